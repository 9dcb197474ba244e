import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. Vite puts a helper around each one, which loads style sheets first; a
 * package has one style sheet, in its page, and each learner would wait for the helper.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    return id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
};
