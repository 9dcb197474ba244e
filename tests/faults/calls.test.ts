// What a package costs a learning system: every SetValue of ESR is a request that the page waits for.
import { describe, expect, it } from 'vitest';
import { LearnerAt } from './learner-at.ts';
import { systems } from './systems.ts';

const honest = systems.filter(
  ({ keepsNothing, name }) => !keepsNothing && !name.startsWith('cmi5'),
);

describe.each(honest)('$name', ({ make }) => {
  it('hears of one commit at most for each decision, and of no value twice', async () => {
    const learner = new LearnerAt(make());
    await learner.open();
    const atLaunch = learner.system.count();
    // The attempt begins, and the learner opens the scenario.
    expect(atLaunch.commits).toBeLessThanOrEqual(2);
    for (let before = atLaunch.commits; !learner.isEnded; before = learner.system.count().commits) {
      const { decisions } = learner;
      await learner.step('best');
      await learner.settle(5000);
      const cost = learner.system.count().commits - before;
      expect(cost).toBeLessThanOrEqual(learner.decisions - decisions);
    }
    await learner.saveAndExit();
    const { commits, twice } = learner.system.count();
    expect(commits).toBeLessThanOrEqual(atLaunch.commits + learner.decisions + 1);
    expect(twice).toBe(0);
  });
});
