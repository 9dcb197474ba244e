import type { CanteenEvent } from '../../events/index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ListedPerson } from '../read/reading.ts';
import { makeAttempts } from './make-attempts.ts';
import { makePeople, type SamplePerson } from './make-people.ts';
import { createRandom } from './random.ts';
import { type PreparedStory, prepareStory } from './walk-story.ts';

/**
 * Made-up data of a made-up trust of 600 people, the same every time for a day (`2026-11-21`) and the
 * site's stories: so that a visitor sees what the page is for. Nobody in it exists.
 */
export function makeSample(
  knowledge: Knowledge,
  today: string,
): { events: Iterable<CanteenEvent>; people: ListedPerson[] } {
  const people = makePeople(createRandom(20_261_121), today);
  return {
    events: { [Symbol.iterator]: () => listEvents(knowledge, people, today) },
    people: people.filter(({ isListed }) => isListed).map(asListed),
  };
}

function* listEvents(
  knowledge: Knowledge,
  people: readonly SamplePerson[],
  today: string,
): Generator<CanteenEvent> {
  const random = createRandom(1948);
  const maps = new Map(knowledge.maps.map((map) => [map.id, map]));
  for (const { id, share } of takers) {
    const course = knowledge.courses.find((one) => one.id === id);
    if (!course) continue;
    const stories = course.scenarios.flatMap((scenario): PreparedStory[] => {
      const map = maps.get(scenario);
      return map ? [prepareStory(map)] : [];
    });
    for (const person of people) {
      const isTaker = !person.isNew && random.isTrue(person.isListed ? share : 1);
      if (isTaker) yield* makeAttempts(person, { knowledge, course, stories, today, random });
    }
  }
}

function asListed(person: SamplePerson): ListedPerson {
  const { learnerId, email, learnerName, department, staffGroup, dueOn, startedOn } = person;
  return { learnerId, email, learnerName, department, staffGroup, dueOn, startedOn };
}

/** Which courses have been taken, and by what share of the people. */
const takers = [
  { id: 'everyone', share: 1 },
  { id: 'managers', share: 0.12 },
] as const;
