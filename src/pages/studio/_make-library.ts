import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library, LibraryScenario } from '../../library/index.ts';
import type { SiteStory, StudioLibrary } from '../../studio/index.ts';

export function makeStudioLibrary(
  { sources, outcomes, guidance, trust, scenarios }: Library,
  { version, built }: { version: string; built: string },
): StudioLibrary {
  return {
    sources,
    outcomes,
    trust,
    guidance: guidance.map(({ id, title, summary }) => ({ id, title, summary })),
    scenarios: scenarios.map(({ id, read }) => ({ id, title: read.story.title })),
    version,
    built,
  };
}

/** A scenario as its author wrote it, with its earlier forms. */
export function makeSiteStory(
  { releases }: Pick<Library, 'releases'>,
  { id, path }: LibraryScenario,
): SiteStory {
  return {
    id,
    text: readFileSync(path, 'utf8'),
    pictures: Object.fromEntries(
      listPictures(path).map((name) => [name, `stories/${id}/${encodeURIComponent(name)}`]),
    ),
    released: releases.flatMap(({ version, scenarios }) => {
      const story = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
      return story ? [{ version, story }] : [];
    }),
  };
}

/** Names of the pictures beside a story. */
export function listPictures(path: string): string[] {
  return readdirSync(dirname(path)).filter((name) => isPicture.test(name));
}

export function readPicture(path: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(dirname(path), name)));
}

const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
