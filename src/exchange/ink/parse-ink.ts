import type { AuthorWarning } from 'inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning';
import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import type { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { InkItem, InkLeftOut, InkStory } from './ink-story.ts';
import { loadParser } from './load-parser.ts';

/** Parses ink into plain data, with everything that is left out; null when its parser gives up. */
export async function parseInk(text: string): Promise<InkStory | null> {
  const leftOut: InkLeftOut[] = [];
  const source = text
    .split('\n')
    .map((line, index) => {
      if (!/^\s*INCLUDE\s/.test(line)) return line;
      leftOut.push({ line: index + 1, what: 'include', source: line.trim() });
      return '';
    })
    .join('\n');
  const Parser = await loadParser();
  const onProblem = (message: string) => {
    const [, line, reason] = /^(?:ERROR|WARNING): line (\d+): ([\s\S]*)$/.exec(message) ?? [];
    if (reason) leftOut.push({ line: Number(line), what: 'unread', source: reason });
  };
  try {
    const story = new Parser(source, null, onProblem, null, null).ParseStory();
    return readParsed(story, source.split('\n'), leftOut);
  } catch {
    // It throws on some broken texts, and when brackets are nested beyond its reach.
    return null;
  }
}

function readParsed(root: ParsedObject, lines: string[], leftOut: InkLeftOut[]): InkStory {
  const story: InkStory = { title: '', flows: [], leftOut };
  const context: Context = { story, lines, lineNow: 1 };
  readFlow(root, { knot: '', stitch: '' }, context);
  return story;
}

interface Context {
  story: InkStory;
  lines: string[];
  /** Of what was read last: some objects do not know theirs. */
  lineNow: number;
}

function readFlow(
  flow: ParsedObject,
  { knot, stitch }: { knot: string; stitch: string },
  context: Context,
): void {
  const line = lineOf(flow, context);
  const items: InkItem[] = [];
  context.story.flows.push({ knot, stitch, line, items });
  for (const child of flow.content) {
    if (isA<FlowBase>(child, 'Function') || hasArguments(child)) {
      leaveOut('function', lineOf(child, context), context);
    } else if (isA<FlowBase>(child, 'Knot')) {
      readFlow(child, { knot: child.name ?? '', stitch: '' }, context);
    } else if (isA<FlowBase>(child, 'Stitch')) {
      readFlow(child, { knot, stitch: child.name ?? '' }, context);
    } else if (child.typeName === 'Weave') {
      readItems(child.content, items, context);
    }
  }
}

function hasArguments(child: ParsedObject): boolean {
  const isFlow = isA<FlowBase>(child, 'Knot') || isA<FlowBase>(child, 'Stitch');
  return isFlow && (child.args?.length ?? 0) > 0;
}

function readItems(content: readonly ParsedObject[], items: InkItem[], context: Context): void {
  let tag: string | null = null;
  for (const child of content) {
    const line = lineOf(child, context);
    if (isA<Tag>(child, 'Tag')) {
      if (tag !== null && !child.isStart) keepTag(tag, line, context);
      tag = child.isStart ? '' : null;
    } else if (tag !== null) {
      tag += isA<Text>(child, 'Text') ? child.text : '';
    } else {
      readItem(child, line, items, context);
    }
  }
}

function readItem(child: ParsedObject, line: number, items: InkItem[], context: Context): void {
  if (isA<Text>(child, 'Text')) items.push({ kind: 'text', text: child.text });
  else if (child.typeName === 'Glue') items.push({ kind: 'glue' });
  else if (isA<Divert>(child, 'Divert')) readDivert(child, line, items, context);
  else if (isA<Choice>(child, 'Choice')) items.push(readChoice(child, line, context));
  else if (isA<Gather>(child, 'Gather')) {
    // The last one is the parser's own: it ends the story.
    if (!child.hasOwnDebugMetadata) return;
    const label = child.identifier?.name ?? '';
    items.push({ kind: 'gather', depth: child.indentationDepth, label, line });
  } else if (child.typeName === 'Weave') readItems(child.content, items, context);
  else if (child.typeName === 'ContentList') readItems(child.content, items, context);
  else if (isA<AuthorWarning>(child, 'AuthorWarning')) {
    context.story.leftOut.push({ line, what: 'todo', source: child.warningMessage });
  } else if (child.typeName === 'TunnelOnwards') leaveOut('tunnel', line, context);
  else if (settings.includes(child.typeName)) leaveOut('setting', line, context);
  else leaveOut('logic', line, context);
}

const settings = [
  'VAR',
  'CONST',
  'EXTERNAL',
  'LIST',
  'ListDefinition',
  'variable assignment',
  'temp',
];

function readDivert(divert: Divert, line: number, items: InkItem[], context: Context): void {
  if (!divert.hasOwnDebugMetadata && divert.isDone) return;
  const target = divert.target?.dotSeparatedComponents ?? '';
  if (divert.isFunctionCall) leaveOut('logic', line, context);
  else if (divert.isThread) leaveOut('thread', line, context);
  else if (divert.isTunnel) leaveOut('tunnel', line, context);
  // A lone arrow, `* ->`, only says that what follows is taken.
  else if (target !== '') items.push({ kind: 'divert', target, line });
}

function readChoice(choice: Choice, line: number, context: Context): InkItem {
  const start: InkItem[] = [];
  const only: InkItem[] = [];
  const inner: InkItem[] = [];
  for (const [from, to] of [
    [choice.startContent, start],
    [choice.choiceOnlyContent, only],
    [choice.innerContent, inner],
  ] as const) {
    readItems(from?.content ?? [], to, context);
  }
  if (choice.condition) leaveOut('condition', line, context);
  const words = textOf(start) + textOf(only);
  const goesOn = inner.some((item) => item.kind === 'text' && item.text.trim() !== '');
  // Ink repeats the words of a choice when it is taken; alone they tell nothing new.
  const said = goesOn ? [...start, ...inner] : inner;
  const label = choice.identifier?.name ?? '';
  const depth = choice.indentationDepth;
  return { kind: 'choice', depth, label, choice: { words: words.trim(), said }, line };
}

function textOf(items: readonly InkItem[]): string {
  return items.map((item) => (item.kind === 'text' ? item.text : '')).join('');
}

function keepTag(tag: string, line: number, context: Context): void {
  const title = /^\s*title\s*:\s*(.+)$/i.exec(tag)?.[1]?.trim();
  if (title && context.story.title === '') context.story.title = title;
  else context.story.leftOut.push({ line, what: 'tag', source: `# ${tag.trim()}` });
}

function leaveOut(what: InkLeftOut['what'], line: number, { story, lines }: Context): void {
  const source = lines[line - 1]?.trim() ?? '';
  const last = story.leftOut.at(-1);
  if (last?.what === what && last.line === line) return;
  story.leftOut.push({ line, what, source });
}

function lineOf(parsed: ParsedObject, context: Context): number {
  if (parsed.hasOwnDebugMetadata && parsed.debugMetadata) {
    context.lineNow = parsed.debugMetadata.startLineNumber;
  }
  return context.lineNow;
}

/** The parser's classes have no names once they are packed; each object says what it is. */
function isA<Kind extends ParsedObject>(parsed: ParsedObject, typeName: string): parsed is Kind {
  return parsed.typeName === typeName;
}
