import { countStates } from '../arrangements/count-states.ts';
import type { ToolkitContent } from '../content.ts';
import { count } from '../count.ts';
import { checkObjective } from '../objectives/check-objective.ts';
import { tools } from '../tools.ts';
import type { Work } from '../work.ts';

/** How far each tool is, in a sentence, with where to go on. `today` is a day such as `2026-11-21`. */
export function describeStanding(
  { policy, objectives, arrangements }: Work,
  content: ToolkitContent,
  today: string,
): Standing[] {
  const { clauses } = content.policy;
  const chosen = clauses.filter(({ id }) => policy.clauses[id] !== undefined).length;
  const whole = objectives.filter((one) =>
    checkObjective(one, today).every(({ add }) => add === null),
  ).length;
  const states = countStates(content.arrangements.items, arrangements);
  const looked = states.total - states.open;
  const accounts = arrangements.accounts.length;
  return [
    {
      ...tools.policy,
      isBegun: chosen > 0,
      says:
        chosen === 0
          ? notBegun
          : `${chosen} of ${clauses.length} clauses ${chosen === 1 ? 'has' : 'have'} a wording.`,
    },
    {
      ...tools.objectives,
      isBegun: objectives.length > 0,
      says:
        objectives.length === 0
          ? notBegun
          : `${count(objectives.length, 'objective')}, ${whole} with everything in place.`,
    },
    {
      ...tools.arrangements,
      isBegun: looked > 0 || accounts > 0,
      says:
        looked === 0 && accounts === 0
          ? notBegun
          : `${looked} of ${states.total} arrangements looked at, ${count(accounts, 'account')}.`,
    },
  ];
}

const notBegun = 'Not begun.';

export interface Standing {
  href: string;
  words: string;
  isBegun: boolean;
  says: string;
}
