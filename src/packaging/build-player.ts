import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';
import type { Library } from '../library/index.ts';
import { storyPlugin } from '../prose/index.ts';

/** The player, built once for every package of a release. */
export interface BuiltPlayer {
  /** Where the browser's files lie. */
  folder: string;
  manifest: Record<string, ManifestEntry>;
  pages: typeof import('../player/render-pages.ts');
}

/** An entry of Vite's manifest. */
export interface ManifestEntry {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}

export const launchEntry = 'src/player/launch.ts';

/** The manifest's name for a scenario's story. */
export function storyEntry(id: string): string {
  return `scenarios/${id}/story.js`;
}

/**
 * Builds the player for browsers (one launch script, one file for each story, one style sheet) and
 * for Node (to write its pages as HTML), below `outDir`. Slow; the same sources give the same bytes.
 */
export async function buildPlayer(library: Library, outDir: string): Promise<BuiltPlayer> {
  const folder = join(outDir, 'client');
  const server = join(outDir, 'server');
  mkdirSync(outDir, { recursive: true });
  await inProduction(async () => {
    await build(clientConfig(library, folder));
    await build(serverConfig(library, server));
  });
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const pages = await import(pathToFileURL(join(server, 'render-pages.js')).href);
  return { folder, manifest, pages };
}

/** Vite and Svelte look at NODE_ENV; a package is to be the same whatever it says. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/**
 * Files beside the launch script: what every page and story needs at once, and the machine, which is
 * needed from the first decision on.
 */
const chunkGroups = [
  {
    name: 'runtime',
    priority: 2,
    test: /preload-helper|[/\\]node_modules[/\\](?!xstate)|[/\\]src[/\\](?:design[/\\]|scenario[/\\]score\.ts|player[/\\]move-focus\.ts)/,
  },
  { name: 'machine', priority: 1, test: /[/\\](?:node_modules[/\\]xstate|src[/\\]scenario)[/\\]/ },
  { name: 'shared', minShareCount: 2 },
];

function shared(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [storyPlugin(root), svelte()],
  };
}

function clientConfig({ root, scenarios }: Library, outDir: string): InlineConfig {
  const stories = scenarios.map(({ id }) => [id, join(root, storyEntry(id))]);
  return {
    ...shared(root),
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      sourcemap: false,
      target: 'es2022',
      rolldownOptions: {
        input: { launch: join(root, launchEntry), ...Object.fromEntries(stories) },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          codeSplitting: { groups: chunkGroups },
        },
      },
    },
  };
}

function serverConfig({ root }: Library, outDir: string): InlineConfig {
  return {
    ...shared(root),
    build: {
      outDir,
      emptyOutDir: true,
      ssr: join(root, 'src/player/render-pages.ts'),
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'render-pages.js' } },
    },
    ssr: { noExternal: true },
  };
}
