export { default as ChoiceMark } from './ChoiceMark.svelte';
export {
  describeMap,
  type MapProblem,
  type MapScene,
  type MapStory,
  type MapWay,
} from './describe-map.ts';
export { drawMap } from './draw-map.ts';
export { layOutMap, type MapLayout, type MapNode } from './lay-out-map.ts';
export { sayWay } from './list-map.ts';
export { default as MapKey } from './MapKey.svelte';
export { default as MapShapes } from './MapShapes.svelte';
export { default as StoryMap } from './StoryMap.svelte';
export { default as StoryMapList } from './StoryMapList.svelte';
export {
  type Figure,
  type SceneTraffic,
  sayShare,
  type Traffic,
  type WayTraffic,
} from './traffic.ts';
