import { nearestNames } from '../scenario/index.ts';
import { checkHeard } from './check-heard.ts';
import type { Library } from './load-library.ts';
import type { Problem } from './problem.ts';
import { type Report, reporterFor } from './report-at.ts';
import { toolkitFiles } from './toolkit.ts';
import type { Policy } from './toolkit-schemas.ts';

/** What the words of the toolkit refer to has to be there, and what other files refer to has to be one thing. */
export function checkToolkit(library: CheckedLibrary): Problem[] {
  return [
    ...checkPolicy(library, reporterFor(library.root, toolkitFiles.policy)),
    ...checkObjectives(library, reporterFor(library.root, toolkitFiles.objectives)),
    ...checkArrangements(library, reporterFor(library.root, toolkitFiles.arrangements)),
  ];
}

function checkPolicy({ toolkit, sources, scenarios }: CheckedLibrary, report: Report): Problem[] {
  const { clauses, also, consulting, gaps } = toolkit.policy;
  const cite = (list: string, parts: readonly { sources: string[] }[]) =>
    parts.flatMap((part, index) =>
      findUnknown(part.sources, Object.keys(sources)).map(({ name, at, hint }) =>
        report(
          [list, index, 'sources', at],
          'unknown-source',
          `Unexpected source "${name}", expected one of content/sources.yaml.${hint} If it is new, add it there first.`,
        ),
      ),
    );
  const ids = clauses.map(({ id }) => id);
  return [
    ...findRepeated('clauses', clauses, report),
    ...findRepeated('also', also, report),
    ...findRepeated('consulting', consulting, report),
    ...cite('clauses', clauses),
    ...cite('also', also),
    ...consulting.flatMap((one, index) =>
      findUnknown(one.clauses, ids).map(({ name, at, hint }) =>
        report(
          ['consulting', index, 'clauses', at],
          'content-file',
          `Unexpected clause "${name}", expected the id of a clause above.${hint} Correct it.`,
        ),
      ),
    ),
    ...checkConsulted(toolkit.policy, report),
    ...checkGaps({ clauses, also, gaps }, report),
    ...checkHeard(clauses, scenarios, report),
  ];
}

function checkConsulted({ also, consulting }: Policy, report: Report): Problem[] {
  const ids = consulting.map(({ id }) => id);
  return also.flatMap((part, index) =>
    findUnknown(part.consulting ?? [], ids).map(({ name, at, hint }) =>
      report(
        ['also', index, 'consulting', at],
        'content-file',
        `Unexpected "${name}", expected the id of somebody in "consulting" below.${hint} Correct it.`,
      ),
    ),
  );
}

/** Gaps are spelt in one way each, so that whoever fills one in finds them all. */
function checkGaps(
  { clauses, also, gaps }: Pick<Policy, 'clauses' | 'also' | 'gaps'>,
  report: Report,
): Problem[] {
  const known = gaps.map(({ gap }) => gap);
  const texts = [
    ...clauses.flatMap(({ wordings }, index) =>
      Object.entries(wordings).map(([stance, { text }]) => ({
        path: ['clauses', index, 'wordings', stance, 'text'],
        text,
      })),
    ),
    ...also.map(({ text }, index) => ({ path: ['also', index, 'text'], text })),
  ];
  const used = texts.map(({ path, text }) => ({ path, found: text.match(/\[[^[\]]*\]/g) ?? [] }));
  const everywhere = new Set(used.flatMap(({ found }) => found));
  return [
    ...used.flatMap(({ path, found }) =>
      findUnknown([...new Set(found)], known).map(({ name, hint }) =>
        report(
          path,
          'content-file',
          `Unexpected gap "${name}", expected one of "gaps" above.${hint} Correct it, or add it there.`,
        ),
      ),
    ),
    ...known.flatMap((gap, index) =>
      everywhere.has(gap)
        ? []
        : [
            report(
              ['gaps', index],
              'content-file',
              `Unexpected gap "${gap}" that no wording has. Remove it from the list, or use it.`,
            ),
          ],
    ),
  ];
}

function checkObjectives({ toolkit }: CheckedLibrary, report: Report): Problem[] {
  const { stages, examples } = toolkit.objectives;
  return [...findRepeated('stages', stages, report), ...findRepeated('examples', examples, report)];
}

function checkArrangements({ toolkit, scenarios }: CheckedLibrary, report: Report): Problem[] {
  const { items, account } = toolkit.arrangements;
  const known = scenarios.map(({ id }) => id);
  const unknown = items.flatMap((item, index) =>
    findUnknown(item.scenarios, known).map(({ name, at, hint }) =>
      report(
        ['items', index, 'scenarios', at],
        'unknown-scenario',
        `Unexpected scenario "${name}" in the item "${item.id}", expected the name of a folder in scenarios/.${hint}`,
      ),
    ),
  );
  return [
    ...findRepeated('items', items, report),
    ...findRepeated('asks', account.asks, report, ['account']),
    ...findRepeated('decisions', account.decisions, report, ['account']),
    ...unknown,
    ...findUnnamed(items, known, report),
  ];
}

/** One warning for all of them: a scenario's prompts ask for something that the checklist would never show. */
function findUnnamed(
  items: readonly { scenarios: string[] }[],
  known: readonly string[],
  report: Report,
): Problem[] {
  if (items.length === 0) return [];
  const named = new Set(items.flatMap(({ scenarios }) => scenarios));
  const unnamed = known.filter((id) => !named.has(id));
  if (unnamed.length === 0) return [];
  const others = unnamed.length > 3 ? ` and ${unnamed.length - 3} more` : '';
  const list = `${unnamed.slice(0, 3).join(', ')}${others}`;
  const message = `No item names ${list}, expected each scenario under at least one, because its "In your organisation" prompts lead here. Add it to the "scenarios" of the items that its prompts ask for.`;
  return [{ ...report(['items'], 'content-file', message), severity: 'warning' }];
}

function findRepeated(
  list: string,
  parts: readonly { id: string }[],
  report: Report,
  above: readonly string[] = [],
): Problem[] {
  const ids = parts.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          report(
            [...above, list, index, 'id'],
            'content-file',
            `Unexpected second "${id}" in "${list}", expected each id once, because saved work names it. Give one of the two another.`,
          ),
        ],
  );
}

/** Names that are not known, with where they stand and what they may be a slip for. */
function findUnknown(
  names: readonly string[],
  known: readonly string[],
): { name: string; at: number; hint: string }[] {
  return names.flatMap((name, at) => {
    if (known.includes(name)) return [];
    const [nearest] = nearestNames(name, known);
    return [{ name, at, hint: nearest ? ` Did you mean "${nearest}"?` : '' }];
  });
}

type CheckedLibrary = Pick<Library, 'root' | 'toolkit' | 'sources' | 'scenarios'>;
