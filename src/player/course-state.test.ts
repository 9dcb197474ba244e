import { describe, expect, it } from 'vitest';
import { decodeSuspendData, encodeSuspendData } from '../tracking/index.ts';
import type { Course } from './course.ts';
import { CourseState } from './course-state.svelte.ts';
import { aCourse, aLaunch, someSurroundings } from './testing/a-course.ts';
import { attemptOf, openCourse, play } from './testing/open-course.ts';

describe('a decision', () => {
  it('is noted with its letter, the best letters, the result and how long it took', async () => {
    const { learner, record } = await openCourse();
    await play(learner, 'one', 'ba');
    expect(record.read().interactions).toMatchObject([
      { id: 'one__morning', response: 'b', correctResponses: ['c'], result: 'wrong' },
      { id: 'one__evening', response: 'a', correctResponses: ['a'], result: 'correct' },
    ]);
    expect(record.read().interactions[0]?.latencyMs).toBeGreaterThan(0);
  });

  it('shows its consequence before the next scene, and is made once', async () => {
    const { learner, record } = await openCourse();
    await learner.play('one');
    await learner.decide('a');
    await learner.decide('b');
    expect(attemptOf(learner).consequence?.choice.key).toBe('a');
    expect(attemptOf(learner).scene.id).toBe('morning');
    expect(record.read().interactions).toHaveLength(1);
    await learner.goOn();
    expect(attemptOf(learner).scene.id).toBe('evening');
  });
});

describe('what is reported of a decision', () => {
  const open = async (change: Partial<Course>) => {
    const { around, record } = someSurroundings();
    const learner = new CourseState({ ...aCourse(['one']), ...change });
    await learner.open(around, null);
    return { learner, record };
  };

  it('has the words of the scene and of its choices, and the outcomes it bears on', async () => {
    const { learner, record } = await open({});
    await play(learner, 'one', 'b');
    expect(record.read().interactions[0]).toMatchObject({
      description: 'Morning',
      choices: [
        { key: 'a', words: 'Wait.' },
        { key: 'b', words: 'Shout.' },
        { key: 'c', words: 'Ask.' },
      ],
      objectiveIds: ['outcome_ST1'],
    });
  });

  it.each([
    ['aggregate', 0, 1],
    ['none', 0, 0],
  ] as const)('is what the trust allows: %s', async (reporting, decisions, objectives) => {
    const { learner, record } = await open({ reporting });
    await play(learner, 'one', 'ca');
    expect(record.read().interactions).toHaveLength(decisions);
    expect(record.read().objectives).toHaveLength(objectives);
    expect(record.read().completion).toBe('completed');
  });

  it('comes at the end, where that is the setting: a decision leads on at once', async () => {
    const { learner, record } = await open({ feedback: 'end' });
    await learner.play('one');
    await learner.decide('a');
    expect(attemptOf(learner).consequence).toBeNull();
    expect(attemptOf(learner).scene.id).toBe('evening');
    await learner.decide('a');
    expect(attemptOf(learner).isEnded).toBe(true);
    expect(record.read().interactions).toHaveLength(2);
  });
});

it('is played only when the record has been read, and goes on from it', async () => {
  const { around, record } = someSurroundings();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  around.readLaunch = async () => {
    await gate;
    return aLaunch();
  };
  const learner = new CourseState(aCourse(['one']));
  const opened = learner.open(around, null);
  const playing = learner.play('one');
  await Promise.resolve();
  expect(learner.view.page).toBe('loading');
  open();
  await Promise.all([opened, playing]);
  expect(learner.view.page).toBe('scenario');
  expect(record.changes).toBeGreaterThan(0);
});

it('is not left before the session has heard of it', async () => {
  const { around, record } = someSurroundings();
  const opening = around.openSession;
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  around.openSession = async (options) => {
    await gate;
    return opening(options);
  };
  record.refuses = true;
  const learner = new CourseState(aCourse(['one']));
  const opened = learner.open(around, null);
  await play(learner, 'one', 'c');
  const leaving = learner.saveAndExit();
  open();
  await opened;
  expect(await leaving).toBe(false);
  expect(record.changes).toBe(1);
  expect(learner.view.page).toBe('scenario');
});

