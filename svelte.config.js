import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Hashing a component's styles by their text keeps builds the same in every folder. */
const cssHash = ({ hash, css }) => `c-${hash(css)}`;

export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: { runes: true, cssHash },
};
