export { describeMap, type MapProblem, type MapStory } from './describe-map.ts';
export { default as MapKey } from './MapKey.svelte';
export { default as StoryMap } from './StoryMap.svelte';
export { default as StoryMapList } from './StoryMapList.svelte';
