/*
 * The passage that carries what Twine has no place for: the scenario's id, the order of the scenes
 * (Twine sorts passages by name), and everything above the first scene, front matter first.
 */

import { trimLines } from './split-story.ts';

/** The tag by which it is found again, whatever it is called by then. */
export const keptTag = 'canteen';
export const keptName = 'Beyond the Canteen';

const idMark = 'Scenario: ';
const orderMark = 'Order of the scenes:';
const topMark = 'Details:';

export interface Kept {
  id: string;
  /** Names of passages, in the order of the story. */
  order: string[];
  /** The text above the first scene. */
  top: string;
}

/** Writes its body; `top` as it is to stand in the file. */
export function writeKept({ id, order, top }: Kept): string {
  return [
    'Learners never see this passage. It keeps what Twine has no place for, so that the whole story comes back: leave it here.',
    `${idMark}${id}`,
    `${orderMark}\n${order.map((name, index) => `${index + 1}. ${name}`).join('\n')}`,
    `${topMark}\n${top}`,
  ].join('\n\n');
}

/** Reads its body; null when it has been changed beyond recognition. */
export function readKeptPassage(body: string): Kept | null {
  const lines = body.split('\n');
  const idAt = lines.findIndex((line) => line.startsWith(idMark));
  const orderAt = lines.indexOf(orderMark);
  const topAt = lines.indexOf(topMark);
  if (idAt < 0 || orderAt < idAt || topAt < orderAt) return null;
  const order = lines.slice(orderAt + 1, topAt).flatMap((line) => {
    const name = /^\d+\. (.+)$/.exec(line)?.[1];
    return name === undefined ? [] : [name];
  });
  const id = lines[idAt]?.slice(idMark.length).trim() ?? '';
  return {
    id,
    order,
    top: trimLines(lines.slice(topAt + 1)),
  };
}
