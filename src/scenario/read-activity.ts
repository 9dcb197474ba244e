import type { List, ListItem, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from './diagnostic.ts';
import { placeOf } from './parse-markdown.ts';
import { type ProseContext, readProse } from './read-prose.ts';
import type { Activity } from './story.ts';

const sortHeaders = ['item', 'goes in', 'why'];

/** A spot activity is a task list: `- [x]` is one to find. */
export function isSpotList(node: RootContent): node is List {
  return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}

/** A sort activity is a table; in a story there is no other use for one. */
export function isSortTable(node: RootContent): node is Table {
  return node.type === 'table';
}

export function readSpot(list: List, context: ProseContext): Activity {
  const items = list.children.map((item) => readSpotItem(item, context));
  const complain = (problem: string) =>
    context.report(diagnose('activity-format', placeOf(list), { problem }));
  if (!items.some((item) => item.toFind)) {
    complain('Nothing in this list is marked "- [x]", so there is nothing to find. Mark what is.');
  }
  return { kind: 'spot', items };
}

function readSpotItem(item: ListItem, context: ProseContext) {
  const [paragraph, quote] = item.children;
  const text = paragraph ? tidy(textOf(paragraph)) : '';
  const why = quote?.type === 'blockquote' ? tidy(textOf(quote)) : '';
  if (typeof item.checked !== 'boolean' || !why) {
    const problem = `"${text.slice(0, 60)}" needs a box, "- [x]" or "- [ ]", and below it the reason as a quote: "  > Says where it happened."`;
    context.report(diagnose('activity-format', placeOf(item), { problem }));
  }
  if (quote) readProse([quote], { ...context, headings: false });
  return { text, toFind: item.checked === true, why };
}

export function readSort(table: Table, context: ProseContext): Activity {
  const [header, ...rows] = table.children;
  const headers = header?.children.map((cell) => tidy(textOf(cell)).toLowerCase()) ?? [];
  const complain = (problem: string, node: RootContent | Table['children'][number] = table) =>
    context.report(diagnose('activity-format', placeOf(node), { problem }));
  if (headers.join('|') !== sortHeaders.join('|')) {
    complain('A table in a story is a sort activity, with the headers "Item | Goes in | Why".');
  }
  const items = rows.map((row) => {
    const [text = '', goesIn = '', why = ''] = row.children.map((cell) => tidy(textOf(cell)));
    if (!text || !goesIn || !why) complain('This row has an empty cell. Fill all three.', row);
    return { text, goesIn, why };
  });
  const places = [...new Set(items.map((item) => item.goesIn))];
  if (places.length < 2 || places.length > 4) {
    complain(`The column "Goes in" names ${places.length} places, expected two to four.`);
  }
  return { kind: 'sort', places, items };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
