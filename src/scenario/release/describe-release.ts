/*
 * What a new release does to the packages that are out there, in the words that HR and LMS
 * administrators need. Nothing here changes what a package does.
 */
import type { Story } from '../story.ts';
import { compareStories, type StoryChanges } from './compare-stories.ts';
import { findNewActivityReasons } from './find-new-activity-reasons.ts';
import { listUpdates, mostLostSteps } from './list-updates.ts';
import type { Release, ReleasedStory } from './released-story.ts';

export interface ReleaseReport {
  /** What to do, beside the latest release. */
  headline: string;
  /** Ids of the scenarios that some people who are half-way start again, beside the latest release. */
  restarting: string[];
  /** A line for each scenario that changed since each release, the latest one first. */
  details: string[];
}

/** Holds a release and its stories against all earlier ones, which come oldest first. */
export function describeRelease(
  { release, stories }: { release: Release; stories: readonly Story[] },
  earlier: readonly Release[],
): ReleaseReport {
  const latest = earlier.at(-1);
  if (!latest) {
    const headline = 'There is no release yet, so nobody has a place to lose: this is the first.';
    return { headline, restarting: [], details: [] };
  }
  const compared = earlier.map((old) => ({ old, scenarios: compareAll(old, release, stories) }));
  const restarting = (compared.at(-1)?.scenarios ?? []).filter(({ restarts }) => restarts);
  const reasons = findNewActivityReasons(latest, { release, stories });
  return {
    headline: sayHeadline(
      reasons,
      restarting.map(({ story }) => `"${story.title}"`),
    ),
    restarting: restarting.map(({ story }) => story.id),
    details: compared
      .toReversed()
      .flatMap(({ old, scenarios }) => describeSince(old, release, { scenarios, stories })),
  };
}

function sayHeadline(reasons: readonly string[], titles: readonly string[]): string {
  if (reasons.length > 0) return `Needs a new activity in your LMS: ${reasons.join('; ')}.`;
  if (titles.length === 0) return 'Safe to replace the package: nobody loses their place.';
  const what =
    titles.length === 1
      ? '1 scenario restarts for people who are half-way through it'
      : `${titles.length} scenarios restart for people who are half-way through them`;
  return `Safe to replace the package: ${what}: ${titles.join(', ')}. Results already recorded stay.`;
}

interface ComparedScenario {
  story: Story;
  old: ReleasedStory;
  now: ReleasedStory;
  changes: StoryChanges;
  /** Somebody who is half-way may have to start again. */
  restarts: boolean;
}

function compareAll(old: Release, now: Release, stories: readonly Story[]): ComparedScenario[] {
  return stories.flatMap((story) => {
    const then = own(old.scenarios, story.id);
    const today = own(now.scenarios, story.id);
    if (!then || !today) return [];
    const changes = compareStories(then, story);
    const isSame = then.fingerprint === today.fingerprint;
    const [lost] = Object.values(listUpdates(story, [then]));
    const restarts = !isSame && lost?.length !== 0;
    return [{ story, old: then, now: today, changes, restarts }];
  });
}

function describeSince(
  old: Release,
  now: Release,
  { scenarios, stories }: { scenarios: ComparedScenario[]; stories: readonly Story[] },
): string[] {
  const lines = scenarios.map((one) => ({ id: one.story.id, sentences: describeScenario(one) }));
  const unchanged = lines.filter(({ sentences }) => sentences.length === 0).map(({ id }) => id);
  const reasons = findNewActivityReasons(old, { release: now, stories });
  const added = Object.keys(now.scenarios).filter((id) => !own(old.scenarios, id));
  const since = `Since ${old.version}`;
  return [
    ...reasons.map((reason) => `${since}: ${reason}.`),
    ...lines
      .filter(({ sentences }) => sentences.length > 0)
      .map(({ id, sentences }) => `${since}, ${id}: ${sentences.join(' ')}`),
    ...(unchanged.length > 0 ? [`${since}, ${unchanged.join(', ')}: no change.`] : []),
    ...(added.length > 0 ? [`${since}, new: ${added.join(', ')}.`] : []),
  ];
}

function describeScenario({ old, now, changes, restarts }: ComparedScenario): string[] {
  const { lostSteps, stepCount, decisions } = changes;
  const gone = decisions.flatMap((one) => one.gone.map((key) => `${one.sceneId}/${key}`));
  const moved = decisions.flatMap((one) => one.moved.map((key) => `${one.sceneId}/${key}`));
  const verdicts = decisions.flatMap((one) =>
    one.verdicts.map(({ key, from, to }) => `${one.sceneId}/${key} from ${from} to ${to}`),
  );
  const reworded = countReworded(old, now);
  const isSame = old.fingerprint === now.fingerprint;
  return [
    restarts && lostSteps.length > mostLostSteps
      ? 'everybody who is half-way starts again.'
      : restarts &&
        `${lostSteps.length} of ${stepCount} steps ${lostSteps.length === 1 ? 'leads' : 'lead'} elsewhere; people who took ${lostSteps.join(', ')} start again, and everybody else carries on.`,
    !restarts && !isSame && 'the story has changed, and everybody carries on where they were.',
    gone.length > 0 && `Choices of that release that are gone or replaced: ${gone.join(', ')}.`,
    moved.length > 0 &&
      `Choices of that release that have another letter now, so figures before and after cannot be compared: ${moved.join(', ')}.`,
    verdicts.length > 0 &&
      `Verdicts changed, so figures before and after cannot be compared: ${verdicts.join(', ')}.`,
    reworded > 0 && `Scenes with other words: ${reworded}.`,
  ].filter((sentence) => sentence !== false);
}

function countReworded(old: ReleasedStory, now: ReleasedStory): number {
  return Object.entries(old.scenes).filter(([id, { prose, choices }]) => {
    const today = own(now.scenes, id);
    const textsOf = (those: typeof choices) => those.map(({ text }) => text).join();
    return today && (today.prose !== prose || textsOf(today.choices) !== textsOf(choices));
  }).length;
}

function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
