import { byPlace, type Place } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';

/** Where an author finds scenes and steps in `story.md`. */
export interface StoryPlaces {
  headingOf: (sceneId: string) => Place;
  /** Of a choice by its letter, or of the one way on by `_`; the heading where there is none. */
  stepOf: (sceneId: string, key: string) => Place;
  /** Of a junction's line, by its index. */
  ruleOf: (sceneId: string, index: number) => Place;
}

/** The reader notes links in the order of the file, so a scene's own follow its heading. */
export function findPlaces({ story, notes }: ReadStory): StoryPlaces {
  const headings = [...notes.scenes].sort((a, b) => byPlace(a.place, b.place));
  const links = notes.links.filter(({ isWayOn }) => isWayOn).map(({ place }) => place);
  const headingOf = (sceneId: string) =>
    headings.find(({ id }) => id === sceneId)?.place ?? { line: 1, column: 1 };
  const wayOf = (sceneId: string, index: number) => {
    const at = headings.findIndex(({ id }) => id === sceneId);
    const from = headings[at]?.place;
    const to = headings[at + 1]?.place;
    const own = links.filter(
      (place) => from && byPlace(from, place) <= 0 && (!to || byPlace(place, to) < 0),
    );
    return own[index] ?? headingOf(sceneId);
  };
  const stepOf = (sceneId: string, key: string) => {
    const scene = story.scenes.find(({ id }) => id === sceneId);
    const index =
      key === '_'
        ? (scene?.choices.length ?? 0)
        : (scene?.choices.findIndex((one) => one.key === key) ?? -1);
    return wayOf(sceneId, index);
  };
  return { headingOf, stepOf, ruleOf: wayOf };
}
