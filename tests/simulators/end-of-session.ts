import type { DataModel, Values } from './data-model.ts';
import { readSeconds, writeSeconds } from './durations.ts';
import type { LmsProfile } from './lms-profile.ts';

/** What an LMS makes of a session when it ends, beside what the page said. */
export function settle(profile: LmsProfile, model: DataModel, values: Values): Map<string, string> {
  const { names } = model;
  const settled = new Map<string, string>();
  const read = (element: string) => values.get(element) ?? '';
  const isNeverSet = ['', 'not attempted', 'unknown'].includes(read(names.status));
  if (isNeverSet && profile.statusAtFinish) settled.set(names.status, profile.statusAtFinish);
  if (profile.scoreDecides && read(names.passingScore) !== '' && read(names.score) !== '') {
    const hasPassed = Number(read(names.score)) >= Number(read(names.passingScore));
    settled.set(names.success, hasPassed ? 'passed' : 'failed');
  }
  const measure = read('cmi.progress_measure');
  if (profile.completionThreshold && measure !== '') {
    // As text, as Moodle does: '0.9' is more than '0.85', and '1' less than '1.0'. (tracking A4.6)
    const isComplete = measure >= profile.completionThreshold;
    settled.set(names.status, isComplete ? 'completed' : 'incomplete');
  }
  settled.set(names.exit, read(names.exit));
  const seconds = readSeconds(read(names.totalTime)) + readSeconds(read(names.sessionTime));
  return settled.set(names.totalTime, writeSeconds(profile.standard, seconds));
}
