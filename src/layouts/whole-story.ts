export { loadBooklet, loadWholeStory } from '../player/render-pages.ts';
