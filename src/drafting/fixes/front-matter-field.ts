import { nearestNames } from '../../scenario/index.ts';
import { monthsAfter } from '../days.ts';
import type { Draft, FixContext } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { fieldOf, quoteText, setField } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Writes a good value, the one that was meant where that can be told. */
export const fixFrontMatterField: FixRule = (draft, problem, context) => {
  const name = / for "([a-z_]+)", expected /.exec(problem.message)?.[1] ?? '';
  const typed = typedValue(draft, name);
  if (name === 'toolkit') return fixTool(draft, typed);
  return valuesFor(name, { draft, typed, problem, context }).flatMap((value) => {
    const isToWrite = name === 'title' || name === 'summary';
    const edit = setField(draft, name, value, isToWrite ? value : undefined);
    return edit ? [makeFix(draft, `Write "${name}: ${value}"`, [edit])] : [];
  });
};

interface Meant {
  draft: Draft;
  typed: string;
  problem: ProblemAt;
  context: FixContext;
}

function valuesFor(name: string, { draft, typed, context }: Meant): string[] {
  const { reviewed } = draft.read.story;
  const today = context.today ?? (reviewed || '2026-01-01');
  const number = readNumber(typed);
  if (name === 'title') {
    const title = draft.parts.find(({ scene }) => scene)?.scene?.title;
    return [quoteText(title || 'A new story')];
  }
  if (name === 'summary') return ['Say in one sentence what happens.'];
  if (name === 'audience') return [listOf(typed) ?? '[everyone]'];
  if (name === 'outcomes') return [listOf(typed) ?? `[${context.outcomes[0] ?? 'ST1'}]`];
  if (name === 'platform') return [typed ? JSON.stringify(typed) : 'Facebook'];
  if (name === 'minutes') return [String(number ?? 5)];
  if (name === 'reviewed') return [readDate(typed) ?? today];
  if (name === 'review_by') return [readDate(typed) ?? monthsAfter(reviewed || today, 6)];
  return name === 'renamed' ? ['{}'] : [];
}

function typedValue(draft: Draft, name: string): string {
  const value = fieldOf(draft, name)?.value;
  return value
    ? draft.text
        .slice(value.from, value.to)
        .replace(/^(["'])(.*)\1$/, '$2')
        .trim()
    : '';
}

/** `ST2, ST4` as the list that it was meant to be. */
function listOf(typed: string): string | null {
  const names = typed.split(/[\s,;]+/).filter(Boolean);
  const isPlain = names.every((name) => /^[A-Za-z][\w-]*$/.test(name));
  return names.length > 0 && isPlain ? `[${names.join(', ')}]` : null;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three`, `4.5` or `5 minutes` as a whole number from 1 to 60. */
function readNumber(typed: string): number | null {
  const word = numbers.indexOf(typed.toLowerCase()) + 1;
  const digits = Number.parseFloat(typed);
  const number = word > 0 ? word : Math.round(digits);
  return Number.isFinite(number) && number >= 1 ? Math.min(number, 60) : null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `20 November 2026` or `20/11/2026` as an ISO date; null for a day that does not exist. */
function readDate(typed: string): string | null {
  const shape =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?:(\d{1,2})|([A-Za-z]{3})[a-z]*)[\s/.,-]+(\d{4})$/;
  const [, day = '', number, name = '', year = ''] = shape.exec(typed) ?? [];
  const month = number === undefined ? months.indexOf(name.toLowerCase()) + 1 : Number(number);
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return isReal ? date : null;
}

function fixTool(draft: Draft, typed: string): Fix[] {
  const field = fieldOf(draft, 'toolkit');
  if (!field) return [];
  const tools = nearestNames(typed, ['policy', 'objectives', 'arrangements']);
  const named = tools.flatMap((tool) => {
    const edit = setField(draft, 'toolkit', tool);
    return edit ? [makeFix(draft, `Write "toolkit: ${tool}"`, [edit])] : [];
  });
  const gone = { from: field.from, to: field.to, insert: '' };
  return [...named, makeFix(draft, 'Remove "toolkit"', [gone])];
}
