import { describe, expect, it } from 'vitest';
import type { Scene } from '../scenario/index.ts';
import type { Course, StoryAddress, StoryModule } from './course.ts';
import { CourseState } from './course-state.svelte.ts';
import { speak } from './speak.ts';
import { aCourse, aStoryModule, someSurroundings } from './testing/a-course.ts';

/** A course of two scenarios, the first of which is there in Welsh. */
async function openCourse({ fails = false } = {}) {
  const { around, record } = someSurroundings();
  const asked: string[] = [];
  const state = { fails };
  const loadStory = async (address: StoryAddress): Promise<StoryModule> => {
    asked.push(address.id);
    if (address.id !== 'one.cy') return around.loadStory(address);
    if (state.fails) throw new Error('offline');
    return inWelsh(aStoryModule('one'));
  };
  const learner = new CourseState(inTwoLanguages(aCourse(['one', 'two'])));
  await learner.open({ ...around, loadStory }, null);
  const change = (language: 'en' | 'cy') => speak(learner, { loadStory }, language);
  return { learner, record, change, asked, state };
}

function inTwoLanguages(course: Course): Course {
  const one = { title: 'Un', summary: 'Stori fach.', readHref: 'read/one.cy.html' };
  const translation = { pathways: {}, audiences: {}, scenarios: { one } };
  return { ...course, languages: [{ code: 'en' }, { code: 'cy', translation }] };
}

function inWelsh(module: StoryModule): StoryModule {
  const translate = (scene: Scene): Scene => ({
    ...scene,
    title: `${scene.title} (cy)`,
    choices: scene.choices.map((choice) => ({ ...choice, text: `${choice.text} (cy)` })),
  });
  return {
    ...module,
    story: { ...module.story, scenes: module.story.scenes.map(translate) },
    loadLater: async () => {
      const { prose, scenes = [] } = await module.loadLater();
      return { prose, scenes: scenes.map(translate) };
    },
  };
}

function attemptOf(learner: CourseState) {
  if (learner.view.page !== 'scenario') throw new Error(`The page is "${learner.view.page}".`);
  return learner.view.attempt;
}

describe('another language', () => {
  it('comes to the start page: words and titles', async () => {
    const { learner, change } = await openCourse();
    expect(await change('cy')).toBe(true);
    expect(learner.speech.words.card.start).toBe('Dechrau');
    expect(learner.course.scenarios.map(({ title }) => title)).toEqual(['Un', 'Title of two']);
    expect(await change('en')).toBe(true);
    expect(learner.speech.words.card.start).toBe('Start');
    expect(learner.course.scenarios[0]?.title).toBe('Title of one');
  });

  it('keeps scene, path, order of choices and what is remembered, and goes on from there', async () => {
    const { learner, change } = await openCourse();
    await learner.play('one');
    await learner.decide('c');
    await learner.goOn();
    const attempt = attemptOf(learner);
    const before = [attempt.scene.id, attempt.path, attempt.choices.map(({ key }) => key)];
    await change('cy');
    expect(attemptOf(learner)).toBe(attempt);
    expect([attempt.scene.id, attempt.path, attempt.choices.map(({ key }) => key)]).toEqual(before);
    expect([attempt.scene.title, attempt.lang]).toEqual(['Evening (cy)', 'cy']);
    await learner.decide('a');
    await learner.goOn();
    expect([attempt.isEnded, attempt.scene.title]).toEqual([true, 'Night (cy)']);
    expect(attempt.decisions().map(({ choice }) => choice.text)).toEqual([
      'Ask. (cy)',
      'Rest. (cy)',
    ]);
    await change('en');
    expect([attempt.scene.title, attempt.lang]).toEqual(['Night', 'en-GB']);
  });

  it('keeps the consequence that is on the screen', async () => {
    const { learner, change } = await openCourse();
    await learner.play('one');
    await learner.decide('b');
    await change('cy');
    const { consequence, later } = attemptOf(learner);
    expect(consequence).toMatchObject({
      scene: { id: 'morning' },
      choice: { text: 'Shout. (cy)' },
    });
    expect(later.value).not.toBeNull();
  });

  it('is the language of a scenario that is opened, or started again, after it was chosen', async () => {
    const { learner, change, asked } = await openCourse();
    await change('cy');
    await learner.play('one');
    expect(attemptOf(learner).scene.title).toBe('Morning (cy)');
    await learner.decide('a');
    learner.replay();
    expect(attemptOf(learner)).toMatchObject({ path: '', lang: 'cy' });
    expect(asked).toEqual(['one', 'one.cy']);
  });

  it('is that of every scene of a scenario that is gone on with, and of none of its reports', async () => {
    const { learner, change, record } = await openCourse();
    await change('cy');
    await learner.play('one');
    await learner.decide('c');
    await learner.goOn();
    learner.leaveScenario();
    await learner.play('one');
    const attempt = attemptOf(learner);
    expect([attempt.path, attempt.scene.title]).toEqual(['c', 'Evening (cy)']);
    await learner.decide('a');
    expect(record.read().interactions.at(-1)).toMatchObject({
      id: 'one__evening',
      response: 'a',
      description: 'Evening',
    });
  });

  it('leaves a story in English that has not been translated, and says so', async () => {
    const { learner, change } = await openCourse();
    await change('cy');
    await learner.play('two');
    const attempt = attemptOf(learner);
    expect([attempt.lang, attempt.words.continue]).toEqual(['en-GB', 'Continue']);
    expect(learner.speech.words.continue).toBe('Parhau');
  });

  it('changes nothing of what is reported: ids and letters, and the words of the original', async () => {
    const { learner, change, record } = await openCourse();
    await change('cy');
    await learner.play('one');
    await learner.decide('b');
    expect(record.read().interactions).toMatchObject([
      { id: 'one__morning', response: 'b', description: 'Morning' },
    ]);
    expect(JSON.stringify(record.read())).not.toContain('(cy)');
  });

  it('changes nothing at all where the story does not arrive, and can be tried again', async () => {
    const { learner, change, state } = await openCourse({ fails: true });
    await learner.play('one');
    expect(await change('cy')).toBe(false);
    expect(learner.speech.language).toBe('en');
    expect(attemptOf(learner).scene.title).toBe('Morning');
    state.fails = false;
    expect(await change('cy')).toBe(true);
    expect(attemptOf(learner).scene.title).toBe('Morning (cy)');
  });

  it('opens a scenario in English where only the translation does not arrive', async () => {
    const { learner, change, state } = await openCourse();
    await change('cy');
    state.fails = true;
    await learner.play('one');
    expect(attemptOf(learner)).toMatchObject({ lang: 'en-GB', path: '' });
  });
});
