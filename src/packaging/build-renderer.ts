import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { inProduction } from './in-production.ts';

/**
 * Builds `src/player/render-story.ts` for browsers: Svelte's rendering to HTML as one ES module, which
 * imports nothing and turns no string into code.
 */
export async function buildRenderer(root: string): Promise<{ fileName: string; code: string }> {
  const result = await inProduction(() =>
    build({
      root,
      configFile: false,
      mode: 'production',
      logLevel: 'warn',
      publicDir: false,
      plugins: [noAsyncHooks, svelte({ compilerOptions: { discloseVersion: false } })],
      build: {
        write: false,
        ssr: join(root, 'src/player/render-story.ts'),
        target: 'es2022',
        minify: true,
        rolldownOptions: {
          // How long the build took is nothing that an editor can mend.
          checks: { pluginTimings: false },
          output: { entryFileNames: 'render-story-[hash].js', codeSplitting: false },
        },
      },
      // Of a package that has both, the half that renders to HTML.
      ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['worker', 'module'] } },
    }),
  );
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = outputs.filter((one) => one.type === 'chunk');
  const imported = [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])];
  // What is loaded later lies in the same file, which is then named as its own import.
  const foreign = imported.filter((name) => name !== chunk?.fileName);
  if (!chunk || others.length > 0 || foreign.length > 0) {
    throw new Error(
      `The script that renders pages was expected to be one file without imports. It imports: ${foreign.join(', ')}.`,
    );
  }
  return { fileName: chunk.fileName, code: chunk.code };
}

/** Svelte asks for it where pages wait for data, which ours do not. */
const noAsyncHooks: Plugin = {
  name: 'no-async-hooks',
  enforce: 'pre',
  resolveId(id) {
    return id === 'node:async_hooks' ? '\0no-async-hooks' : undefined;
  },
  load(id) {
    return id === '\0no-async-hooks' ? 'export {};' : undefined;
  },
};
