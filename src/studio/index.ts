export type { SiteStory, StudioLibrary } from './contract.ts';
export { mountStudio } from './mount-studio.ts';
