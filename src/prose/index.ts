export { renderProse, StoryRefusedError } from './render-prose.ts';
export { typeset } from './typeset.ts';
export { storyPlugin } from './vite-plugin.ts';
