import { mostLostSteps, type Story, type StoryChanges } from '../../scenario/index.ts';
import type { ReleaseLine } from '../contract.ts';

export const neverReleased: ReleaseLine = {
  tone: 'never-released',
  sentences: ['This scenario has not been released yet, so nobody has a place to lose.'],
};

/** While the text has errors, what was read of it may not be what its author means. */
export function sayUnknown(version: string): ReleaseLine {
  const sentence = `What this does to learners half-way through since release ${version} is known when the errors are put right.`;
  return { tone: 'not-known', sentences: [sentence] };
}

/** What an edit does to people who met a release. `isSame`: their places need no looking up at all. */
export function sayRelease(
  story: Story,
  changes: StoryChanges,
  { version, isSame }: { version: string; isSame: boolean },
): ReleaseLine {
  const { lostSteps, stepCount, decisions } = changes;
  const verdicts = decisions.reduce((sum, one) => sum + one.verdicts.length, 0);
  const figures =
    verdicts > 0
      ? [
          `${count(verdicts, 'verdict differs', 'verdicts differ')} from release ${version}, so figures from before and after cannot be compared.`,
        ]
      : [];
  if (isSame || lostSteps.length === 0) {
    const safe = 'Safe: learners half-way through keep their place.';
    return { tone: 'safe', sentences: [safe, ...figures] };
  }
  const elsewhere = `${lostSteps.length} of ${stepCount} steps ${lostSteps.length === 1 ? 'leads' : 'lead'} elsewhere than in release ${version}`;
  const who =
    lostSteps.length > mostLostSteps
      ? 'everybody half-way through starts again.'
      : `people who took ${nameSteps(story, lostSteps)} start again, and everybody else keeps their place.`;
  return { tone: 'restarts', sentences: [`${elsewhere}: ${who}`, ...figures] };
}

const mostNamed = 3;

/** `choice b of "On the bus" or the way on from "Getting off"`. */
function nameSteps({ scenes }: Story, steps: readonly string[]): string {
  const names = steps.slice(0, mostNamed).map((step) => {
    const [id = '', key] = step.split('/');
    const title = scenes.find((scene) => scene.id === id)?.title ?? id;
    return key === '_' ? `the way on from "${title}"` : `choice ${key} of "${title}"`;
  });
  const more = steps.length - names.length;
  return or.format(more > 0 ? [...names, count(more, 'other', 'others')] : names);
}

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
