import { describe, expect, it } from 'vitest';
import {
  checksum,
  type ResumeState,
  type ScenarioResume,
  type TestOut,
} from '../tracking/index.ts';
import { CourseState } from './course-state.svelte.ts';
import { listObjectives } from './objectives.ts';
import { readStanding } from './standing.ts';
import { findTestOut, judgeTestOut } from './test-out.ts';
import { aCourse, aLaunch, someSurroundings } from './testing/a-course.ts';

const course = { ...aCourse(['one', 'two', 'three']), testOut: ['one', 'three'] };
const pathway = checksum('a-course');
const none = { fingerprint: 'a1b2c3', endings: 0, best: null, seed: 0, path: null };
const finished = (earned: number): ScenarioResume => ({
  ...none,
  endings: 1,
  best: { earned, reachable: 4 },
});
const state = (
  scenarios: Record<string, ScenarioResume>,
  testOut?: TestOut['state'],
  score = 1000,
): ResumeState => ({
  scenarios,
  current: null,
  attempt: 1,
  ...(testOut ? { testOut: { state: testOut, pathway, score } } : {}),
});

describe('the short way', () => {
  it.each([
    ['is offered to whoever has not begun', state({}), 'offered'],
    ['is offered beside other scenarios', state({ two: finished(1) }), 'offered'],
    ['is gone once one of its scenarios was begun', state({ one: { ...none, path: 'a' } }), 'none'],
    ['is gone once one of them was finished', state({ three: finished(4) }), 'none'],
    ['stays open while it is played', state({ one: finished(4) }, 'open'), 'open'],
  ])('%s', (_name, resume, expected) => {
    expect(findTestOut(course, resume)).toBe(expected);
    expect(findTestOut({ ...course, testOut: [] }, resume)).toBe('none');
  });

  it.each([
    ['goes on after the first good one', state({ one: finished(4) }, 'open'), 'open'],
    ['ends with one that falls short', state({ one: finished(3) }, 'open'), 'missed'],
    [
      'is passed when all are good',
      state({ one: finished(4), three: finished(4) }, 'open'),
      'passed',
    ],
    [
      'is not judged when it was not taken',
      state({ one: finished(4), three: finished(4) }),
      undefined,
    ],
  ])('%s', (_name, resume, expected) => {
    expect(judgeTestOut(course, resume, 0.8).testOut?.state).toBe(expected);
  });

  it('completes the module, and going on never lowers the score', () => {
    const short = state({ one: finished(4), three: finished(4) }, 'passed');
    expect(readStanding(course, short, 0.8)).toMatchObject({
      isCompleted: true,
      isTestedOut: true,
      scoreScaled: 1,
      success: 'passed',
    });
    const all = state({ ...short.scenarios, two: finished(0) }, 'passed');
    expect(readStanding(course, all, 0.8)).toMatchObject({ isCompleted: true, scoreScaled: 1 });
    const missed = state({ one: finished(3) }, 'missed');
    expect(readStanding(course, missed, 0.8)).toMatchObject({
      isCompleted: false,
      isTestedOut: false,
    });
  });

  it('counts for good, whatever an update or the trust makes of the list', () => {
    const short = state({ one: finished(4), three: finished(4) }, 'passed', 917);
    for (const testOut of [['one', 'two'], []]) {
      const changed = { ...course, testOut };
      expect(findTestOut(changed, short)).toBe('passed');
      expect(readStanding(changed, short, 0.8)).toMatchObject({
        isCompleted: true,
        scoreScaled: 0.917,
        success: 'passed',
      });
    }
  });

  it('counts in its own pathway only', () => {
    const short = state({ one: finished(4), three: finished(4) }, 'passed');
    const other = { ...course, pathway: 'other' };
    expect(findTestOut(other, short)).toBe('none');
    expect(readStanding(other, short, 0.8)).toMatchObject({ isCompleted: false });
    expect(listObjectives(other, short, 0.8).map(({ id }) => id)).not.toContain('test_out');
  });

  it('is not offered again where an update began a scenario anew', () => {
    expect(findTestOut(course, state({ one: { ...none, path: null } }))).toBe('none');
    expect(findTestOut(course, state({ one: { ...none, path: '' } }))).toBe('offered');
  });

  it.each([
    ['open', 'incomplete', 'unknown'],
    ['passed', 'completed', 'passed'],
    ['missed', 'incomplete', 'unknown'],
  ] as const)('%s is reported as an objective of its own', (testOut, completion, success) => {
    const told = listObjectives(course, state({}, testOut), 0.8).at(-1);
    expect(told).toMatchObject({ id: 'test_out', completion, success });
    expect(listObjectives(course, state({}), 0.8).map(({ id }) => id)).not.toContain('test_out');
  });
});

describe('a learner on the short way', () => {
  const best = ['c', 'a'];
  const play = async (learner: CourseState, letters: readonly string[]) => {
    for (const letter of letters) await learner.decide(letter);
  };
  const open = async () => {
    const { around, record } = someSurroundings(aLaunch());
    const learner = new CourseState(course);
    await learner.open(around, null);
    return { learner, record };
  };

  it('gets no explanation on the way, and completes with two good scenarios of three', async () => {
    const { learner, record } = await open();
    await learner.takeTestOut();
    await learner.decide('c');
    expect(learner.view).toMatchObject({ page: 'scenario', id: 'one' });
    expect(learner.view.page === 'scenario' && learner.view.attempt.consequence).toBeNull();
    await learner.decide('a');
    expect(record.read()).toMatchObject({ completion: 'incomplete' });
    learner.leaveScenario();
    await learner.play('three');
    await play(learner, best);
    expect(record.read()).toMatchObject({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 1,
    });
    expect(record.read().resume.testOut).toEqual({ state: 'passed', pathway, score: 1000 });
    learner.leaveScenario();
    await learner.play('two');
    await learner.decide('c');
    const { view } = learner;
    expect(view.page === 'scenario' && view.attempt.consequence).not.toBeNull();
  });

  it('goes on the long way after a slip, with nothing lost', async () => {
    const { learner, record } = await open();
    await learner.takeTestOut();
    await play(learner, ['b', 'b']);
    expect(learner.testOut).toBe('missed');
    expect(record.read()).toMatchObject({ completion: 'incomplete' });
    expect(learner.standing.finished).toBe(1);
    learner.replay();
    await play(learner, ['c']);
    const { view } = learner;
    expect(view.page === 'scenario' && view.attempt.consequence).not.toBeNull();
  });
});
