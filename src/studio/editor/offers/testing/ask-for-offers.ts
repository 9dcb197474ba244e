import { EditorState } from '@codemirror/state';
import { readStory } from '../../../../scenario/index.ts';
import { aLibrary } from '../../../testing/a-studio.ts';
import { readSpot } from '../../read-spot.ts';
import { listOffers } from '../list-offers.ts';
import type { Known, Offers } from '../offer.ts';

/* Stories with the caret at `|`, to ask for offers in. */

const front = `title: Late again
summary: One sentence.
audience: [everyone]
outcomes: [ST2]
platform: Facebook
minutes: 4
reviewed: 2026-11-20
review_by: 2027-05-20`;
export const scene = `## At the bus stop

A man films the queue.

What do you do?

- [Ask him to stop.](#walk-home)
  > **Best.** He stops.
  >
  > *Remember: asked.*`;
const rest = `## Walk home

You go home.

[Go on](#ending-home)

## Ending: home

You are home.

## Debrief

Words.`;

export const inScene = (line: string) => write(scene.replace('A man films the queue.', line));
export const inFront = (line: string) => write(scene, `${front}\n${line}`);
export const choice = (lines: string) => write(`${scene}\n${lines}`);

const known: Known = {
  scenes: [
    { id: 'at-the-bus-stop', title: 'At the bus stop', kind: 'scene' },
    { id: 'walk-home', title: 'Walk home', kind: 'scene' },
    { id: 'ending-home', title: 'Ending: home', kind: 'ending' },
    { id: 'debrief', title: 'Debrief', kind: 'section' },
  ],
  here: 'at-the-bus-stop',
  flags: ['asked', 'told-her'],
  pictures: ['board.png'],
  warned: ['sentence-length'],
  shelves: aLibrary(),
  today: '2026-08-31',
};

export function write(body: string, fields = front): string {
  return `---\n${fields}\n---\n\n${body}\n\n${rest}\n`;
}

export function ask(marked: string, isAsked = true): Offers | null {
  const at = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', '') });
  const spot = readSpot(state, at, isAsked);
  return spot && listOffers(spot, known);
}

/** The text with an offer in the place of what it replaces, and once more with the selection shown. */
export function pick(marked: string, name: string): { written: string; shown: string } {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = ask(marked);
  const offer = found?.offers.find(({ label, shown }) => (shown ?? label) === name);
  if (!found || !offer) throw new Error(`"${name}" is not offered.`);
  const { insert, select = { from: insert.length, to: insert.length } } = offer;
  const [before, after] = [text.slice(0, at - found.before), text.slice(at + found.after)];
  const words = insert.slice(select.from, select.to);
  const marks = `${insert.slice(0, select.from)}${words ? `«${words}»` : '|'}${insert.slice(select.to)}`;
  return { written: before + insert + after, shown: before + marks + after };
}

export function errorsIn(text: string): string[] {
  return readStory(text, { id: 'late-again' }).diagnostics.map(({ rule }) => rule);
}
