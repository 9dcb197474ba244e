import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Attempt, startAttempt, takeStep } from '../attempt.ts';
import type { Scene, Story } from '../story.ts';
import { storyMachine } from '../story-machine.ts';
import { readAStory } from '../testing/a-story.ts';
import { randomStory } from '../testing/random-story.ts';
import { findLostSteps, nameStep } from './find-lost-steps.ts';
import { lineUp } from './line-up.ts';
import { recordStory } from './record-story.ts';
import { replayUpdatedPath } from './replay-updated-path.ts';
import { applyEdit, someEdits } from './testing/edit-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const record = (story: Story) => recordStory({ story, prose: {} });

/** With flags tried one by one, and with none tried, as in a story that has too many. */
const ways = [
  ['exactly', 10_000],
  ['carefully', 0],
] as const;

describe.each(ways)('walking %s', (_name, mostPlaces) => {
  test('nothing is lost in a story that stays as it is', () => {
    fc.assert(
      fc.property(randomStory(), (story) => {
        expect(findLostSteps(lineUp(record(story), story), mostPlaces)).toEqual([]);
      }),
    );
  });

  test('a kept path leads to the scene that it led to, or takes a lost step', () => {
    let kept = 0;
    let given = 0;
    fc.assert(
      fc.property(randomStory(), someEdits(), (story, edits) => {
        const today = edits.reduce(applyEdit, story);
        const linedUp = lineUp(record(story), today);
        const lost = findLostSteps(linedUp, mostPlaces).map(nameStep);
        const machine = storyMachine(today);
        for (const old of walkAll(story).filter(({ path }) => path !== '')) {
          const now = replayUpdatedPath(machine, old.path, lost);
          if (now) kept += 1;
          else given += 1;
          const place = now && [now.path, now.sceneId, now.isEnded];
          if (place) expect(place).toEqual([old.path, linedUp.rename(old.sceneId), old.isEnded]);
          else expect(lost.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    // Else the edits prove nothing.
    expect(Math.min(kept, given)).toBeGreaterThan(30);
  });

  test('wherever letters have led to the same scene, they go on to the same one or are given up', () => {
    fc.assert(
      fc.property(randomStory(), someEdits(), (story, edits) => {
        const today = edits.reduce(applyEdit, story);
        const linedUp = lineUp(record(story), today);
        const lost = findLostSteps(linedUp, mostPlaces).map(nameStep);
        const astray = findAstray({ story, today, lost, linedUp });
        expect(lost).toEqual(expect.arrayContaining([...astray]));
        // Exactly: no step is given up without need.
        if (mostPlaces > 0) expect(lost.toSorted()).toEqual([...astray].sort());
      }),
      { numRuns: 200 },
    );
  });
});

test('walking carefully gives up what walking exactly gives up, and no less', () => {
  fc.assert(
    fc.property(randomStory(), someEdits(), (story, edits) => {
      const linedUp = lineUp(record(story), edits.reduce(applyEdit, story));
      const machine = storyMachine(edits.reduce(applyEdit, story));
      const exact = findLostSteps(linedUp).map(nameStep);
      const careful = findLostSteps(linedUp, 0).map(nameStep);
      for (const { path } of walkAll(story)) {
        if (!replayUpdatedPath(machine, path, exact)) {
          expect(replayUpdatedPath(machine, path, careful)).toBeNull();
        }
      }
    }),
  );
});

describe('what is remembered', () => {
  const choose = (heading: string, ...choices: [target: string, flag?: string][]) =>
    `## ${heading}\n\nWhat?\n\n${choices
      .map(
        ([target, flag], at) =>
          `- [Choice ${at}](#${target})\n  > **Best.** Yes.\n${flag ? `  >\n  > *Remember: ${flag}.*\n` : ''}`,
      )
      .join('')}\n`;
  const fork = (heading: string, flag: string, target: string, otherwise: string) =>
    `## ${heading}\n\n- If *${flag}*: [x](#${target})\n- Otherwise: [y](#${otherwise})\n\n`;
  const endings = '## Ending: x\n\nx\n\n## Ending: y\n\ny\n\n## Ending: z\n\nz\n';
  const lostBetween = (then: string, today: string) => {
    const [old, now] = [then, today].map((scenes) => readAStory({ scenes: scenes + endings }));
    if (!old || !now) throw new Error('There are two stories.');
    expect([...old.diagnostics, ...now.diagnostics]).toEqual([]);
    return findLostSteps(lineUp(recordStory(old), now.story)).map(nameStep);
  };

  test('adds up: a second thing is not forgotten for the first', () => {
    const opening = choose('A', ['b', 'one'], ['b']) + choose('B', ['c', 'two'], ['ending-x']);
    const later = (other: string) =>
      fork('C', 'two', 'd', `ending-${other}`) + fork('D', 'one', 'ending-x', 'ending-y');
    // Whoever comes to C remembers two, so that its other way is never taken.
    expect(lostBetween(opening + later('y'), opening + later('z'))).toEqual([]);
  });

  test('a step that leads some people astray is lost for everybody, and nothing behind it counts', () => {
    const story = (forked: string, last: string) =>
      choose('A', ['b'], ['b', 'one']) +
      choose('B', ['c'], ['ending-x']) +
      fork('C', 'one', `ending-${forked}`, 'd') +
      choose('D', [`ending-${last}`], ['ending-x']);
    expect(lostBetween(story('x', 'y'), story('z', 'y'))).toEqual(['b/a']);
    expect(lostBetween(story('x', 'y'), story('x', 'z'))).toEqual(['d/a']);
    expect(lostBetween(story('x', 'y'), story('z', 'z'))).toEqual(['b/a']);
  });
});

describe('a thousand scenes that remember forty things are walked to the end', () => {
  const story = aLongStory(1000, 40);
  const lostIn = (today: Story) => findLostSteps(lineUp(record(story), today));
  const change = (id: string, edit: (scene: Scene) => Scene) => ({
    ...story,
    scenes: story.scenes.map((scene) => (scene.id === id ? edit(scene) : scene)),
  });

  test('as they are', () => {
    expect(lostIn(story)).toEqual([]);
  });

  test('with a choice less near the end', () => {
    const today = change('s997', (scene) => ({ ...scene, choices: scene.choices.slice(0, 1) }));
    expect(lostIn(today).map(nameStep)).toEqual(['s997/b']);
  });

  test('with one thing that is no longer remembered: where a junction comes next, nothing is sure', () => {
    const today = change('s997', (scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, remembers: [] })),
    }));
    expect(lostIn(today).map((step) => [nameStep(step), step.why])).toEqual([
      ['s8/a', 'flags'],
      ['s8/b', 'flags'],
    ]);
  });
});

