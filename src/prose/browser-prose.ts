import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const marker = '\0no-';
const entities = 'decode-named-character-reference';

/**
 * For builds that take `src/prose` into a browser's worker. It leaves out what mdsvex can load but never does for
 * us: it reads no files, and it asks Svelte's compiler only about tags that have to stand at the top of a
 * component, and leaves the markup where it is when there is no answer. It names the form of the list of
 * entities that needs no document, which a worker has not, and lets a library into a bundle that looks for `require`.
 */
export const browserProse: Plugin = {
  name: 'beyond-the-canteen:prose-in-browsers',
  enforce: 'pre',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  config: (_config, { command }) => ({
    optimizeDeps: { exclude: ['mdsvex'] },
    // What a development server bundles beforehand passes no plugin.
    resolve: { alias: command === 'serve' ? { [entities]: findEntities() } : {} },
  }),
  resolveId(id, importer) {
    if (id === entities) return findEntities();
    const isLeftOut = ['fs', 'path', 'svelte/compiler'].includes(id);
    return isLeftOut && /[/\\]mdsvex[/\\]/.test(importer ?? '') ? `${marker}${id}` : null;
  },
  transform(code, id) {
    // It gives itself to a bundle only where there is a `require`, and the check counts syllables by it.
    if (!/[/\\]pluralize[/\\]pluralize\.js$/.test(id)) return null;
    return { code: code.replace("typeof require === 'function' && ", ''), map: null };
  },
  load(id) {
    if (!id.startsWith(marker)) return null;
    return 'export default {};\nexport const parse = () => { throw new Error("There is no compiler here."); };\n';
  },
};

/** Node takes the form for Node. */
function findEntities(): string {
  return createRequire(import.meta.url).resolve(entities);
}
