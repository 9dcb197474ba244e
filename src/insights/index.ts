export type { Knowledge } from './knowledge.ts';
export { mountInsights } from './mount-insights.ts';
