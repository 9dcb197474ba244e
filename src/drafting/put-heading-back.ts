import { slug } from 'github-slugger';
import { nearestNames } from '../scenario/index.ts';
import { type Draft, lineText, type Part, partAt } from './draft.ts';
import { offsetIn } from './lines.ts';
import { makeFix } from './make-fix.ts';
import { missingTargets } from './missing-targets.ts';
import { endOfText } from './new-part.ts';
import type { Fix } from './text-edit.ts';
import { titleOfTarget } from './title-of-target.ts';

/**
 * When a heading is deleted, its scene stays behind below the choices, the link on or the junction above,
 * and its id is missing. Null unless one id is missing and one such text is there, a whole scene.
 */
export function putHeadingBack(draft: Draft): Fix | null {
  const [target, ...others] = missingTargets(draft);
  if (target === undefined || others.length > 0) return null;
  if (draft.parts.some(({ id }) => id === target)) return null;
  const [leftOver, ...more] = findLeftOvers(draft).filter((one) => isScene(draft, one, target));
  if (!leftOver || more.length > 0) return null;
  const { line, from } = leftOver;
  const marked = lineText(draft, line)
    .replace(/^[\s#]+/, '')
    .trimEnd();
  const isThere = slug(marked) === target;
  const heading = isThere ? marked : titleOfTarget(target);
  if (heading === null) return null;
  const edit = {
    from: draft.text.slice(0, from).trimEnd().length,
    to: isThere ? startOfText(draft, line) : from,
    insert: `\n\n## ${heading}\n\n`,
  };
  const title = isThere
    ? `Make line ${line} the heading "${heading}" again`
    : `Put the heading "${heading}" back above line ${line}`;
  return makeFix(draft, title, [edit]);
}

/** Where the text below a line begins. */
function startOfText({ text, lines }: Draft, line: number): number {
  const end = lines.ends[line - 1] ?? text.length;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Text that nobody would see, or that stands below the link that leaves its scene; one for each part. */
function findLeftOvers(draft: Draft): LeftOver[] {
  const lines = new Map<Part, number>();
  for (const { rule, line, column } of draft.read.diagnostics) {
    const part = partAt(draft, offsetIn(draft.lines, { line, column }));
    if (part && rule === 'text-after-choices') lines.set(part, line);
  }
  return draft.parts.flatMap((part) => {
    const line = lines.get(part) ?? lineAtJunction(draft, part) ?? lineBelowWayOn(draft, part);
    const from = line === null ? undefined : draft.lines.starts[line - 1];
    return line === null || from === undefined
      ? []
      : [{ line, from, words: draft.text.slice(from, endOfText(draft, part)) }];
  });
}

/** The first line of a junction below choices, or of the text below a junction. */
function lineAtJunction(draft: Draft, part: Part): number | null {
  const isJunction = part.scene?.kind === 'junction';
  if (!isJunction && !part.scene?.choices.length) return null;
  const begins = isJunction ? /^[^\s*+-]/ : junctionLine;
  const { starts } = draft.lines;
  for (let line = part.line + 2; (starts[line - 1] ?? part.to) < part.to; line += 1) {
    const isFirst = lineText(draft, line - 1).trim() === '';
    if (isFirst && begins.test(lineText(draft, line))) return line;
  }
  return null;
}

const junctionLine = /^[-*+][ \t]+(?:If[ \t]|Otherwise:)/;

/** The first line of text below a paragraph that is one link to a scene. */
function lineBelowWayOn(draft: Draft, part: Part): number | null {
  if (part.scene?.kind !== 'scene') return null;
  const { starts } = draft.lines;
  const isBlank = (line: number) => lineText(draft, line).trim() === '';
  let wayOn = 0;
  for (let line = part.line + 1; (starts[line - 1] ?? part.to) < part.to; line += 1) {
    if (wayOn > 0 && !isBlank(line)) return line;
    const isLone = isBlank(line - 1) && (line >= starts.length || isBlank(line + 1));
    if (isLone && loneLink.test(lineText(draft, line))) wayOn = line;
  }
  return null;
}

const loneLink = /^\[[^\r\n]+\]\(#[^()\s]+\)[ \t]*$/;

/** A scene leads somewhere: by choices, or by a link on at its end. An ending does not. */
function isScene({ parts }: Draft, { words }: LeftOver, target: string): boolean {
  const last = words.split(/\r\n?|\n/).at(-1) ?? '';
  const leadsOn =
    /^[-*+][ \t]+(?:\[|If[ \t]|Otherwise:)[^\r\n]*\]\(#/m.test(words) || loneLink.test(last);
  if (!target.startsWith('ending-')) return leadsOn && !loneLink.test(words);
  const ids = parts.map(({ id }) => id);
  return !leadsOn && nearestNames(target, ids).length === 0;
}

interface LeftOver {
  /** Of its beginning, from 1. */
  line: number;
  from: number;
  words: string;
}
