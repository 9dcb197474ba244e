/**
 * What somebody did in a story, and what it could mean for their policy: the line from the story's ending is
 * validated, its path replayed in the story, and each thing done is looked up in what the clauses have `heard`.
 */
import {
  type Handoff,
  readHandoff,
  type Scene,
  type Story,
  scenesAlong,
  storyMachine,
} from '../../scenario/index.ts';
import { type Clause, type Heard, type PolicyContent, type Stance, stances } from '../content.ts';

/** Reads a line that `writeHandoff` wrote, from an address or by hand. Never throws, whatever the text. */
export function readFromStory(
  text: string,
  { clauses }: Pick<PolicyContent, 'clauses'>,
  stories: readonly Story[],
): StoryReading {
  const reading = readHandoff(text);
  if ('problem' in reading) return reading;
  const { handoff } = reading;
  const story = stories.find(({ id }) => id === handoff.storyId);
  if (story === undefined) {
    const known = stories.map(({ title }) => `“${title}”`).join(', ');
    return {
      problem: `The line comes from a scenario that the policy builder learns nothing from. It can go on from ${known}.`,
    };
  }
  const done = listDone(story, handoff);
  if (done.acts.length === 0) {
    return {
      problem: `Nothing in the line fits “${story.title}” as it is now. Play it again, and copy the line from its ending.`,
    };
  }
  return {
    story: { id: story.id, title: story.title },
    acts: done.acts.map(({ heardAs: _, ...act }) => act),
    isCut: done.isCut,
    proposals: propose(clauses, story.id, done.acts),
  };
}

/** Everything that was decided or sorted, in order. A decision met again is listed again. */
function listDone(story: Story, { path, sorted }: Handoff): { acts: HeardAct[]; isCut: boolean } {
  const machine = storyMachine(story);
  const steps = scenesAlong(machine, path);
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const acts = steps.flatMap(({ sceneId, step }) => {
    const scene = scenes.get(sceneId);
    if (scene === undefined) return [];
    return scene.activity === null
      ? listChoice(scene, step)
      : listSorted(scene, (Object.hasOwn(sorted, sceneId) && sorted[sceneId]) || []);
  });
  return { acts, isCut: steps.length < path.length };
}

function listChoice(scene: Scene, step: string): HeardAct[] {
  const choice = scene.choices.find(({ key }) => key === step);
  if (choice === undefined) return [];
  return [
    {
      scene: scene.title,
      question: scene.question,
      did: choice.text,
      place: null,
      heardAs: { scene: scene.id, choice: choice.key, item: null, place: null },
    },
  ];
}

/** An activity that has another number of items by now says nothing for certain. */
function listSorted(scene: Scene, positions: readonly number[]): HeardAct[] {
  const { activity } = scene;
  if (activity?.kind !== 'sort' || positions.length !== activity.items.length) return [];
  return activity.items.flatMap(({ text }, n) => {
    const place = activity.places[positions[n] ?? -1];
    if (place === undefined) return [];
    return [
      {
        scene: scene.title,
        question: scene.question,
        did: text,
        place,
        heardAs: { scene: scene.id, choice: null, item: text, place },
      },
    ];
  });
}

/**
 * One stance for each clause that something was heard about. What was done last counts, because people change
 * their mind on the way; where one activity says two things, the one that allows less is proposed. Whoever
 * crossed a line has not asked for a stricter wording: it speaks for no less than the recommended one.
 */
function propose(clauses: readonly Clause[], story: string, acts: readonly HeardAct[]): Proposal[] {
  return clauses.flatMap(({ id, title, wordings, heard, recommended }) => {
    const said = acts.flatMap((act) => {
      const found = heard.find((one) => one.story === story && isHeard(one, act.heardAs));
      if (found === undefined) return [];
      const crosses = found.crosses === true;
      return [{ act, crosses, stance: crosses ? mostOf(found.stance, recommended) : found.stance }];
    });
    const last = said.at(-1);
    if (last === undefined) return [];
    const counted =
      last.act.place === null
        ? [last]
        : said.filter(({ act }) => act.heardAs.scene === last.act.heardAs.scene);
    const stance = leastOf(counted.map((one) => one.stance));
    const actsOf = (some: typeof said) => some.map(({ act: { heardAs: _, ...act } }) => act);
    return [
      {
        id,
        title,
        stance,
        label: wordings[stance].label,
        because: actsOf(counted.filter((one) => !one.crosses && one.stance === stance)),
        crossed: actsOf(counted.filter(({ crosses }) => crosses)),
      },
    ];
  });
}

function isHeard(heard: Heard, act: HeardAct['heardAs']): boolean {
  return (
    heard.scene === act.scene &&
    heard.choice === act.choice &&
    heard.item === act.item &&
    heard.place === act.place
  );
}

function leastOf(said: readonly Stance[]): Stance {
  return stances.find((stance) => said.includes(stance)) ?? 'middle';
}

function mostOf(one: Stance, other: Stance): Stance {
  return stances[Math.max(stances.indexOf(one), stances.indexOf(other))] ?? one;
}

interface HeardAct extends Act {
  heardAs: Pick<Heard, 'scene' | 'choice' | 'item' | 'place'>;
}

/** A decision, or an item that was put in a place; in the story's own words. */
export interface Act {
  /** The scene's title. */
  scene: string;
  question: string;
  did: string;
  /** Where the item was put; null for a decision. */
  place: string | null;
}

export interface Proposal {
  /** The clause's id and title. */
  id: string;
  title: string;
  stance: Stance;
  label: string;
  /** What speaks for it; empty where only lines were crossed. */
  because: Act[];
  /** What crossed a line that no wording crosses. */
  crossed: Act[];
}

export type StoryReading =
  | { problem: string }
  | {
      story: { id: string; title: string };
      acts: Act[];
      /** The story has changed since, and the end of the line no longer fits. */
      isCut: boolean;
      /** In the order of the policy. */
      proposals: Proposal[];
    };
