import type { List, ListItem, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from './diagnostic.ts';
import { isFlag } from './flags.ts';
import { placeOf } from './parse-markdown.ts';
import { decodeTarget, type ProseContext } from './read-prose.ts';
import type { Rule } from './story.ts';

const opening = /^\s*(if\b|otherwise\b)/i;

/** Whether a list is a junction: an item of it begins with If or Otherwise. */
export function isJunction(list: List): boolean {
  return list.children.some((item) => opening.test(textOf(item)));
}

/** Reads `If *flag* and *other*: [words](#scene)` … `Otherwise: [words](#scene)`. */
export function readJunction(list: List, context: ProseContext): Rule[] {
  const rules = list.children.flatMap((item) => readRule(item, context));
  const otherwise = rules.findIndex((rule) => rule.remembered.length === 0);
  const complain = (problem: string) =>
    context.report(diagnose('junction-format', placeOf(list), { problem }));
  if (otherwise < 0)
    complain('There is no "Otherwise", so some learners would have nowhere to go.');
  else if (otherwise < rules.length - 1)
    complain('"Otherwise" is not the last line, so lines below it are never taken.');
  return rules;
}

function readRule(item: ListItem, { notes, report }: ProseContext): Rule[] {
  const place = placeOf(item);
  const complain = (problem: string) => {
    report(diagnose('junction-format', place, { problem }));
    return [];
  };
  const [paragraph, extra] = item.children;
  if (paragraph?.type !== 'paragraph' || extra)
    return complain('A line of a junction is one short line.');
  const link = paragraph.children.at(-1);
  if (link?.type !== 'link' || !link.url.startsWith('#')) {
    return complain('This line does not end with a link to a scene.');
  }
  const words = textOf({ ...paragraph, children: paragraph.children.slice(0, -1) }).trim();
  const remembered = flagsOf(paragraph);
  const target = decodeTarget(link.url);
  notes.links.push({ target, place: placeOf(link), isWayOn: true });
  const odd = remembered.find((flag) => !isFlag(flag));
  if (odd !== undefined)
    return complain(`"${odd}" is not a name of lower-case letters and hyphens.`);
  notes.flagsRead.push(...remembered.map((flag) => ({ flag, place })));
  if (/^otherwise:?$/i.test(words)) return [{ remembered: [], target }];
  if (remembered.length === 0) return complain('No flag stands between asterisks after "If".');
  const expected = `if ${remembered.join(' and ')}`;
  const matches = words.replace(/:$/, '').replace(/\s+/g, ' ').toLowerCase() === expected;
  if (!matches) complain(`Unexpected words "${words}".`);
  return [{ remembered, target }];
}

function flagsOf(paragraph: Paragraph): string[] {
  return paragraph.children.flatMap((node) => (node.type === 'emphasis' ? [textOf(node)] : []));
}
