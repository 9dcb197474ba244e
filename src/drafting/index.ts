export type { FixContext } from './draft.ts';
export { findFixes } from './find-fixes.ts';
export { offsetAt, placeAt } from './lines.ts';
export { judgeStoryId, nameStory } from './name-story.ts';
export { type NewStory, writeNewStory } from './new-story.ts';
export { renameScene } from './rename-scene.ts';
export { applyEdits, type Fix, type TextEdit } from './text-edit.ts';
