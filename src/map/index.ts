export { default as ChoiceMark } from './ChoiceMark.svelte';
export {
  describeMap,
  type MapProblem,
  type MapScene,
  type MapStory,
  type MapWay,
} from './describe-map.ts';
export { default as MapKey } from './MapKey.svelte';
export { default as StoryMap } from './StoryMap.svelte';
export { default as StoryMapList } from './StoryMapList.svelte';
export {
  type Figure,
  type SceneTraffic,
  sayShare,
  type Traffic,
  type WayTraffic,
} from './traffic.ts';
