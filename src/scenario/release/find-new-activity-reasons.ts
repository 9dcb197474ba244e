import type { Story } from '../story.ts';
import { compareStories } from './compare-stories.ts';
import type { Release } from './released-story.ts';

/**
 * Why an LMS needs a new activity instead of another package in the old one: a completion would stand
 * for something that people have not met, or figures of two questions would be mixed up. A phrase for
 * each reason; none when the package can be replaced.
 */
export function findNewActivityReasons(
  old: Release,
  { release, stories }: { release: Release; stories: readonly Story[] },
): string[] {
  const moved = findMovedScenarios(old, release);
  return [
    ...moved.map(({ id, perhaps }) =>
      perhaps
        ? `the scenario ${id} is now called ${perhaps}, which learning systems take for another one`
        : `the scenario ${id} is gone`,
    ),
    ...comparePathways(old, release, moved),
    ...stories.flatMap((story) => findReusedDecisions(old, story)),
  ];
}

/** Scenarios that are gone; with the name of a new one that has the same shape, if there is one. */
function findMovedScenarios(old: Release, now: Release): MovedScenario[] {
  const added = Object.entries(now.scenarios).filter(([id]) => !Object.hasOwn(old.scenarios, id));
  return Object.entries(old.scenarios)
    .filter(([id]) => !Object.hasOwn(now.scenarios, id))
    .map(([id, { fingerprint }]) => {
      const same = added.find(([, story]) => story.fingerprint === fingerprint);
      return { id, perhaps: same?.[0] ?? null };
    });
}

function comparePathways(old: Release, now: Release, moved: readonly MovedScenario[]): string[] {
  const told = new Set(moved.flatMap(({ id, perhaps }) => [id, perhaps]));
  return Object.entries(old.pathways).flatMap(([name, then]) => {
    const today = Object.hasOwn(now.pathways, name) ? now.pathways[name] : undefined;
    if (!today) return [`the pathway ${name} is gone`];
    const before = requiredOf(then, old.required);
    const removed = then.filter((id) => !today.includes(id) && !told.has(id));
    const grown = requiredOf(today, now.required).filter(
      (id) => !before.includes(id) && !told.has(id),
    );
    return [
      ...removed.map((id) => `the scenario ${id} is no longer in the pathway ${name}`),
      ...grown.map(
        (id) =>
          `the pathway ${name} requires the scenario ${id}, which people who completed it may not have met`,
      ),
    ];
  });
}

/** As a package decides it: those that the organisation requires, or all where it names none of them. */
function requiredOf(pathway: readonly string[], required: readonly string[]): readonly string[] {
  const some = pathway.filter((id) => required.includes(id));
  return some.length > 0 ? some : pathway;
}

function findReusedDecisions(old: Release, story: Story): string[] {
  const then = Object.hasOwn(old.scenarios, story.id) ? old.scenarios[story.id] : undefined;
  if (!then) return [];
  return compareStories(then, story).reusedIds.map(
    (id) =>
      `the decision ${id} of ${story.id} asks another question, and HR's figures of the old one have the same name`,
  );
}

interface MovedScenario {
  id: string;
  perhaps: string | null;
}
