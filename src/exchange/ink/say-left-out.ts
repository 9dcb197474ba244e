import type { RoughNote } from '../rough/rough-story.ts';
import type { InkLeftOut } from './ink-story.ts';

/** One sentence or two on what did not come over from ink. */
export function sayLeftOut({ line, what, source }: InkLeftOut): RoughNote {
  const found = source.length > 80 ? `${source.slice(0, 79)}…` : source;
  return { line, scene: null, message: sentences[what](found) };
}

const remember =
  'A story remembers choices with "*Remember: a-flag.*" and reads them with <When remembered="a-flag"> or a junction: write it so if it matters.';

const sentences: Readonly<Record<InkLeftOut['what'], (found: string) => string>> = {
  logic: (found) =>
    `The part in braces, or the line of logic, of "${found}" was left out, and nothing was run. ${remember}`,
  condition: (found) =>
    `The condition of the choice "${found}" was left out, so everybody is offered it. ${remember}`,
  setting: (found) => `"${found}" was left out. ${remember}`,
  function: (found) =>
    `"${found}" takes values or is a function, and was left out with all below it. Write the words that it gave.`,
  thread: (found) =>
    `The thread "${found}" was left out. Write its text and choices into the scene that took it in.`,
  tunnel: (found) =>
    `The tunnel "${found}" was left out, expected a way that does not come back by itself. Lead to the scene, and from there on.`,
  tag: (found) => `The tag "${found}" was left out, because a story has none.`,
  include: (found) =>
    `"${found}" was left out, because one file is brought at a time. Paste that file's text into this one.`,
  todo: (found) => `The author's note "${found}" was left out. See to it, or let it be.`,
  unread: (found) =>
    `This line could not be read: ${found.replace(/\.?$/, '.')} Correct it in Inky, or write it by hand.`,
};
