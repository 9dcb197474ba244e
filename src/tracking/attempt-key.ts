import { checksum } from './checksum.ts';

/**
 * Names one learner's attempt at one course, without a name in it; empty where the learner is not known,
 * because two learners must never share one. (tracking A3.11)
 */
export function nameAttempt(learnerId: string, courseId: string): string {
  return learnerId.trim() === '' ? '' : checksum(`${courseId}/${learnerId}`);
}
