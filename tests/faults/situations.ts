/** What happens to learners. Each situation ends with what became of the record, and of the learner. */
import { decodeSuspendData } from '../../src/tracking/index.ts';
import { LearnerAt } from './learner-at.ts';
import type { RecordRead, System } from './systems.ts';

/**
 * `right`: the record says what the learner did. `told`: it does not, and the learner's page never said
 * that it did. `WRONG`: a learner believes what the record does not say.
 */
export type Outcome = 'right' | 'told' | 'WRONG';

type Situation = (make: () => System) => Promise<Outcome>;

export const situations: Record<string, Situation> = {
  async complete(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    return judge(learner);
  },

  async fail(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('poor');
    await learner.saveAndExit();
    return judge(learner);
  },

  async 'suspend, resume'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best', 2);
    const { path } = learner;
    await learner.saveAndExit();
    const suspended = judge(learner);
    await learner.open();
    const isResumed = path.startsWith(learner.path) && learner.path !== '';
    if (suspended === 'right' && !isResumed) return 'WRONG';
    await learner.play('best');
    await learner.saveAndExit();
    return worst([suspended, judge(learner)]);
  },

  async 'replay after pass'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    const passed = judge(learner);
    await learner.open();
    learner.course.replay();
    await learner.play('poor');
    await learner.saveAndExit();
    const isKept = learner.system.readRecords().some(({ success }) => success === 'passed');
    return passed === 'right' && !isKept ? 'WRONG' : passed;
  },

  async 'review mode'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    const passed = judge(learner);
    await learner.open({ mode: 'review' });
    const before = JSON.stringify(learner.system.readRecords());
    learner.course.replay();
    await learner.play('poor');
    const { isToldSaved } = learner;
    await learner.saveAndExit();
    const isTouched = JSON.stringify(learner.system.readRecords()) !== before;
    return passed === 'right' && (isTouched || isToldSaved) ? 'WRONG' : passed;
  },

  async 'server down and back'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best', 1);
    learner.system.setDown(true);
    await learner.play('best', 1);
    const whileDown = judge(learner);
    learner.system.setDown(false);
    await learner.settle(150_000);
    await learner.play('best');
    await learner.saveAndExit();
    return whileDown === 'WRONG' ? whileDown : judge(learner);
  },

  async 'server down to the end'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best', 1);
    learner.system.setDown(true);
    await learner.play('best');
    await learner.saveAndExit();
    const whileDown = judge(learner);
    learner.system.setDown(false);
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    return whileDown === 'WRONG' ? whileDown : judge(learner);
  },

  async 'left unsaved'(make) {
    const learner = new LearnerAt(make());
    await learner.open();
    await learner.play('best', 1);
    learner.system.setDown(true);
    await learner.play('best');
    await learner.saveAndExit({ evenIfUnsaved: true });
    const outcome = judge(learner);
    learner.system.setDown(false);
    await learner.open();
    await learner.play('best');
    await learner.saveAndExit();
    return outcome === 'WRONG' ? outcome : judge(learner);
  },

  async 'killed at every decision'(make) {
    const outcomes: Outcome[] = [];
    for (const isSettled of [false, true]) {
      for (let steps = 1; steps <= 8; steps += 1) {
        outcomes.push(await killAfter(make(), steps, isSettled));
      }
    }
    return worst(outcomes);
  },

  async 'two tabs'(make) {
    const first = new LearnerAt(make());
    await first.open();
    await first.play('best', 1);
    const second = new LearnerAt(first.system, first.browser);
    await second.open();
    await second.play('poor', 2);
    const besides = second.isToldSaved ? judge(second) : 'told';
    await first.play('best');
    await first.saveAndExit();
    second.page?.leave();
    await second.settle();
    if (besides === 'WRONG') return besides;
    const outcome = judge(first);
    // Forma ends the second window's session by itself, with what it knew; that window asks to be closed first.
    return outcome === 'WRONG' && second.course.status === 'readonly' ? 'told' : outcome;
  },
};

/** The battery dies after so many steps; the learner comes back, on the same computer, and finishes. */
async function killAfter(system: System, steps: number, isSettled: boolean): Promise<Outcome> {
  const learner = new LearnerAt(system);
  await learner.open();
  for (let step = 1; step <= steps && !learner.isEnded; step += 1) {
    await learner.step('best');
    if (step < steps || isSettled) await learner.settle();
  }
  const killed = judge(learner);
  learner.page?.killTab();
  await learner.open();
  await learner.play('best');
  await learner.saveAndExit();
  return worst([killed === 'WRONG' ? killed : 'right', judge(learner)]);
}

function judge(learner: LearnerAt): Outcome {
  const records = learner.system.readRecords();
  if (records.some((record) => isRight(record, learner))) return 'right';
  return learner.isToldSaved ? 'WRONG' : 'told';
}

function isRight(record: RecordRead, learner: LearnerAt): boolean {
  const { isCompleted, success, scoreScaled } = learner.truth;
  if (!isCompleted) return !record.isCompleted && readPath(record) === learner.path;
  const percent = Math.round((scoreScaled ?? 0) * 100);
  const isScoreRight = record.scorePercent !== null && Math.abs(record.scorePercent - percent) <= 1;
  return record.isCompleted && record.success === success && isScoreRight;
}

function readPath({ place }: RecordRead): string {
  const text = /bc2\.[A-Za-z0-9._~-]+/.exec(place)?.[0] ?? '';
  const reading = decodeSuspendData(text);
  return reading.status === 'read' ? (reading.state.scenarios['friend-request']?.path ?? '') : '';
}

function worst(outcomes: readonly Outcome[]): Outcome {
  const ladder: Outcome[] = ['WRONG', 'told', 'right'];
  return ladder.find((one) => outcomes.includes(one)) ?? 'right';
}
