import { z } from 'zod';
import { ReleaseSchema } from '../../scenario/index.ts';
import type { Picture, StoryRelease } from '../contract.ts';
import type { FilesMeans } from './files-means.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { takePictures } from './take-pictures.ts';

const SiteStorySchema = z.object({
  id: z.string(),
  text: z.string(),
  pictures: z.record(z.string(), z.string()),
  released: z.array(
    z.object({ version: z.string(), story: ReleaseSchema.shape.scenarios.valueType }),
  ),
});

/** A scenario of the site as its author wrote it, with its pictures; null where the site does not answer. */
export async function readSiteStory(
  means: Pick<FilesMeans, 'fetch'>,
  id: string,
): Promise<SiteReading | null> {
  try {
    const response = await means.fetch(`stories/${encodeURIComponent(id)}.json`);
    if (!response.ok) return null;
    const { text, pictures, released } = SiteStorySchema.parse(await response.json());
    const found = await Promise.all(
      Object.entries(pictures).map(async ([path, address]) => {
        const answer = await means.fetch(address);
        return { path, bytes: new Uint8Array(await answer.arrayBuffer()) };
      }),
    );
    return {
      text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
      ...takePictures(found),
      released,
    };
  } catch {
    return null;
  }
}

/** What the site's releases say of a scenario with this id; nothing where the site has none of that name. */
export async function readReleased(files: StudioFiles, id: string): Promise<StoryRelease[]> {
  const isKnown = files.studio.library.scenarios.some((one) => one.id === id);
  return isKnown ? ((await readSiteStory(files.means, id))?.released ?? []) : [];
}

interface SiteReading {
  text: string;
  pictures: Picture[];
  released: StoryRelease[];
  notes: string[];
}
