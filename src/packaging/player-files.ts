import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/index.ts';
import { typeset } from '../prose/index.ts';
import type { BuiltPlayer, ManifestEntry } from './build-player.ts';
import type { PlayerFiles } from './gather-course.ts';
import { writeReadPage } from './launch-page.ts';
import type { PackageFiles } from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';

/** What every package of a standard holds of the player: the same bytes whatever its stories are. */
export async function readPlayerFiles(
  library: Pick<Library, 'root' | 'guidance'>,
  player: BuiltPlayer,
  { launchEntry }: Pick<PackagingStandard, 'launchEntry'>,
): Promise<PlayerFiles> {
  const { manifest, folder, pages } = player;
  const styles = [manifest['style.css']?.file ?? 'assets/style.css'];
  const paths = new Set([...filesOf(manifest, launchEntry), ...styles]);
  const files = new Map<string, Uint8Array>(
    [...paths].map((path) => [path, readFileSync(join(folder, path))]),
  );
  files.set('favicon.svg', readFileSync(join(library.root, 'public/favicon.svg')));
  for (const [path, bytes] of await writeGuidance(library, pages, styles)) files.set(path, bytes);
  return {
    files,
    script: fileOf(manifest, launchEntry),
    preload: (entryOf(manifest, launchEntry).imports ?? []).map((one) => fileOf(manifest, one)),
    styles,
    renderStartPage: pages.renderStartPage,
  };
}

async function writeGuidance(
  library: Pick<Library, 'guidance'>,
  { renderGuidance }: BuiltPlayer['pages'],
  styles: readonly string[],
): Promise<PackageFiles> {
  const pages = library.guidance.map(({ id, title, summary }) => ({
    id,
    title: typeset(title),
    summary: typeset(summary),
  }));
  const text = new TextEncoder();
  const written = pages.map(async (page) => {
    const body = await renderGuidance(page, pages);
    const html = writeReadPage({ ...page, body, styles: styles.map((href) => `../${href}`) });
    return [`guidance/${page.id}.html`, text.encode(html)] as const;
  });
  return new Map(await Promise.all(written));
}

export function fileOf(manifest: BuiltPlayer['manifest'], name: string): string {
  return entryOf(manifest, name).file;
}

/** Every file that an entry may ask for, now or later. */
export function filesOf(
  manifest: BuiltPlayer['manifest'],
  name: string,
  seen = new Set<string>(),
): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { file, imports = [], dynamicImports = [], assets = [] } = entryOf(manifest, name);
  const others = [...imports, ...dynamicImports].flatMap((one) => filesOf(manifest, one, seen));
  return [file, ...assets, ...others];
}

function entryOf(manifest: BuiltPlayer['manifest'], name: string): ManifestEntry {
  const entry = manifest[name];
  if (!entry) throw new Error(`The built player has no "${name}".`);
  return entry;
}
