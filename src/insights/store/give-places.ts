import type { FileFacts } from './file-facts.ts';
import type { Learner, Place } from './records.ts';

/**
 * Gives learners the place that records of training say they work in. Where records say two, it is the first
 * in order of letters that counts, so that the order of files does not matter.
 */
export function givePlaces(
  files: readonly Pick<FileFacts, 'places'>[],
  numbers: readonly Int32Array[],
  learners: readonly Learner[],
): void {
  for (const [at, { places }] of files.entries()) {
    for (const [number, place] of places) {
      const learner = learners[numbers[at]?.[number] ?? -1];
      if (learner && isBefore(place, learner.place)) learner.place = place;
    }
  }
}

function isBefore(place: Place, other: Place | undefined): boolean {
  return other === undefined || sortText(place) < sortText(other);
}

function sortText({ department, staffGroup }: Place): string {
  return `${department}\n${staffGroup}`;
}
