import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from './diagnostic.ts';
import { placeOf } from './parse-markdown.ts';
import { citedSources, type ProseContext, readProse } from './read-prose.ts';
import type { Activity } from './story.ts';
import { showText } from './unshowable.ts';

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
    complain('Nothing in this list is to be found, expected at least one "- [x]". Mark what is.');
  }
  return { kind: 'spot', items };
}

function readSpotItem(item: ListItem, context: ProseContext) {
  const [paragraph, quote, extra] = item.children;
  const text = paragraph ? tidy(textOf(paragraph)) : '';
  const why = quote?.type === 'blockquote' ? tidy(textOf(quote)) : '';
  if (typeof item.checked !== 'boolean' || !why || extra) {
    const problem = `Unexpected shape of "${showText(text, 60)}", expected a box, "- [x]" or "- [ ]", and below it the reason as one quote, such as "> Says where it happened.", indented by two spaces. Write it in this way.`;
    context.report(diagnose('activity-format', placeOf(item), { problem }));
  }
  refuseCitation(`${text} ${why}`, item, context);
  if (quote) readProse([quote], { ...context, headings: false });
  return { text, toFind: item.checked === true, why };
}

export function readSort(table: Table, context: ProseContext): Activity {
  const [header, ...rows] = table.children;
  const headers = header?.children.map((cell) => tidy(textOf(cell)).toLowerCase()) ?? [];
  const complain = (problem: string, node: RootContent | Table['children'][number] = table) =>
    context.report(diagnose('activity-format', placeOf(node), { problem }));
  if (headers.join('|') !== sortHeaders.join('|')) {
    complain(
      'Unexpected headers, expected "Item | Goes in | Why": a table in a story is a sort activity. Change the headers, or write the table as paragraphs.',
    );
  }
  const items = rows.map((row) => {
    const [text = '', goesIn = '', why = ''] = row.children.map((cell) => tidy(textOf(cell)));
    if (!text || !goesIn || !why || row.children.length > 3) {
      complain('Unexpected number of filled cells, expected three in each row. Correct it.', row);
    }
    refuseCitation(`${text} ${goesIn} ${why}`, row, context);
    return { text, goesIn, why };
  });
  const places = [...new Set(items.map((item) => item.goesIn))];
  if (places.length < 2 || places.length > 4) {
    complain(
      `The column "Goes in" names ${places.length} places, expected two to four. Put the items into fewer or more.`,
    );
  }
  return { kind: 'sort', places, items };
}

/** What an activity says is shown as plain words, so a citation would stay a code in brackets. */
function refuseCitation(text: string, node: Nodes, { report }: ProseContext): void {
  const [source] = citedSources(text);
  if (source === undefined) return;
  const problem = `Unexpected citation "[@${source}]", expected plain words in an activity. Move it to a paragraph above or below.`;
  report(diagnose('activity-format', placeOf(node), { problem }));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
