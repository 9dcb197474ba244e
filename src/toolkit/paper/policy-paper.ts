import type { Clause, PolicyContent, ToolkitContent } from '../content.ts';
import { sayDay } from '../days.ts';
import { fillGaps, readFillings } from '../policy/fill-gaps.ts';
import { findGaps } from '../policy/find-gaps.ts';
import { type Wording, wordingOf } from '../policy/wording-of.ts';
import type { PolicyWork, Work } from '../work.ts';
import type { Block, Paper } from './paper.ts';
import { heading, orNotSaid, paperOf, prose, quiet, sourcesUsed } from './write-blocks.ts';

/**
 * The policy as a document: what people will read first, then what those who decide need: reasons, what is
 * still to do, sources; `isPolicyAlone` leaves those out. `today` is a day such as `2026-11-21`; `warnings` are
 * sentences, said as they are.
 */
export function policyPaper(
  work: Work,
  content: ToolkitContent,
  {
    today,
    warnings = [],
    isPolicyAlone = false,
  }: { today: string; warnings?: readonly string[]; isPolicyAlone?: boolean },
): Paper {
  const { organisation, policy } = work;
  const { clauses } = content.policy;
  const fillings = readFillings(work);
  const decided = clauses.filter(({ id }) => policy.clauses[id] !== undefined);
  const included = content.policy.also.filter(({ id }) => !policy.also[id]?.isLeftOut);
  const cited = [...decided, ...included].flatMap(({ sources }) => sources);
  return paperOf('Social media policy', organisation, {
    today,
    facts: [
      { label: 'Version', value: orNotSaid(policy.versionName) },
      { label: 'Owner', value: orNotSaid(policy.owner) },
      { label: 'Review date', value: orNotSaid(sayDay(policy.reviewOn)) },
      ...(isPolicyAlone && decided.length === clauses.length
        ? []
        : [{ label: 'Clauses decided', value: `${decided.length} of ${clauses.length}` }]),
    ],
    about: [
      content.policy.applies ?? '',
      isPolicyAlone && hasMoreToDo(content.policy, policy, { warnings, fillings })
        ? 'Something is still to be done before this policy is in force. The export with reasons says what.'
        : '',
    ],
    blocks: [
      heading(1, 'The policy'),
      ...writeClauses(content.policy, policy, fillings),
      ...writeAlso(included, policy, fillings),
      ...(isPolicyAlone
        ? []
        : [
            heading(1, 'Why we chose these wordings'),
            ...writeReasons(content.policy, policy),
            heading(1, 'Before this policy is in force'),
            ...writeToDo(content.policy, policy, { warnings, fillings }),
            ...sourcesUsed(cited, content),
          ]),
    ],
  });
}

function hasMoreToDo(
  content: PolicyContent,
  policy: PolicyWork,
  { warnings, fillings }: { warnings: readonly string[]; fillings: Fillings },
): boolean {
  return (
    warnings.length > 0 ||
    findGaps(content, policy).some(({ gap }) => !fillings.has(gap)) ||
    content.clauses.some(({ id }) => policy.clauses[id] === undefined) ||
    content.consulting.some(({ id }) => !policy.consulting[id]?.isDone)
  );
}

function writeClauses({ clauses }: PolicyContent, policy: PolicyWork, fillings: Fillings): Block[] {
  const known = clauses.flatMap((clause, at): Block[] => {
    const wording = wordingOf(clause, policy.clauses[clause.id]);
    const text = prose(fillGaps(wording?.text ?? '', fillings));
    const open = wording === null ? 'Not decided yet.' : 'Decided, and not worded yet.';
    return [
      heading(2, `${at + 1}. ${clause.title}`),
      ...(text.length > 0
        ? text
        : [
            { kind: 'paragraph' as const, text: open, tone: 'strong' as const },
            quiet(clause.decides),
          ]),
    ];
  });
  const strange = Object.entries(policy.clauses)
    .filter(([id, { text }]) => text?.trim() && clauses.every((clause) => clause.id !== id))
    .flatMap(([id, { text }]) => [heading(2, `From another release: ${id}`), ...prose(text ?? '')]);
  return [...known, ...strange];
}

