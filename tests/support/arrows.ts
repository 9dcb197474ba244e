import { posix } from 'node:path';
import { type Import, readImports, type SourceFile } from './read-imports.ts';

/**
 * What each room may import, and nothing points back. `pages` and `layouts` show what the others
 * make; `library`, `prose`, `packaging` and `cli` run in Node, at build time.
 */
const arrows: Record<string, readonly string[]> = {
  scenario: [],
  tracking: [],
  words: [],
  events: ['scenario', 'tracking'],
  design: ['words'],
  drafting: ['scenario'],
  exchange: ['scenario', 'drafting'],
  library: ['scenario'],
  prose: ['scenario', 'library', 'design'],
  map: ['scenario', 'design', 'words'],
  player: ['scenario', 'tracking', 'design', 'words'],
  lms: ['scenario', 'tracking', 'events', 'design'],
  insights: ['scenario', 'tracking', 'events', 'design', 'words', 'map'],
  toolkit: ['scenario', 'tracking', 'design', 'words'],
  studio: [
    ...['scenario', 'tracking', 'design', 'words', 'player', 'map', 'drafting', 'exchange'],
    ...['library', 'prose', 'packaging'],
  ],
  packaging: ['scenario', 'tracking', 'words', 'library', 'prose', 'player'],
  cli: ['scenario', 'tracking', 'drafting', 'exchange', 'library', 'prose', 'packaging', 'map'],
  layouts: [
    ...['player', 'lms', 'insights', 'studio', 'toolkit', 'scenario', 'tracking', 'design'],
    ...['words', 'library', 'prose', 'packaging'],
  ],
  pages: [
    ...['player', 'lms', 'insights', 'studio', 'toolkit', 'scenario', 'tracking', 'design'],
    ...['words', 'events', 'map', 'drafting', 'library', 'prose', 'packaging', 'layouts'],
  ],
  'content.config.ts': ['scenario'],
};

/** Doors of rooms that run in Node, through which the browser may take something all the same. */
export const browserDoors = [
  'src/library/content.ts',
  'src/prose/index.ts',
  'src/packaging/in-browser.ts',
];

/** What other rooms may import of a room besides `index.ts`: what is rendered in Node, and what is loaded later. */
const sideDoors = [
  'src/player/render-pages.ts',
  'src/map/files.ts',
  'src/tracking/session.ts',
  'src/player/preview.ts',
  'src/player/render-story.ts',
  'src/design/prose.ts',
  'src/prose/vite-plugin.ts',
  ...browserDoors,
  ...['en/later', 'en/session', 'en/switching', 'cy/switching', 'cy/index', 'pages'].map(
    (name) => `src/words/${name}.ts`,
  ),
];

const pureRooms = ['scenario', 'tracking', 'words', 'events', 'drafting', 'exchange'];
const nodeRooms = ['library', 'prose', 'packaging', 'cli'];
/** Astro's own folders: they lay things out, and may take a component or style sheet by its file. */
const pageRooms = ['pages', 'layouts'];

/** One sentence for each import that points the wrong way, beginning with its file and line. */
export function findWrongWays(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    readImports(file).flatMap((each) => {
      const problem = judgeImport(file.path, each);
      return problem === undefined ? [] : [`${file.path}:${each.line} ${problem}`];
    }),
  );
}

function judgeImport(path: string, { address, inBrowser }: Import): string | undefined {
  const from = roomOf(path);
  if (from === undefined) return undefined;
  if (!/^\.{0,2}\//.test(address)) return judgePackage(path, from, address);
  const target = resolve(path, address);
  const to = roomOf(target);
  if (to === undefined) return judgeOutside(path, target);
  if (to === from) return undefined;
  const may = arrows[from];
  if (may === undefined)
    return `is in "${from}", a room that tests/support/arrows.ts does not know.`;
  if (!may.includes(to)) {
    return `imports ${target}, and ${from} may import ${listOr(may)} only.`;
  }
  if (inBrowser && nodeRooms.includes(to) && !browserDoors.includes(target)) {
    return `imports ${target} into the browser, and ${to} runs in Node only.`;
  }
  if (!isDoor(from, to, target) && !isMaker(path, target)) {
    return `imports ${target}, past the door: other rooms import src/${to}/index.ts only.`;
  }
  return undefined;
}

function judgePackage(path: string, room: string, name: string): string | undefined {
  const isAgain = name === 'scorm-again' || name.startsWith('scorm-again/');
  if (isAgain && room !== 'lms') return `imports ${name}, which only lms may.`;
  if (isForTests(path)) return undefined;
  if (pureRooms.includes(room) && /^(node:|svelte|astro|@astrojs|vite)/.test(name)) {
    return `imports ${name}, and ${room} is pure: no file system, no framework.`;
  }
  if (name.startsWith('node:') && ![...nodeRooms, ...pageRooms].includes(room)) {
    return `imports ${name}, and ${room} runs in the browser.`;
  }
  return undefined;
}

/** Words, pictures, stories and the version may be read from anywhere; code is in `src`. */
function judgeOutside(path: string, target: string): string | undefined {
  const isContent = /^(content|scenarios|public)\/|^package\.json$/.test(target);
  const isSimulator = isForTests(path) && target.startsWith('tests/simulators/');
  return isContent || isSimulator ? undefined : `imports ${target}, which is outside src.`;
}

function isDoor(from: string, to: string, target: string): boolean {
  if (target === `src/${to}/index.ts` || sideDoors.includes(target)) return true;
  if (to === 'layouts') return true;
  if (/\.s?css$/.test(target) || (to === 'design' && !/\.\w+$/.test(target))) {
    return to === 'design' || pageRooms.includes(from);
  }
  return pageRooms.includes(from) && /\.(svelte|astro)$/.test(target);
}

/** What tests of one room make, tests of another may use. */
function isMaker(path: string, target: string): boolean {
  return isForTests(path) && /^src\/[^/]+\/testing\//.test(target);
}

/** The folder of `src` that a file is in, or the file's own name where it is in none. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)/.exec(path)?.[1];
}

function isForTests(path: string): boolean {
  return /\.test\.ts$|\/testing\//.test(path);
}

/** The file that an address written in another file leads to. */
export function resolve(path: string, address: string): string {
  const plain = address.replace(/\?.*$/, '');
  // An address that begins with a slash is one that Vite reads from the project's folder.
  return plain.startsWith('/') ? plain.slice(1) : posix.join(posix.dirname(path), plain);
}

function listOr(rooms: readonly string[]): string {
  return rooms.length === 0 ? 'no other room' : rooms.join(', ');
}
