import type { Story, Verdict } from '../story.ts';
import { findLostSteps, type LostStep, nameStep } from './find-lost-steps.ts';
import { type LinedUp, lineUp } from './line-up.ts';
import type { ReleasedStory } from './released-story.ts';

/** What an update does to people who are half-way, and to the figures that HR has. */
export interface StoryChanges {
  /** As `on-the-bus/a`, with scene ids of today, sorted. A path over one of them cannot be kept. */
  lostSteps: string[];
  /** The same, with reasons. */
  lost: LostStep[];
  /** Steps of all scenes of the release. */
  stepCount: number;
  /** Scenes and endings that are not there any more, by the id of then. */
  gone: { sceneId: string; perhaps: string | null }[];
  /** Entries of `renamed` that lead to no scene of today. */
  renamedToNowhere: { from: string; to: string }[];
  /** Decisions that are still there and changed, in the order of their ids of then. */
  decisions: ChangedDecision[];
  /** Ids under which HR has figures of one decision and would get those of another. */
  reusedIds: string[];
}

export interface ChangedDecision {
  /** Of today. */
  sceneId: string;
  /** Letters of today, in the order of the release, where the order is another now. */
  expectedOrder: string[] | null;
  /** Letters of the release whose choices are gone; some of them may mean another choice now. */
  gone: string[];
  /** Letters of the release whose choices have another letter now. */
  moved: string[];
  /** By letters of today. */
  verdicts: { key: string; from: Verdict; to: Verdict }[];
}

/** Holds a story against an earlier release of it. */
export function compareStories(old: ReleasedStory, now: Story): StoryChanges {
  const linedUp = lineUp(old, now);
  const lost = findLostSteps(linedUp);
  const nowhere = Object.entries(now.renamed).filter(
    ([from]) => !linedUp.now.scenes.has(linedUp.rename(from)),
  );
  const steps = [...linedUp.old.scenes.values()].map(
    ({ choices, next }) => choices.length + (next === null ? 0 : 1),
  );
  return {
    lostSteps: lost.map(nameStep).sort(),
    lost,
    stepCount: steps.reduce((sum, count) => sum + count, 0),
    gone: findGone(linedUp, lost).filter(({ sceneId }) => !Object.hasOwn(now.renamed, sceneId)),
    renamedToNowhere: nowhere.map(([from, to]) => ({ from, to })),
    decisions: [...linedUp.decisions.keys()].flatMap((id) => describeDecision(linedUp, id)),
    reusedIds: findReused(linedUp),
  };
}

/** A junction has no place for anybody to be in, and no figures. */
function findGone({ old, now, rename }: LinedUp, lost: readonly LostStep[]): StoryChanges['gone'] {
  const accounted = new Set([...old.scenes.keys()].map(rename));
  const isPlace = (id: string) => (now.scenes.get(id)?.kind ?? 'junction') !== 'junction';
  return [...old.scenes]
    .filter(([id, { kind }]) => kind !== 'junction' && !isPlace(rename(id)))
    .map(([sceneId]) => {
      const isNew = (id: string) => isPlace(id) && !accounted.has(id);
      const led = lost.find(({ from, to }) => from === sceneId && to !== null && isNew(to));
      return { sceneId, perhaps: led?.to ?? null };
    });
}

function describeDecision({ decisions, rename }: LinedUp, id: string): ChangedDecision[] {
  const changes = decisions.get(id);
  if (!changes) return [];
  const fates = [...changes.fates];
  const gone = fates
    .filter(([, { kind }]) => kind === 'gone' || kind === 'replaced')
    .map(([key]) => key);
  const moved = fates.filter(([, { kind }]) => kind === 'moved').map(([key]) => key);
  const expectedOrder = changes.isReordered
    ? fates.flatMap(([, fate]) => (fate.kind === 'gone' ? [] : [fate.key]))
    : null;
  if (!expectedOrder && gone.length === 0 && changes.verdicts.length === 0) return [];
  return [{ sceneId: rename(id), expectedOrder, gone, moved, verdicts: changes.verdicts }];
}

function findReused({ old, now, rename, decisions }: LinedUp): string[] {
  return [...old.scenes]
    .filter(([id, { choices }]) => {
      const isDecision = choices.length > 0 && (now.scenes.get(id)?.choices.length ?? 0) > 0;
      return isDecision && (rename(id) !== id || decisions.get(id)?.isAnotherQuestion);
    })
    .map(([id]) => id);
}
