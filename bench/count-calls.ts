/** What one whole scenario costs a learning system, decision by decision, without a browser. */
import { LearnerAt } from '../tests/faults/learner-at.ts';
import { systems } from '../tests/faults/systems.ts';

export async function countCalls(): Promise<CallCount[]> {
  const rows: CallCount[] = [];
  for (const { name, make, keepsNothing } of systems) {
    if (keepsNothing || name.startsWith('API')) continue;
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    rows.push({ name, decisions: learner.decisions, ...learner.system.count() });
  }
  return rows;
}

export interface CallCount {
  name: string;
  decisions: number;
  /** Every call of the API, or request to the record store. */
  calls: number;
  commits: number;
}
