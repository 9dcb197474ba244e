/**
 * What a learner did in a story, as one line that an address can hold and a person can copy: the toolkit goes
 * on from it.
 *
 *     1.blanket-ban.cbbc_b.sticky-notes~0101101010.4k9
 *
 * The version, the story's id, the letters of the path, for each sort activity that was answered its scene's
 * id and the position of the place that each item was given, and three characters that tell a mistyped line.
 * Letters `[A-Za-z0-9._~-]` only. Nothing in it says who. The reader replays the path: a story that has
 * changed since takes only what still fits.
 */

/** One line for the address of the toolkit, or to be copied. */
export function writeHandoff({ storyId, path, sorted }: Handoff): string {
  const activities = Object.entries(sorted).map(
    ([sceneId, places]) => `${writeId(sceneId)}~${places.map(writePlace).join('')}`,
  );
  const line = [version, writeId(storyId), path, ...activities].join('.');
  return `${line}.${check(line)}`;
}

/**
 * Reads such a line from any text: alone, with space around it, or at the end of an address. Never throws. That
 * the path fits its story is for the caller to find out, by replaying it.
 */
export function readHandoff(text: string): HandoffReading {
  const line = text.replace(/^.*#from=/s, '').trim();
  if (!/^[A-Za-z0-9._~-]{1,2000}$/.test(line)) {
    return refuse('This is no line from an ending, expected one such as 1.blanket-ban.cbb_b.4k9.');
  }
  const parts = line.split('.');
  if (/^\d+$/.test(parts[0] ?? '') && parts[0] !== version) {
    return refuse(
      `This line is of kind ${parts[0]?.slice(0, 9)}, and this page reads kind ${version}.`,
    );
  }
  const [, storyId = '', path = '', ...activities] = parts.slice(0, -1);
  if (parts.length < 4 || parts.at(-1) !== check(line.slice(0, line.lastIndexOf('.')))) {
    return refuse('Part of the line is missing or has changed.');
  }
  const sorted = Object.fromEntries(activities.map(readActivity));
  const handoff = { storyId: readId(storyId), path, sorted };
  const isWhole = storyId !== '' && /^[a-z_]*$/.test(path) && writeHandoff(handoff) === line;
  return isWhole ? { handoff } : refuse('No ending writes this line.');
}

const version = '1';

function refuse(problem: string): HandoffReading {
  return { problem: `${problem} Copy the line again from the ending of the scenario.` };
}

function readActivity(text: string): [string, number[]] {
  const [id = '', places = ''] = text.split('~');
  return [readId(id), [...places].map((place) => Number.parseInt(place, 36))];
}

/** A story that passes the check has fewer places than this has letters; a place beyond them is the last. */
function writePlace(place: number): string {
  return Math.min(Math.max(Math.trunc(place), 0), 35).toString(36);
}

/** Ids are small letters, digits and hyphens; a heading's other letters are written as their UTF-8 bytes. */
function writeId(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replace(
    /%([0-9A-F]{2})|[^a-z0-9-]/g,
    (letter, byte?: string) => `_${byte?.toLowerCase() ?? letter.charCodeAt(0).toString(16)}`,
  );
}

function readId(id: string): string {
  try {
    return decodeURIComponent(id.replace(/_(..)/g, '%$1'));
  } catch {
    return '';
  }
}

/** Three characters of base 36: every single mistaken letter changes them, and most others do. */
function check(line: string): string {
  let sum = 7;
  for (let at = 0; at < line.length; at += 1) sum = (sum * 131 + line.charCodeAt(at)) % 46_649;
  return sum.toString(36).padStart(3, '0');
}

export interface Handoff {
  storyId: string;
  /** As in resume data: a letter for each choice, `_` for each 'go on'. */
  path: string;
  /** By the id of its scene, for each item of a sort activity the position of the place it was given. */
  sorted: Record<string, number[]>;
}

export type HandoffReading = { handoff: Handoff } | { problem: string };
