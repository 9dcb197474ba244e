// Every release there ever was, beside today's stories: people who are half-way keep their place, or
// the release report names their scenario as restarting.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { findCourse, type Library, loadLibrary, makeRelease } from '../src/library/index.ts';
import { describeCourse } from '../src/packaging/describe-course.ts';
import { createPlayback } from '../src/player/playback.ts';
import {
  type Attempt,
  describeRelease,
  fingerprintStory,
  type Release,
  type ReleasedStory,
  readRenames,
  recordStory,
  type Scene,
  type Story,
  scenesById,
  startAttempt,
  storyMachine,
  takeStep,
} from '../src/scenario/index.ts';
import { decodeSuspendData, encodeSuspendData } from '../src/tracking/index.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const library = loadLibrary(process.cwd());
const files = readdirSync(join(process.cwd(), 'releases')).filter((name) => name.endsWith('.json'));

test('every file in releases/ is read, and there is one', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(library.releases.map(({ version }) => `${version}.json`).sort()).toEqual(files.sort());
});

describe.each(library.releases)('release $version', (release) => {
  const told = describeRelease(recordToday(library), [release]);

  test.each(Object.keys(release.scenarios))('%s: no place is lost in silence', (id) => {
    const old = release.scenarios[id] ?? expect.fail();
    const story = library.scenarios.find((one) => one.id === id)?.read.story;
    if (!story) {
      expect(told.headline).toContain(id);
      return;
    }
    const { kept, restarted } = resumeEverywhere(library, { old, story });
    expect(kept + restarted).toBeGreaterThanOrEqual(countPlaces(old));
    if (restarted > 0) expect(told.restarting).toContain(id);
  });
});

describe('an older release of a shipped story, made up', () => {
  const [scenario] = library.scenarios;
  const story = scenario?.read.story ?? expect.fail();
  const today = recordStory(scenario?.read ?? expect.fail());

  it('that had a choice less and another ending to one keeps some places, and names the rest', () => {
    const release = aRelease(story.id, changeDecisions(today));
    const old = release.scenarios[story.id] ?? expect.fail();
    const { kept, restarted } = resumeEverywhere(
      { ...library, releases: [release] },
      { old, story },
    );
    expect(kept).toBeGreaterThan(0);
    expect(restarted).toBeGreaterThan(0);
    const { headline, restarting } = describeRelease(recordToday(library), [release]);
    expect(restarting).toEqual([story.id]);
    expect(headline).toContain(story.title);
  });

  it('that called every scene something else keeps every place, once that is noted', () => {
    const release = aRelease(story.id, renameAll(today));
    const old = release.scenarios[story.id] ?? expect.fail();
    const renamed = Object.fromEntries(story.scenes.map(({ id }) => [`old-${id}`, id]));
    const noted = withStory({ ...library, releases: [release] }, { ...story, renamed });
    const { kept, restarted } = resumeEverywhere(noted, { old, story: { ...story, renamed } });
    expect([kept, restarted]).toEqual([walkAll(old).length, 0]);
    expect(describeRelease(recordToday(noted), [release]).restarting).toEqual([]);
  });

  it('that called every scene something else loses every place, when nothing is noted', () => {
    const release = aRelease(story.id, renameAll(today));
    const old = release.scenarios[story.id] ?? expect.fail();
    const { kept, restarted } = resumeEverywhere(
      { ...library, releases: [release] },
      { old, story },
    );
    expect(kept).toBe(0);
    expect(restarted).toBe(walkAll(old).length);
    expect(describeRelease(recordToday(library), [release]).restarting).toEqual([story.id]);
  });
});

/**
 * Stops at every place of the released story, keeps it as the package of then did, and takes it up with
 * the package of today. A place that comes out as another scene fails at once.
 */
function resumeEverywhere(
  shelf: Library,
  { old, story }: { old: ReleasedStory; story: Story },
): { kept: number; restarted: number } {
  const course = findCourse(shelf, story.id);
  if (typeof course === 'string') throw new Error(course);
  const where = {
    place: 'package' as const,
    homeHref: null,
    readHref: (id: string) => id,
    guidanceHref: '*',
  };
  const [described] = describeCourse(shelf, course, '9.9.9', where).scenarios;
  const playback = createPlayback(story);
  const rename = readRenames(story.renamed, (id) => scenesById(story).has(id));
  const count = { kept: 0, restarted: 0 };
  for (const place of walkAll(old)) {
    const resume = keep(story.id, old.fingerprint, place.path);
    const isSame = resume?.fingerprint === described?.fingerprint;
    const lost = described?.updates[resume?.fingerprint ?? ''];
    const path = resume?.path ?? '';
    const attempt = isSame || lost ? playback.resume(path, lost) : null;
    if (attempt) {
      const end = [attempt.path, attempt.sceneId, attempt.isEnded];
      expect(end).toEqual([place.path, rename(place.sceneId), place.isEnded]);
      count.kept += 1;
      continue;
    }
    const steps = playback.scenesAlong(path).map(({ sceneId, step }) => `${sceneId}/${step}`);
    if (lost) expect(steps.some((step) => lost.includes(step))).toBe(true);
    count.restarted += 1;
  }
  return count;
}

