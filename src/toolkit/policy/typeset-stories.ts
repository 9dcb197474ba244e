import type { Activity, Story } from '../../scenario/index.ts';
import type { PolicyContent } from '../content.ts';

/** The stories that the clauses have heard, in typographic quotes like the clauses. `typeset` is that of `prose`. */
export function typesetStories(
  { clauses }: Pick<PolicyContent, 'clauses'>,
  all: readonly Story[],
  typeset: (text: string) => string,
): Story[] {
  const named = new Set(clauses.flatMap(({ heard }) => heard.map(({ story }) => story)));
  return all.filter(({ id }) => named.has(id)).map((story) => typesetStory(story, typeset));
}

function typesetStory(story: Story, typeset: (text: string) => string): Story {
  return {
    ...story,
    title: typeset(story.title),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      title: typeset(scene.title),
      question: typeset(scene.question),
      choices: scene.choices.map((choice) => ({ ...choice, text: typeset(choice.text) })),
      activity: scene.activity === null ? null : typesetActivity(scene.activity, typeset),
    })),
  };
}

function typesetActivity(activity: Activity, typeset: (text: string) => string): Activity {
  if (activity.kind === 'spot') return activity;
  return {
    ...activity,
    places: activity.places.map((place) => typeset(place)),
    items: activity.items.map((item) => ({ ...item, text: typeset(item.text) })),
  };
}
