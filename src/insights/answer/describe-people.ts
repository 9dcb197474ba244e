import { saySuccess } from '../store/codes.ts';
import type { PersonRow } from './answers.ts';
import type { Asked } from './asked.ts';
import { sayDay } from './days.ts';
import { findHabits } from './find-habits.ts';
import { state } from './standings.ts';

/** Everybody required: who is overdue first, then who is outstanding, the earliest day first. */
export function describePeople(asked: Asked): PersonRow[] {
  const { records, standings, view } = asked;
  const habits = findHabits(asked);
  const people = asked.required.map((number): PersonRow => {
    const learner = records.learners[number];
    const dueOn = learner?.listed?.dueOn || view.dueBy;
    const reached = states[standings.state[number] ?? state.notStarted] ?? 'not started';
    const score = standings.bestScore[number] ?? Number.NaN;
    return {
      learnerId: learner?.learnerId ?? '',
      email: learner?.email ?? '',
      name: learner?.name ?? '',
      department: (learner?.listed ?? learner?.place)?.department ?? '',
      staffGroup: (learner?.listed ?? learner?.place)?.staffGroup ?? '',
      state: reached,
      isInferred: standings.isInferred[number] === 1,
      isOverdue: reached !== 'completed' && dueOn !== '' && dueOn < view.today,
      success: saySuccess(standings.success[number] ?? 0),
      scoreScaled: Number.isNaN(score) ? null : score,
      attempts: standings.attempts[number] ?? 0,
      completedOn: reached === 'completed' ? sayDay(standings.completedAt[number] ?? NaN) : '',
      dueOn,
      isTooFast: habits.isTooFast[number] === 1,
      release: habits.release[number] ?? '',
    };
  });
  return people
    .map((person) => ({ person, order: orderOf(person) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ person }) => person);
}

/** Texts in order of which people are listed; a day that nobody set comes last. */
function orderOf({
  state: reached,
  isOverdue,
  dueOn,
  name,
  learnerId,
  email,
}: PersonRow): string[] {
  const rank = reached === 'completed' ? '2' : isOverdue ? '0' : '1';
  const due = reached === 'completed' ? '' : dueOn || '9999';
  return [rank, due, reached === 'not started' ? '0' : '1', name.toLowerCase(), learnerId, email];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [at, text] of a.entries()) {
    const other = b[at] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}

/** By the codes of `state`. */
const states = ['not started', 'in progress', 'not known', 'completed'] as const;
