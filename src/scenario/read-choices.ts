import type { Blockquote, Link, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { diagnose, type Place } from './diagnostic.ts';
import { isFlag } from './flags.ts';
import { nearestNames } from './nearest-names.ts';
import { placeOf } from './parse-markdown.ts';
import { decodeTarget, readProse, refuseCitation } from './read-prose.ts';
import type { SceneContext } from './read-scene.ts';
import type { Choice, Verdict } from './story.ts';

const verdicts: Readonly<Record<string, Verdict>> = {
  best: 'best',
  acceptable: 'acceptable',
  poor: 'poor',
};

/** Whether a list is a decision: an item of it begins with a link to a scene. */
export function isDecision(list: List): boolean {
  return list.children.some((item) => linkOf(item)?.url.startsWith('#'));
}

/** Where the text of each choice stands, in their order. */
export function placesOfChoices(list: List): Place[] {
  return list.children.flatMap((item) => {
    const link = linkOf(item);
    return link ? [placeOf(link)] : [];
  });
}

/** Reads the choices of a decision, and puts each one's feedback at `scene-id/letter`. */
export function readChoices(list: List, sceneId: string, context: SceneContext): Choice[] {
  const items = list.children.filter((item) => {
    const slip = findSlip(item);
    const hasLink = linkOf(item) !== undefined;
    if (slip || !hasLink) context.report(diagnose('choice-without-link', placeOf(item), { slip }));
    return hasLink;
  });
  if (items.length > 26) {
    context.report(diagnose('choice-too-many', placeOf(list), { count: items.length }));
  }
  return items.slice(0, 26).map((item, index) => {
    const key = String.fromCharCode(97 + index);
    const choice = readChoice(item, key, context);
    context.prose[`${sceneId}/${key}`] = readFeedback(item, choice, context);
    return choice;
  });
}

function readChoice(item: ListItem, key: string, { notes, report }: SceneContext): Choice {
  const link = linkOf(item);
  const place = placeOf(link ?? item);
  const target = decodeTarget(link?.url ?? '#');
  const text = link ? textOf(link).replace(/\s+/g, ' ').trim() : '';
  notes.links.push({ target, place, isWayOn: true });
  refuseCitation(text, { where: 'the text of a choice', place, report });
  const paragraph = item.children[0];
  const isMended = paragraph?.type === 'paragraph' && paragraph.children[0] !== link;
  const extra = paragraph?.type === 'paragraph' && paragraph.children.length > 1 && !isMended;
  const others = item.children.slice(1).filter((node) => node.type !== 'blockquote');
  if (extra || others.length > 0) {
    report(diagnose('choice-extra-text', placeOf(others[0] ?? item), { choice: text }));
  }
  return { key, text, target, verdict: 'poor', remembers: [] };
}

/** Takes the verdict off the front and the flags off the end; what is left is the feedback. */
function readFeedback(item: ListItem, choice: Choice, context: SceneContext): RootContent[] {
  const quote = item.children.find((node): node is Blockquote => node.type === 'blockquote');
  const [opening, ...rest] = quote?.children ?? [];
  if (!quote || opening?.type !== 'paragraph') {
    const place = placeOf(quote ?? item);
    context.report(diagnose('choice-without-feedback', place, { choice: choice.text }));
    return [];
  }
  const blocks = takeFlags([takeVerdict(opening, choice, context), ...rest], choice, context);
  const spoken = blocks.filter((block) => textOf(block).trim() !== '');
  if (spoken.length === 0) {
    context.report(diagnose('choice-without-feedback', placeOf(quote), { choice: choice.text }));
  }
  readProse(spoken, { ...context, headings: false });
  return spoken;
}

function takeVerdict(opening: Paragraph, choice: Choice, { report }: SceneContext): Paragraph {
  const [strong, ...rest] = opening.children;
  if (strong?.type !== 'strong') {
    report(diagnose('verdict-missing', placeOf(opening), { choice: choice.text }));
    return opening;
  }
  const word = textOf(strong).trim().replace(/[.:]$/, '');
  const verdict = Object.hasOwn(verdicts, word.toLowerCase()) ? verdicts[word.toLowerCase()] : null;
  if (!verdict) {
    const nearest = nearestNames(word, ['Best', 'Acceptable', 'Poor']);
    report(diagnose('verdict-unknown', placeOf(strong), { found: word, nearest }));
    return opening;
  }
  choice.verdict = verdict;
  const [next, ...others] = rest;
  const trimmed = next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }] : [];
  return { ...opening, children: next?.type === 'text' ? [...trimmed, ...others] : rest };
}

function takeFlags(blocks: RootContent[], choice: Choice, context: SceneContext): RootContent[] {
  const kept: RootContent[] = [];
  for (const block of blocks) {
    const match = isLoneEmphasis(block)
      ? /^remember:\s*(.*?)\.?$/is.exec(textOf(block).trim())
      : null;
    if (!match) {
      kept.push(block);
      continue;
    }
    for (const flag of (match[1] ?? '').split(',').map((word) => word.trim())) {
      if (isFlag(flag)) {
        if (!choice.remembers.includes(flag)) choice.remembers.push(flag);
        context.notes.flagsSet.push({ flag, place: placeOf(block) });
      } else {
        context.report(diagnose('remember-format', placeOf(block), { found: flag }));
      }
    }
  }
  return kept;
}

function isLoneEmphasis(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0]?.type === 'emphasis'
  );
}

/** The link that an item begins with; one that lacks a bracket is read as what it was meant to be. */
function linkOf(item: ListItem): Link | undefined {
  const [paragraph] = item.children;
  const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (link?.type === 'link') return link;
  const slip = findSlip(item);
  return slip && paragraph
    ? {
        type: 'link',
        url: `#${slip.target}`,
        children: [{ type: 'text', value: slip.words }],
        position: paragraph.position,
      }
    : undefined;
}

/** An item that would be a link to a scene if one bracket were there. */
function findSlip(item: ListItem): Slip | null {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return null;
  if (paragraph.children.some(({ type }) => type === 'link')) return null;
  const text = textOf(paragraph).trim();
  for (const { shape, bracket, say } of slips) {
    const [, words = '', target = ''] = shape.exec(text) ?? [];
    if (words && target) return { words, target, bracket, where: say(target) };
  }
  return null;
}

const slips = [
  {
    shape: /^\[([\s\S]+?)\]\(#([\w%-]+)$/,
    bracket: ')',
    say: (target: string) => `after "#${target}"`,
  },
  {
    shape: /^\[([^\]]+)\(#([\w%-]+)\)$/,
    bracket: ']',
    say: (target: string) => `before "(#${target})"`,
  },
  { shape: /^([^[]+)\]\(#([\w%-]+)\)$/, bracket: '[', say: () => 'before its words' },
  {
    shape: /^\[([\s\S]+?)\]#([\w%-]+)\)$/,
    bracket: '(',
    say: (target: string) => `before "#${target}"`,
  },
];

interface Slip {
  words: string;
  target: string;
  /** The one that is missing. */
  bracket: string;
  where: string;
}
