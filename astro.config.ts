import { fileURLToPath } from 'node:url';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { browserProse, storyPlugin } from './src/prose/vite-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

export default defineConfig({
  integrations: [svelte()],
  // Scripts and styles stay in files of their own: the pages' policy allows no inline code.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [storyPlugin(root), browserProse],
    worker: { plugins: () => [browserProse] },
    build: { assetsInlineLimit: 0 },
  },
});
