import { english } from '../../words/index.ts';
import type { ToolkitContent } from '../content.ts';
import { sayDay } from '../days.ts';
import { sayStatus } from '../say-source.ts';
import type { Block, Paper } from './paper.ts';

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A text as somebody wrote it: a paragraph a line, and a list where lines begin with a dash or a dot. */
export function prose(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\n+/).map((one) => one.trim())) {
    if (line === '') continue;
    const item = /^[-–*•·]\s+(.+)$/s.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item === undefined) blocks.push({ kind: 'paragraph', text: line });
    else if (last?.kind === 'list') last.items.push(item);
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}

/** What has to be said although nobody has written anything. */
export function quiet(text: string): Block {
  return { kind: 'paragraph', text, tone: 'quiet' };
}

/** A paper's frame: whose it is, when it was made, and the notice, in front and at the end. */
export function paperOf(
  title: string,
  organisation: string,
  {
    facts,
    blocks,
    today,
    about = [],
  }: {
    facts: Paper['facts'];
    blocks: Block[];
    today: string;
    /** What else is said about the document, at its end. */
    about?: readonly string[];
  },
): Paper {
  const { notice } = english.words.shell;
  return {
    title,
    organisation: organisation.trim(),
    facts: [
      { label: 'Organisation', value: orNotSaid(organisation) },
      ...facts,
      { label: 'Made on', value: sayDay(today) },
    ],
    notice,
    blocks: [
      ...blocks,
      heading(1, 'About this document'),
      { kind: 'paragraph', text: notice },
      ...about.flatMap((one) => prose(one)),
      quiet('Made with the social media toolkit of Beyond the Canteen.'),
    ],
  };
}

export function orNotSaid(text: string): string {
  return text.trim() || 'Not said yet';
}

/** `In place` */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Under a heading of their own; nothing where nothing is cited. Each once, in the order of the paper. */
export function sourcesUsed(ids: readonly string[], { sources }: ToolkitContent): Block[] {
  const items = [...new Set(ids)].flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (!source) return [];
    const status = sayStatus(source);
    const label = sentenceCase(`${source.label}: ${source.what}`);
    return [{ label: status === '' ? label : `${label} (${status})`, link: source.link }];
  });
  return items.length === 0 ? [] : [heading(1, 'Sources used'), { kind: 'sources', items }];
}
