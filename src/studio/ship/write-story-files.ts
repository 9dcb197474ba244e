import { addressPictures, findPictures, type ProseParts } from '../../design/prose.ts';
import type { StoryFiles } from '../../packaging/in-browser.ts';
import { typesetStory, writeStoryModules } from '../../prose/index.ts';
import { fingerprintStory, type Story } from '../../scenario/index.ts';
import { checksum } from '../../tracking/index.ts';
import type { Picture } from '../contract.ts';
import type { StudioPlayer } from './load-player.ts';

/**
 * A story as files of a package: its two modules, and the pictures that it shows beside them in `assets/`.
 * Their names change with what they hold, because an LMS or a browser may keep what it has seen. `missing`
 * are names of pictures that the story shows and does not have.
 */
export function writeStoryFiles(
  { id, story, prose, pictures }: StoryAtHand,
  { renderStory }: Pick<StudioPlayer['pages'], 'renderStory'>,
): StoryFiles & { missing: string[] } {
  const shown = findPictures(prose);
  const beside = pictures.filter(({ name }) => shown.includes(name));
  const names = namePictures(beside);
  const mark = checksum(JSON.stringify([story, prose, [...names]]));
  const later = `${id}.later-${mark}.js`;
  const now = `${id}-${mark}.js`;
  const modules = writeStoryModules(
    { story, prose },
    {
      later: `./${later}`,
      picture: (name) => `new URL(${JSON.stringify(`./${names.get(name)}`)}, import.meta.url).href`,
    },
  );
  const text = new TextEncoder();
  return {
    files: new Map<string, Uint8Array>([
      [`assets/${now}`, text.encode(modules.now.code)],
      [`assets/${later}`, text.encode(modules.later.code)],
      ...beside.map(({ name, bytes }) => [`assets/${names.get(name)}`, bytes] as const),
    ]),
    missing: shown.filter((name) => !names.has(name)),
    pathOf: () => `assets/${now}`,
    render: async (_id, audience, language, others) => {
      const placed = addressPictures(prose, (name) => `../assets/${names.get(name)}`);
      const module = {
        story: typesetStory(story),
        fingerprint: fingerprintStory(story),
        prose: placed,
        loadLater: async () => ({ prose: placed }),
      };
      return renderStory({ module, prose: placed, audience, language, others });
    },
  };
}

/** `ward-board.png` to `ward-board-0x1y2z3.png`, with nothing that an LMS could stumble over. */
function namePictures(pictures: readonly Picture[]): Map<string, string> {
  const latin = new TextDecoder('latin1');
  return new Map(
    pictures.map(({ name, bytes }) => {
      const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(name) ?? [];
      const plain = stem.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
      return [name, `${plain}-${checksum(latin.decode(bytes))}.${ending.toLowerCase()}`];
    }),
  );
}

export interface StoryAtHand {
  /** The scenario's id. */
  id: string;
  /** As it was read. */
  story: Story;
  prose: ProseParts;
  pictures: readonly Picture[];
}