function writeAlso(
  included: PolicyContent['also'],
  policy: PolicyWork,
  fillings: Fillings,
): Block[] {
  if (included.length === 0) return [];
  const parts = included.flatMap(({ id, title, text }) => {
    const written = prose(fillGaps(policy.also[id]?.text ?? text, fillings));
    return [heading(2, title), ...(written.length > 0 ? written : [quiet('Not worded yet.')])];
  });
  return [heading(1, 'Also part of this policy'), ...parts];
}

function writeReasons({ clauses }: PolicyContent, policy: PolicyWork): Block[] {
  const rows = clauses.flatMap((clause, at) => {
    const work = policy.clauses[clause.id];
    const wording = wordingOf(clause, work);
    if (!work || !wording) return [];
    const chosen = wording.isOwn
      ? `Our own words, which began as “${wording.label}”`
      : wording.label;
    const reason = work.reason.trim() || sayNoReason(clause, wording);
    return [[`${at + 1}. ${clause.title}`, chosen, reason]];
  });
  if (rows.length === 0) return [quiet('No clause has been decided yet.')];
  return [{ kind: 'table', header: ['Clause', 'What we chose', 'Why'], rows }];
}

/** The toolkit's reason is for its own wording, and for no other. */
function sayNoReason({ recommended, why }: Clause, { stance, isOwn }: Wording): string {
  const open = 'Our reason is still to be written.';
  if (stance !== recommended) return open;
  return isOwn
    ? `${open} The toolkit’s, for the wording that ours began as, is: ${why}`
    : `${open} The toolkit’s is: ${why}`;
}

function writeToDo(
  content: PolicyContent,
  policy: PolicyWork,
  { warnings, fillings }: { warnings: readonly string[]; fillings: Fillings },
): Block[] {
  const { clauses, also, consulting } = content;
  const titled = clauses.map((clause, at) => ({ ...clause, name: `${at + 1}. ${clause.title}` }));
  const open = titled.filter(({ id }) => policy.clauses[id] === undefined);
  const careful = titled.filter(
    ({ id, caution }) => caution.trim() && policy.clauses[id] !== undefined,
  );
  const carefulParts = also.filter(({ id, caution }) => caution && !policy.also[id]?.isLeftOut);
  const leftOut = also.filter(({ id }) => policy.also[id]?.isLeftOut);
  const asked = consulting.map(({ id, who, about, clauses: ids }) => {
    const work = policy.consulting[id];
    const numbers = clauses.flatMap(({ id: known }, at) => (ids.includes(known) ? [at + 1] : []));
    return [
      who,
      `${about}${sayNumbers(numbers)}`,
      work?.isDone ? 'Done' : 'Still to do',
      work?.note ?? '',
    ];
  });
  return [
    ...listUnder('Look at again', warnings),
    ...listUnder(
      'Not decided yet',
      open.map(({ name, decides }) => `${name}: ${decides}`),
    ),
    ...listUnder(
      'Still to fill in',
      findGaps(content, policy)
        .filter(({ gap }) => !fillings.has(gap))
        .map(({ gap, means }) => (means ? `${gap}: ${means}` : gap)),
    ),
    ...listUnder('Take care', [
      ...careful.map(({ name, caution }) => `${name}: ${caution}`),
      ...carefulParts.map(({ title, caution }) => `${title}: ${caution}`),
    ]),
    ...listUnder(
      'Left out',
      leftOut.map(({ title }) => title),
    ),
    heading(2, 'Who has to be asked'),
    asked.length > 0
      ? { kind: 'table', header: ['Who', 'About', 'State', 'Note'], rows: asked }
      : quiet('Nobody is listed.'),
  ];
}

/** ` Clauses 1, 2 and 5.` */
function sayNumbers(numbers: readonly number[]): string {
  const words = new Intl.ListFormat('en-GB').format(numbers.map(String));
  if (numbers.length === 0) return '';
  return numbers.length === 1 ? ` Clause ${words}.` : ` Clauses ${words}.`;
}

function listUnder(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(2, title), { kind: 'list', items: [...items] }];
}

type Fillings = ReadonlyMap<string, string>;
