import type { ToolkitContent } from '../content.ts';
import type { Work } from '../work.ts';
import { longestTextChars, WorkSchema } from './work-schema.ts';

/**
 * A work file: the work as JSON that a person can read, with a line break at its end.
 *
 *     { "format": "beyond-the-canteen-toolkit", "version": 1, "organisation": "Larkmoor …", "policy": { … }, … }
 *
 * A later release that changes what a field means raises `version`; what it only adds is missing in an older
 * file, and read as empty. A clause or an arrangement that a release has taken away stays in the work.
 */
export function writeWorkFile(work: Work): string {
  return `${JSON.stringify(work, null, 2)}\n`;
}

/**
 * Reads what `writeWorkFile` wrote, from any text whatever; never throws. With the toolkit's words, `notes`
 * names what these do not know.
 */
export function readWorkFile(text: string, content: ToolkitContent | null = null): WorkReading {
  if (text.length > longestFileBytes) return refuse(fileTooLong);
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse(
      'The file cannot be read, expected a work file of this toolkit, which ends in .json. Word and Markdown exports cannot be opened again: choose the file from "Save work file".',
    );
  }
  const stranger = findStranger(found);
  if (stranger !== null) return refuse(stranger);
  const result = WorkSchema.safeParse(found);
  if (!result.success) return refuse(sayIssue(result.error.issues[0]));
  const work = withOwnIds(result.data);
  return { work, notes: content === null ? [] : noteUnknown(work, content) };
}

/** A policy, 200 objectives and 200 accounts come to a tenth of it. */
export const longestFileBytes = 5_000_000;

export const fileTooLong =
  'The file is larger than 5 MB, expected a work file, which is much smaller. Choose a file that this page saved.';

function refuse(problem: string): WorkReading {
  return { problem };
}

/** Why a file is not for this page at all; null where it says that it is. */
function findStranger(found: unknown): string | null {
  const { format, version } = isRecord(found) ? found : {};
  if (format !== 'beyond-the-canteen-toolkit') {
    return 'The file is not of this toolkit, expected one from "Save work file" on the policy, objectives or arrangements page. Choose that file.';
  }
  if (version === 1) return null;
  const said = typeof version === 'number' ? `version ${version}` : 'no version';
  return `The file is of ${said}, and this page reads version 1. Open it with the newest release of the toolkit.`;
}

function sayIssue(issue: { code: string; path: PropertyKey[] } | undefined): string {
  const place = issue?.path.map(String).join(', ').slice(0, 200) || 'its beginning';
  const what =
    issue?.code === 'too_big'
      ? `more there than this page takes: ${longestTextChars.toLocaleString('en-GB')} characters for a text, 1,000 entries for a list`
      : 'something else there than this page writes';
  return `The file was changed or damaged: it has ${what}. Look at "${place}", or choose an earlier copy of the file.`;
}

/** Objectives and accounts are told apart by their ids, so these are made anew where two are the same. */
function withOwnIds(work: Work): Work {
  const { objectives, arrangements } = work;
  const accounts = number(arrangements.accounts, 'a');
  return {
    ...work,
    objectives: number(objectives, 'o'),
    arrangements: { ...arrangements, accounts },
  };
}

function number<Item extends { id: string }>(items: Item[], letter: string): Item[] {
  if (new Set(items.map(({ id }) => id)).size === items.length) return items;
  return items.map((item, index) => ({ ...item, id: `${letter}${index + 1}` }));
}

function noteUnknown({ policy, arrangements }: Work, content: ToolkitContent): string[] {
  const { account, items } = content.arrangements;
  const answers = arrangements.accounts.flatMap((one) => Object.keys(one.answers));
  return [
    ...note('Clauses', Object.keys(policy.clauses), content.policy.clauses),
    ...note('Further parts', Object.keys(policy.also), content.policy.also),
    ...note('People to ask', Object.keys(policy.consulting), content.policy.consulting),
    ...note('Arrangements', Object.keys(arrangements.items), items),
    ...note('Answers about accounts', [...new Set(answers)], account.asks),
  ];
}

function note(what: string, ids: readonly string[], known: readonly { id: string }[]): string[] {
  const unknown = ids.filter((id) => known.every((one) => one.id !== id));
  if (unknown.length === 0) return [];
  const names = unknown.slice(0, 10).map((id) => `"${id}"`);
  const more = unknown.length > names.length ? ' and others' : '';
  return [
    `${what} that this release does not know are kept in your work: ${names.join(', ')}${more}.`,
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type WorkReading =
  | {
      work: Work;
      /** Sentences: what is kept although this release does not know it. */
      notes: string[];
    }
  | { problem: string };
