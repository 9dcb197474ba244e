import type { ResumeState } from '../../tracking/index.ts';
import { CourseState } from '../course-state.svelte.ts';
import { aCourse, aLaunch, someSurroundings } from './a-course.ts';

export async function openCourse(ids = ['one', 'two'], resume?: ResumeState, required = ids) {
  const launch = aLaunch(resume ? { resume: { status: 'read', state: resume, revision: 1 } } : {});
  const { around, record } = someSurroundings(launch);
  const learner = new CourseState(aCourse(ids, required));
  await learner.open(around, null);
  return { learner, record };
}

export async function play(learner: CourseState, id: string, keys: string): Promise<void> {
  await learner.play(id);
  for (const key of keys) {
    await learner.decide(key);
    await learner.goOn();
  }
}

export function attemptOf(learner: CourseState) {
  if (learner.view.page !== 'scenario') throw new Error(`The page is "${learner.view.page}".`);
  return learner.view.attempt;
}
