import { expect, it } from 'vitest';
import type { Analysis, StudioProblem } from '../contract.ts';
import { aLibrary, anOpenedStory } from '../testing/a-studio.ts';
import type { HereRequest } from './make-here.ts';
import type { MadePackage } from './make-story-package.ts';
import { ShipState } from './ship-state.svelte.ts';

const aPackage: MadePackage = {
  ...{ id: 'a-story', title: 'Late again', minutes: 5, fileName: 'a.zip', resumeChars: 300 },
  ...{ zip: new Uint8Array(1), files: new Map(), problems: [] },
};

function aProblem(severity: StudioProblem['severity'], at: number): StudioProblem {
  return {
    ...{ rule: 'missing-scene', severity, message: 'M', line: 1, column: 1, at },
    ...{ scene: null, fixes: [] },
  };
}

function aShip({
  problems = [] as StudioProblem[],
  failure = '',
  made = aPackage as MadePackage | { problem: string },
} = {}) {
  const { id, text, pictures, released } = anOpenedStory();
  const visited: number[] = [];
  const said: string[] = [];
  const studio = {
    ...{ id, text, pictures, released, failure, revision: 7 },
    ...{ library: aLibrary(), shelves: aLibrary() },
    analysis: { problems, prose: { debrief: ['As it is now.'] } } as unknown as Analysis,
    goTo: (at: number) => visited.push(at),
    say: (sentence: string) => said.push(sentence),
  };
  const requests: HereRequest[] = [];
  const host = {
    untilChecked: async () => {},
    make: async (request: HereRequest) => {
      requests.push(request);
      return made;
    },
  };
  return { ship: new ShipState(studio, host), studio, host, visited, said, requests };
}

it('makes the package of what is at hand', async () => {
  const { ship, studio, requests, said } = aShip({ problems: [aProblem('warning', 3)] });
  const making = ship.make();
  expect(ship.stage).toBe('working');
  await making;
  expect([ship.stage, ship.made, ship.problems]).toEqual(['made', aPackage, []]);
  expect(requests).toEqual([
    {
      ...{ id: 'a-story', text: studio.text, pictures: [], released: [], version: '0.1.0' },
      ...{ prose: { debrief: ['As it is now.'] }, shelves: studio.shelves },
    },
  ]);
  expect(said).toEqual(['a.zip is ready.']);
});

it.each([
  [[aProblem('error', 40)], 40, 'The story has 1 error, so no package was made.'],
  [
    [aProblem('error', 90), aProblem('warning', 1), aProblem('error', 50)],
    50,
    'The story has 2 errors, so no package was made.',
  ],
])('makes none of a story with errors, and goes to the first', async (problems, at, words) => {
  const { ship, visited, requests, said } = aShip({ problems });
  await ship.make();
  expect([ship.stage, ship.made, visited, requests]).toEqual(['refused', null, [at], []]);
  expect(ship.problems).toHaveLength(1);
  expect(ship.problems[0]).toContain(words);
  expect(said).toEqual(ship.problems);
});

it('says what stands in the way of a package that would not work, and offers none', async () => {
  const { ship } = aShip({ made: { ...aPackage, problems: ['One.', 'Two.'] } });
  await ship.make();
  expect([ship.stage, ship.made, ship.problems]).toEqual(['refused', null, ['One.', 'Two.']]);
});

it('says why none could be made', async () => {
  const { ship } = aShip({ made: { problem: 'The player is not there.' } });
  await ship.make();
  expect([ship.stage, ship.problems]).toEqual(['refused', ['The player is not there.']]);
});

it('says why the text is not checked', async () => {
  const { ship, requests } = aShip({ failure: 'The checker has stopped.' });
  await ship.make();
  expect([ship.stage, ship.problems, requests]).toEqual([
    'refused',
    ['The checker has stopped.'],
    [],
  ]);
});

it('knows that the story was changed since', async () => {
  const { ship, studio } = aShip();
  await ship.make();
  expect(ship.isOutdated).toBe(false);
  studio.revision += 1;
  expect(ship.isOutdated).toBe(true);
});

it('makes one at a time, and shows none of a story that was put away meanwhile', async () => {
  const { ship, requests } = aShip();
  const both = [ship.make(), ship.make()];
  await Promise.all(both);
  expect(requests).toHaveLength(1);
  const late = ship.make();
  ship.forget();
  await late;
  expect([ship.stage, ship.made]).toEqual(['none', null]);
});
