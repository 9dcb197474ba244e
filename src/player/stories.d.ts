declare module 'virtual:stories' {
  /** A loader for each scenario, by id. */
  export const stories: Record<string, () => Promise<import('./course.ts').StoryModule>>;
}
