/* Nothing of this room's door needs Node: the studio makes the same prose in a browser's worker. */
export {
  renderDraft,
  renderProse,
  StoryRefusedError,
} from './render-prose.ts';
export { splitParts } from './split-parts.ts';
export { typeset } from './typeset.ts';
export { typesetStory } from './typeset-story.ts';
export {
  type StoryCode,
  type StoryModuleOptions,
  writeStoryModules,
} from './write-story-modules.ts';