it('is played while the session is on its way, and saved when it is there', async () => {
  const { around, record } = someSurroundings();
  const opening = around.openSession;
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  around.openSession = async (options) => {
    await gate;
    return opening(options);
  };
  const learner = new CourseState(aCourse(['one']));
  const opened = learner.open(around, null);
  await play(learner, 'one', 'c');
  expect(attemptOf(learner).scene.id).toBe('evening');
  expect(learner.status).toBe('opening');
  open();
  await opened;
  expect(record.changes).toBe(1);
  expect(record.read().interactions).toHaveLength(1);
});

describe('a result on the screen', () => {
  it('waits for the record to confirm it', async () => {
    const { learner, record } = await openCourse(['one']);
    record.tell('saved');
    await play(learner, 'one', 'ca');
    expect(learner.resultState).toBe('waiting');
    record.tell('not-saved');
    expect(learner.resultState).toBe('waiting');
    record.tell('saved');
    expect(learner.resultState).toBe('confirmed');
  });

  it('is apart from any record where there is none', async () => {
    const { learner, record } = await openCourse(['one']);
    record.tell('not-connected');
    await play(learner, 'one', 'ca');
    expect(learner.resultState).toBe('apart');
  });
});

describe('completion and score', () => {
  it('come when every scenario that counts is finished, and not before', async () => {
    const { learner, record } = await openCourse();
    await play(learner, 'one', 'ca');
    expect(record.read()).toMatchObject({
      completion: 'incomplete',
      success: 'unknown',
      scoreScaled: null,
    });
    learner.leaveScenario();
    await play(learner, 'two', 'ab');
    expect(record.read()).toMatchObject({
      completion: 'completed',
      success: 'failed',
      scoreScaled: 0.625,
    });
  });

  it('rest on the required scenarios alone', async () => {
    const { learner, record } = await openCourse(['one', 'two'], undefined, ['two']);
    await play(learner, 'two', 'ca');
    expect(record.read()).toMatchObject({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 1,
    });
  });

  it('are not lowered by a second try, and are raised by a better one', async () => {
    const { learner, record } = await openCourse(['one']);
    await play(learner, 'one', 'aa');
    expect(record.read().scoreScaled).toBe(0.75);
    learner.replay();
    for (const key of 'bb') {
      await learner.decide(key);
      await learner.goOn();
    }
    expect(record.read().scoreScaled).toBe(0.75);
    learner.replay('morning');
    for (const key of 'ca') {
      await learner.decide(key);
      await learner.goOn();
    }
    expect(record.read()).toMatchObject({ scoreScaled: 1, success: 'passed' });
  });
});

describe('what an earlier session left', () => {
  it.each(['', 'b', 'ba'])('takes the learner back to the scene after "%s"', async (path) => {
    const first = await openCourse(['one']);
    await play(first.learner, 'one', path);
    const text = encodeSuspendData(first.record.read().resume, 3);
    const reading = decodeSuspendData(text);
    if (reading.status !== 'read') throw new Error(reading.status);
    const second = await openCourse(['one'], reading.state);
    expect(attemptOf(second.learner).scene.id).toBe(attemptOf(first.learner).scene.id);
    expect(attemptOf(second.learner).path).toBe(path);
    expect(second.record.read().resume).toEqual(first.record.read().resume);
    expect(second.learner.standing).toEqual(first.learner.standing);
  });

  it('of a story that has changed keeps the result, restarts that story alone, and says so', async () => {
    const kept = { endings: 1, best: { earned: 4, reachable: 4 }, seed: 5, path: 'c' };
    const fingerprint = aCourse(['one']).scenarios[0]?.fingerprint ?? '';
    const { learner } = await openCourse(['one', 'two'], {
      scenarios: { one: { ...kept, fingerprint: 'zzzzzz' }, two: { ...kept, fingerprint } },
      current: null,
      attempt: 1,
    });
    expect(learner.restarted).toEqual(['Title of one']);
    expect(learner.standing.scoreScaled).toBe(1);
    await learner.play('one');
    expect(attemptOf(learner).path).toBe('');
    learner.leaveScenario();
    await learner.play('two');
    expect(attemptOf(learner).path).toBe('c');
  });
});
