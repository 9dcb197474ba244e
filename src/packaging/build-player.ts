import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';
import type { Library } from '../library/index.ts';
import { storyPlugin } from '../prose/vite-plugin.ts';
import { chunkGroups } from './chunk-groups.ts';
import { inProduction } from './in-production.ts';
import { plainImports } from './plain-imports.ts';
import { standards } from './standards.ts';

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

/** The manifest's name for a scenario's story, in English or in a language that it was translated into. */
export function storyEntry(id: string, language?: string): string {
  return `scenarios/${id}/story${language ? `.${language}` : ''}.js`;
}

/**
 * Builds the player for browsers (a launch script for each standard, one file for each story, one style sheet) and
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

function shared(root: string): InlineConfig {
  return {
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      plainImports,
      storyPlugin(root),
      svelte({ compilerOptions: { discloseVersion: false } }),
    ],
  };
}

function clientConfig({ root, scenarios }: Library, outDir: string): InlineConfig {
  const stories = scenarios.flatMap(({ id, translations }) => [
    [id, join(root, storyEntry(id))],
    ...translations.map(({ language }) => [
      `${id}.${language}`,
      join(root, storyEntry(id, language)),
    ]),
  ]);
  const scripts = standards.map(({ launchEntry }) => [
    basename(launchEntry, '.ts'),
    join(root, launchEntry),
  ]);
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
        // How long the build took is nothing that an editor can mend.
        checks: { pluginTimings: false },
        input: {
          ...Object.fromEntries(scripts),
          ...Object.fromEntries(stories),
          styles: join(root, 'src/packaging/launch-page-styles.ts'),
        },
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
    // Pictures are shown by the pages below `read/`, beside which the browser's build puts them.
    experimental: { renderBuiltUrl: (fileName) => `../${fileName}` },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      ssr: join(root, 'src/player/render-pages.ts'),
      target: 'node22',
      rolldownOptions: {
        // How long the build took is nothing that an editor can mend.
        checks: { pluginTimings: false },
        output: { entryFileNames: 'render-pages.js' },
      },
    },
    ssr: { noExternal: true },
  };
}
