/*
 * Walks a story and an earlier release of it side by side, by the same letters, from the start. What
 * is remembered can send one letter to different scenes, so a place is a scene with its flags. Where
 * these are too many to try, a junction counts as the same only if its rules are.
 */
import type { LinedUp } from './line-up.ts';
import {
  findStep,
  type Place,
  startTogether,
  type Tell,
  tellWithFlags,
  tellWithoutFlags,
} from './walk-together.ts';

/** A step of an earlier release that no longer means what it meant. */
export interface LostStep {
  /** The scene's id of today. */
  sceneId: string;
  /** A choice's letter, or `_`. */
  key: string;
  /**
   * The story begins elsewhere; the scene has no such step; the letter stands for another choice; it
   * leads elsewhere; or it may, depending on what is remembered.
   */
  why: 'start' | 'missing' | 'other-choice' | 'elsewhere' | 'flags';
  /** Where it led, by the id of then. */
  from: string;
  /** Where it leads today, if anywhere. */
  to: string | null;
}

/** How lost steps are written down: `on-the-bus/a`. */
export function nameStep({ sceneId, key }: Pick<LostStep, 'sceneId' | 'key'>): string {
  return `${sceneId}/${key}`;
}

/**
 * The steps of a release that a kept path cannot be replayed over; those that can be met only behind
 * one of them are left out. Beyond `mostPlaces` it takes what is unsure for lost.
 */
export function findLostSteps(linedUp: LinedUp, mostPlaces = 10_000): LostStep[] {
  const start = startTogether(linedUp);
  if (!isSamePlace(linedUp, start)) return loseAll(linedUp, start);
  const lost =
    walkTwice(linedUp, start, tellWithFlags(linedUp), mostPlaces) ??
    walkTwice(linedUp, start, tellWithoutFlags(linedUp), Number.POSITIVE_INFINITY);
  return [...(lost?.values() ?? [])];
}

/** A step may be lost with some flags only: the second walk leaves out what the others led to. */
function walkTwice(linedUp: LinedUp, start: Place, tell: Tell, mostPlaces: number): Lost | null {
  const first = walk(linedUp, start, tell, { mostPlaces, known: new Map() });
  return first && walk(linedUp, start, tell, { mostPlaces, known: first });
}

function walk(
  linedUp: LinedUp,
  start: Place,
  tell: Tell,
  { mostPlaces, known }: { mostPlaces: number; known: Lost },
): Lost | null {
  const lost: Lost = new Map();
  const places = new Map([[nameOf(start), start]]);
  for (const place of places.values()) {
    if (places.size > mostPlaces) return null;
    for (const key of stepsFrom(linedUp, place)) {
      const name = nameStep({ sceneId: place.now, key });
      const next = known.get(name) ?? lost.get(name) ?? takeStep(linedUp, place, key, tell);
      if (!Array.isArray(next)) lost.set(name, next);
      else for (const one of next) places.set(nameOf(one), places.get(nameOf(one)) ?? one);
    }
  }
  return lost;
}

function takeStep(linedUp: LinedUp, place: Place, key: string, tell: Tell): Place[] | LostStep {
  const then = findStep(linedUp.old, place.old, key);
  const today = findStep(linedUp.now, place.now, key);
  const lose = (why: LostStep['why'], to: string | null, from = then?.target ?? ''): LostStep => ({
    sceneId: place.now,
    key,
    why,
    from,
    to,
  });
  if (!then || !today) return lose('missing', null);
  const fate = linedUp.decisions.get(place.old)?.fates.get(key);
  if (key !== '_' && fate?.kind !== 'kept') return lose('other-choice', today.target);
  const next = tell(place, then, today);
  if (!next) return lose('flags', today.target);
  const wrong = next.find((one) => !isSamePlace(linedUp, one));
  return wrong ? lose('elsewhere', wrong.now, wrong.old) : next;
}

/** An ending is a place of its own kind: coming to it is what finishes an attempt. */
function isSamePlace({ old, now, rename }: LinedUp, place: Place): boolean {
  const then = old.scenes.get(place.old);
  const today = now.scenes.get(place.now);
  if (!then || !today || rename(place.old) !== place.now) return false;
  return (then.kind === 'ending') === (today.kind === 'ending');
}

function loseAll(linedUp: LinedUp, start: Place): LostStep[] {
  return stepsFrom(linedUp, start).map((key) => ({
    sceneId: start.now,
    key,
    why: 'start',
    from: start.old,
    to: start.now,
  }));
}

function stepsFrom({ old }: LinedUp, place: Place): string[] {
  const scene = old.scenes.get(place.old);
  if (scene?.kind !== 'scene') return [];
  return [...scene.choices.map(({ key }) => key), ...(scene.next === null ? [] : ['_'])];
}

function nameOf({ old, now, flags }: Place): string {
  return JSON.stringify([old, now, flags]);
}

type Lost = Map<string, LostStep>;