/** There and back again, as an LMS keeps it. */
function keep(id: string, fingerprint: string, path: string) {
  const scenario = { fingerprint, endings: 0, best: null, seed: 7, path };
  const state = { scenarios: { [id]: scenario }, attempt: 1, current: id };
  const read = decodeSuspendData(encodeSuspendData(state, 1));
  return read.status === 'read' ? read.state.scenarios[id] : expect.fail();
}

/** Every place but the first scene: a shortest path to each scene with each set of flags. */
function walkAll(old: ReleasedStory): Attempt[] {
  const story = rebuild(old);
  const scenes = scenesById(story);
  const machine = storyMachine(story);
  const found = new Map([['', startAttempt(machine)]]);
  for (const attempt of found.values()) {
    const scene = scenes.get(attempt.sceneId);
    const steps = [...(scene?.choices ?? []).map(({ key }) => key), ...(scene?.next ? ['_'] : [])];
    for (const step of attempt.isEnded ? [] : steps) {
      const next = takeStep(machine, attempt, step);
      const name = next && `${next.sceneId} ${[...next.remembered].sort().join(' ')}`;
      if (next && name && !found.has(name)) found.set(name, next);
    }
  }
  return [...found.values()].slice(1);
}

/** Scenes and endings but the first one: each is a place at least once. */
function countPlaces({ scenes }: ReleasedStory): number {
  return Object.values(scenes).filter(({ kind }) => kind !== 'junction').length - 1;
}

/** The released graph as a story without words, for the machine. */
function rebuild({ start, scenes }: ReleasedStory): Story {
  const [some] = library.scenarios;
  if (!some) throw new Error('There is no scenario.');
  return {
    ...some.read.story,
    start,
    renamed: {},
    scenes: Object.entries(scenes).map(([id, scene]): Scene => {
      const choices = scene.choices.map((choice) => ({ ...choice, text: '' }));
      const next = scene.next === null ? null : { text: '', target: scene.next };
      return { ...scene, id, title: id, question: '', activity: null, choices, next };
    }),
  };
}

function recordToday(shelf: Library) {
  const release = makeRelease(shelf, { version: '9.9.9', date: '2026-11-21' });
  return { release, stories: shelf.scenarios.map(({ read }) => read.story) };
}

function aRelease(id: string, story: ReleasedStory): Release {
  const { release } = recordToday(library);
  return { ...release, version: '0.0.1', scenarios: { ...release.scenarios, [id]: story } };
}

function withStory(shelf: Library, story: Story): Library {
  return {
    ...shelf,
    scenarios: shelf.scenarios.map((one) =>
      one.id === story.id ? { ...one, read: { ...one.read, story } } : one,
    ),
  };
}

/** One choice of the first scene that has been added since, and one that led to an ending then. */
function changeDecisions(today: ReleasedStory): ReleasedStory {
  const scenes = structuredClone(today.scenes);
  const first = scenes[today.start] ?? expect.fail();
  first.choices.pop();
  const other = first.choices[0];
  const [ending] = Object.entries(scenes).find(([, { kind }]) => kind === 'ending') ?? [];
  if (!other || !ending) throw new Error('The story has no decision to change.');
  other.target = ending;
  return refinger({ ...today, scenes });
}

function renameAll(today: ReleasedStory): ReleasedStory {
  const scenes = Object.entries(structuredClone(today.scenes)).map(([id, scene]) => {
    for (const way of [...scene.choices, ...scene.rules]) way.target = `old-${way.target}`;
    const next = scene.next === null ? null : `old-${scene.next}`;
    return [`old-${id}`, { ...scene, next }];
  });
  return refinger({ ...today, start: `old-${today.start}`, scenes: Object.fromEntries(scenes) });
}

function refinger(story: ReleasedStory): ReleasedStory {
  return { ...story, fingerprint: fingerprintStory(rebuild(story)) };
}