/** Every state of a story: one shortest path for each scene with each set of flags. */
function walkAll(story: Story): Attempt[] {
  const machine = storyMachine(story);
  const found = new Map([['', startAttempt(machine)]]);
  for (const attempt of found.values()) {
    for (const step of stepsFrom(story, attempt)) {
      const next = takeStep(machine, attempt, step);
      const name = next && `${next.sceneId} ${[...next.remembered].sort().join(' ')}`;
      if (next && name && !found.has(name)) found.set(name, next);
    }
  }
  return [...found.values()];
}

/** The same question asked of the two machines, which know nothing of how the steps were found. */
function findAstray({
  story,
  today,
  lost,
  linedUp,
}: {
  story: Story;
  today: Story;
  lost: readonly string[];
  linedUp: ReturnType<typeof lineUp>;
}): Set<string> {
  const machines = { old: storyMachine(story), now: storyMachine(today) };
  const start = { old: startAttempt(machines.old), now: startAttempt(machines.now) };
  const nameOf = ({ old, now }: typeof start) =>
    JSON.stringify([old, now].map((one) => [one.sceneId, [...one.remembered].sort()]));
  const places = new Map([[nameOf(start), start]]);
  const isSameStart = linedUp.rename(start.old.sceneId) === start.now.sceneId;
  const astray = new Set<string>();
  for (const { old, now } of places.values()) {
    for (const step of stepsFrom(story, old)) {
      const one = takeStep(machines.old, old, step);
      const other = takeStep(machines.now, now, step);
      const fate = linedUp.decisions.get(old.sceneId)?.fates.get(step)?.kind ?? 'kept';
      const isSame =
        isSameStart &&
        one?.isEnded === other?.isEnded &&
        other?.sceneId === linedUp.rename(one?.sceneId ?? '') &&
        fate === 'kept';
      if (!isSame) astray.add(`${now.sceneId}/${step}`);
      if (!isSame || !one || !other || lost.includes(`${now.sceneId}/${step}`)) continue;
      const place = { old: one, now: other };
      if (!places.has(nameOf(place))) places.set(nameOf(place), place);
    }
  }
  return astray;
}

function stepsFrom(story: Story, { sceneId, isEnded }: Attempt): string[] {
  const scene = story.scenes.find(({ id }) => id === sceneId);
  if (!scene || isEnded) return [];
  return [...scene.choices.map(({ key }) => key), ...(scene.next ? ['_'] : [])];
}

/** A line of decisions, each of which may set a flag; every tenth scene is a junction that reads one. */
function aLongStory(length: number, flagCount: number): Story {
  const [sample] = fc.sample(randomStory(), { numRuns: 1, seed: 1 });
  if (!sample) throw new Error('There is no story to begin with.');
  const empty: Scene = { ...(sample.scenes.at(-1) as Scene), kind: 'scene' };
  const scenes = Array.from({ length }, (_, at): Scene => {
    const id = `s${at}`;
    if (at === length - 1) return { ...empty, id, kind: 'ending' };
    const target = `s${at + 1}`;
    const flag = `f${at % flagCount}`;
    if (at % 10 === 9) {
      const rules = [
        { remembered: [`f${Math.floor(at / 10) % flagCount}`], target },
        { remembered: [], target: `s${Math.min(at + 2, length - 1)}` },
      ];
      return { ...empty, id, kind: 'junction', rules };
    }
    const choice = { target, verdict: 'best' as const };
    const choices = [
      { ...choice, key: 'a', text: 'Yes', remembers: [flag] },
      { ...choice, key: 'b', text: 'No', remembers: [] },
    ];
    return { ...empty, id, choices };
  });
  return { ...sample, start: 's0', scenes };
}
