import type { Activity, Scene, Story } from '../scenario/index.ts';

/**
 * Where the learner put the items of sort activities, for as long as the page is open: it goes no further
 * than the toolkit, so it is in no resume data. A rewind to a later scene keeps what was sorted before it.
 */
const answers = new WeakMap<Activity, { sorted: readonly number[]; turn: number }>();
let turns = 0;

/** `sorted` is the position of the place that each item was given. */
export function rememberSorted(activity: Activity, sorted: readonly number[]): void {
  turns += 1;
  answers.set(activity, { sorted: [...sorted], turn: turns });
}

/**
 * By scene id, for those of the scenes that were sorted since the page was opened. The story may have been
 * told in more than one language: the last answer counts.
 */
export function recallSorted(
  scenes: readonly Scene[],
  tellings: readonly Story[],
): Record<string, number[]> {
  const found = scenes.flatMap(({ id }) => {
    const given = tellings
      .flatMap((story) => story.scenes.find((scene) => scene.id === id)?.activity ?? [])
      .flatMap((activity) => answers.get(activity) ?? [])
      .sort((one, other) => other.turn - one.turn);
    return given[0] ? [{ id, sorted: [...given[0].sorted] }] : [];
  });
  return Object.fromEntries(found.map(({ id: sceneId, sorted }) => [sceneId, sorted]));
}
