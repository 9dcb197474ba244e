import { describe, expect, it } from 'vitest';
import { attemptOf, openCourse, play } from './testing/open-course.ts';

describe('the last poor decision of the way', () => {
  it.each([
    ['ca', undefined],
    ['aa', undefined],
    ['ba', 'morning'],
    ['cb', 'evening'],
    ['bb', 'evening'],
  ])('of "%s" is in %s', async (path, sceneId) => {
    const { learner } = await openCourse(['one']);
    await play(learner, 'one', path);
    expect(attemptOf(learner).lastPoor?.scene.id).toBe(sceneId);
  });

  it('is made again with the way up to it', async () => {
    const { learner } = await openCourse(['one']);
    await play(learner, 'one', 'cb');
    learner.replay(attemptOf(learner).lastPoor?.scene.id);
    expect(attemptOf(learner)).toMatchObject({ path: 'c', isEnded: false });
  });
});

describe('leaving', () => {
  it('puts a finished attempt away, and keeps one that is part-way', async () => {
    const { learner, record } = await openCourse();
    await play(learner, 'one', 'ca');
    learner.leaveScenario();
    expect(record.read().resume.scenarios['one']?.path).toBeNull();
    await play(learner, 'two', 'a');
    learner.leaveScenario();
    expect(record.read().resume).toMatchObject({
      current: null,
      scenarios: { two: { path: 'a' } },
    });
  });

  it('a second try part-way keeps it beside the result of the first', async () => {
    const { learner } = await openCourse();
    await play(learner, 'one', 'ca');
    const standing = () => learner.standing.scenarios[0];
    learner.replay();
    learner.leaveScenario();
    expect(standing()).toMatchObject({ state: 'finished', isPartWay: false });
    await play(learner, 'one', 'b');
    learner.leaveScenario();
    expect(standing()).toMatchObject({ state: 'finished', isPartWay: true, scoreScaled: 1 });
  });

  it('stays on the page when the LMS does not save, unless the learner leaves all the same', async () => {
    const { learner, record } = await openCourse();
    record.refuses = true;
    expect(await learner.saveAndExit()).toBe(false);
    expect(learner.view.page).toBe('start');
    expect(await learner.saveAndExit({ evenIfUnsaved: true })).toBe(true);
    expect(learner.view.page).toBe('left');
  });
});
