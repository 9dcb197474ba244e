import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { guidanceLinked, isBesideStory } from './addresses.ts';
import { components, findUnquotedTag, readTag } from './components.ts';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';
import { isFlag } from './flags.ts';
import { placeOf } from './parse-markdown.ts';
import type { StoryNotes } from './story-notes.ts';

const citation = /\[@([A-Za-z0-9-]+)\]/g;

/** Source ids cited in a text, `[@nmc-social-media]`, in order. */
export function citedSources(text: string): string[] {
  return [...text.matchAll(citation)].map((match) => match[1] ?? '');
}

/** Words that are shown as they are would show a citation as a code in brackets. */
export function refuseCitation(
  text: string,
  { where, place, report }: { where: string; place: Place; report: ProseContext['report'] },
): void {
  const [source] = citedSources(text);
  if (source !== undefined) report(diagnose('citation-misplaced', place, { source, where }));
}

/**
 * Notes what a stretch of prose cites, shows and reads, and checks that its component tags pair.
 * Headings are allowed where `headings` says so.
 */
export function readProse(
  blocks: RootContent[],
  { notes, report, headings }: ProseContext & { headings: boolean },
): void {
  pairTags(blocks, notes, report);
  for (const block of blocks) noteBlock(block, { notes, report, headings });
}

export interface ProseContext {
  notes: StoryNotes;
  report: (problem: Diagnostic) => void;
}

function noteBlock(node: Nodes, context: ProseContext & { headings: boolean }): void {
  const { notes, report } = context;
  const place = placeOf(node);
  if (node.type === 'text') {
    for (const source of citedSources(node.value)) notes.citations.push({ source, place });
  } else if (node.type === 'image' && isBesideStory(node.url)) {
    notes.pictures.push({ url: node.url, place });
  } else if (node.type === 'link' && node.url.startsWith('#')) {
    notes.links.push({ target: decodeTarget(node.url), place, isWayOn: false });
  } else if (node.type === 'link') {
    const id = guidanceLinked(node.url);
    if (id) notes.guidance.push({ id, url: node.url, place });
  } else if (node.type === 'table' || (node.type === 'listItem' && node.checked != null)) {
    const problem = `Unexpected ${node.type === 'table' ? 'table' : 'box'}, expected one activity at most in a scene, outside quotes and other lists. Give it a scene of its own, or write it as plain text.`;
    report(diagnose('activity-format', place, { problem }));
  } else if (node.type === 'heading' && !(context.headings && node.depth === 3)) {
    report(diagnose('heading-level', place, { depth: node.depth }));
  }
  if ('children' in node) for (const child of node.children) noteBlock(child, context);
}

/** The scene id in a link such as `#two-in-the-morning`; percent-escapes are read as the letters they stand for. */
export function decodeTarget(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

function pairTags(blocks: RootContent[], notes: StoryNotes, report: ProseContext['report']): void {
  const open: { name: string; node: RootContent; isRefused?: boolean }[] = [];
  const unclosed = (name: string, node: RootContent, problem: string) =>
    report(diagnose('component-unclosed', placeOf(node), { name, problem }));
  for (const node of blocks) {
    // It is reported already; here it opens what its closing tag closes.
    const unquoted = node.type === 'paragraph' ? findUnquotedTag(textOf(node)) : null;
    if (unquoted) {
      open.push({ name: unquoted.name, node, isRefused: true });
      if (unquoted.name === 'When' && isFlag(unquoted.value))
        notes.flagsRead.push({ flag: unquoted.value, place: placeOf(node) });
    }
    if (node.type !== 'html') continue;
    const tag = readTag(node.value);
    const rule = tag && Object.hasOwn(components, tag.name) ? components[tag.name] : undefined;
    if (!tag || !rule) continue;
    if (tag.kind === 'close')
      while (open.at(-1)?.isRefused && open.at(-1)?.name !== tag.name) open.pop();
    const outer = open.at(-1);
    if (tag.kind === 'open') {
      if (outer && !outer.isRefused && !components[outer.name]?.holdsComponents) {
        unclosed(outer.name, node, `<${tag.name}> stands inside <${outer.name}>.`);
      }
      open.push({ name: tag.name, node });
      for (const flag of [tag.attributes['remembered'], tag.attributes['not']]) {
        if (flag) notes.flagsRead.push({ flag, place: placeOf(node) });
      }
    } else if (outer?.name === tag.name) {
      open.pop();
    } else {
      unclosed(tag.name, node, `</${tag.name}> closes nothing here.`);
    }
  }
  for (const { name, node, isRefused } of open)
    if (!isRefused) unclosed(name, node, `<${name}> is never closed.`);
}
