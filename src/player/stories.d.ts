declare module 'virtual:stories' {
  /** A loader for each scenario, by id. */
  export const stories: Record<string, () => Promise<import('./course.ts').StoryModule>>;
}

declare module 'virtual:guidance' {
  /** A loader for each page of guidance, by id. */
  export const guidance: Record<
    string,
    () => Promise<{ prose: import('../design/index.ts').ProseParts }>
  >;
}
