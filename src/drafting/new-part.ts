import { slug } from 'github-slugger';
import type { Draft, Part } from './draft.ts';
import type { DraftEdit } from './make-fix.ts';

/** Puts a heading with its text in front of another one, or at the end, with empty lines between. */
export function insertPart({ text }: Draft, { heading, body, before, select }: NewPart): DraftEdit {
  const at = before?.from ?? text.length;
  const lead = before ? '' : gapBefore(text.slice(0, at));
  const words = `${lead}## ${heading}\n\n${body}\n${before ? '\n' : ''}`;
  return { from: at, to: at, insert: words, ...(select === undefined ? {} : { select }) };
}

interface NewPart {
  heading: string;
  body: string;
  /** Undefined for the end of the file. */
  before?: Part | undefined;
  select?: string;
}

/** What it takes for an empty line to stand between a text and what follows. */
export function gapBefore(text: string): string {
  if (text.trim() === '') return '';
  const ends = /(?:(?:\r\n?|\n)[ \t]*)*$/.exec(text)?.[0].match(/\r\n?|\n/g) ?? [];
  return '\n'.repeat(Math.max(0, 2 - ends.length));
}

/** Where a new ending goes: in front of the reserved sections. */
export function firstSection({ parts }: Draft): Part | undefined {
  return parts.find(({ scene }) => scene === null);
}

export function endingsOf({ parts }: Draft): Part[] {
  return parts.filter(({ scene }) => scene?.kind === 'ending');
}

/** A heading whose id no other part has: the one wished for, or that with a number. */
export function freeTitle({ parts }: Draft, title: string): string {
  const taken = new Set(parts.map(({ id }) => id));
  let number = 1;
  const named = () => (number === 1 ? title : `${title} ${number}`);
  while (taken.has(slug(named()))) number += 1;
  return named();
}

/** The end of what a part says, without the empty lines below it. */
export function endOfText({ text }: Draft, { from, to }: Pick<Part, 'from' | 'to'>): number {
  return from + text.slice(from, to).trimEnd().length;
}
