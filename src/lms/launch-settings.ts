import type { LmsSettings } from './open-session.ts';

/** As they stand in the form. */
export interface LaunchForm {
  mode: LmsSettings['mode'];
  reviewWhenCompleted: boolean;
  launchData: string;
  /** Words, as they were typed; empty where the LMS sets none. */
  passingScore: string;
}

/**
 * Reads the form; a sentence instead where the passing score is none. It is typed as the standards of
 * today have it, from 0 to 1.
 */
export function readLaunchForm(form: LaunchForm): LmsSettings | { problem: string } {
  const typed = form.passingScore.trim();
  if (typed !== '' && !/^(0(\.\d{1,7})?|1(\.0{1,7})?)$/.test(typed)) {
    return {
      problem: `Unexpected passing score ${JSON.stringify(typed)}, expected a number from 0 to 1 such as 0.8, or nothing.`,
    };
  }
  return { ...form, passingScore: typed === '' ? null : Number(typed) };
}
