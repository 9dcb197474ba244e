import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../library/index.ts';
import type { SiteStory, StudioLibrary } from '../../studio/index.ts';

/**
 * The scenarios that can be opened in the studio: the site's own, and last the one to try things out with. That
 * one goes without its underscore here, so that it can be made into a package too.
 */
export function listOffered({ root, scenarios }: Pick<Library, 'root' | 'scenarios'>): Offered[] {
  return [
    ...scenarios.map(({ id, path, read }) => ({ id, path, title: read.story.title })),
    {
      id: 'playground',
      path: join(root, 'scenarios/_playground/story.md'),
      title: 'Playground: every feature once',
    },
  ];
}

export function makeStudioLibrary(
  library: Library,
  { version }: { version: string },
): StudioLibrary {
  const { sources, outcomes, guidance, trust } = library;
  return {
    sources,
    outcomes,
    trust,
    guidance: guidance.map(({ id, title, summary }) => ({ id, title, summary })),
    scenarios: listOffered(library).map(({ id, title }) => ({ id, title })),
    version,
  };
}

/** A scenario as its author wrote it, with its earlier forms. */
export function makeSiteStory(
  { releases }: Pick<Library, 'releases'>,
  { id, path }: Pick<Offered, 'id' | 'path'>,
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

export interface Offered {
  /** As the studio knows it. */
  id: string;
  title: string;
  /** Absolute, of its text. */
  path: string;
}
