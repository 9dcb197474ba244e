import type { LinedUp } from './line-up.ts';
import type { StoryShape } from './story-shape.ts';

/** Where the same letters have led in both stories. */
export interface Place {
  /** Scene ids; a junction's only where none of its rules fits. */
  old: string;
  now: string;
  /** What junctions read, remembered so far, in order of name. */
  flags: { old: readonly string[]; now: readonly string[] };
}

/** Where a step leads, before junctions; what it makes the story remember. */
export interface Step {
  target: string;
  remembers: readonly string[];
}

/** Where a step comes to in both stories; more than one place, or null, where that cannot be told. */
export type Tell = (from: Place, then: Step, today: Step) => Place[] | null;

const nothing = { old: [], now: [] };

export function startTogether({ old, now }: LinedUp): Place {
  return { old: settle(old, old.start, []), now: settle(now, now.start, []), flags: nothing };
}

export function findStep({ scenes }: StoryShape, id: string, key: string): Step | null {
  const scene = scenes.get(id);
  if (scene?.kind !== 'scene') return null;
  if (key === '_') return scene.next === null ? null : { target: scene.next, remembers: [] };
  return scene.choices.find((choice) => choice.key === key) ?? null;
}

/** Exact: keeps count of the flags, so every step leads to one place. */
export function tellWithFlags({ old, now }: LinedUp): Tell {
  const read = { old: readFlags(old), now: readFlags(now) };
  return ({ flags }, then, today) => {
    const next = {
      old: remember(flags.old, then.remembers, read.old),
      now: remember(flags.now, today.remembers, read.now),
    };
    return [
      {
        old: settle(old, then.target, next.old),
        now: settle(now, today.target, next.now),
        flags: next,
      },
    ];
  };
}

/**
 * Careful: where all choices remember what they remembered, a junction with the same rules as before
 * leads where it led, whatever the flags. Anything else cannot be told.
 */
export function tellWithoutFlags(linedUp: LinedUp): Tell {
  const isInStep = remembersTheSame(linedUp);
  return (_from, then, today) => pairUp(linedUp, then.target, today.target, isInStep, new Set());
}

function pairUp(
  linedUp: LinedUp,
  oldId: string,
  nowId: string,
  isInStep: boolean,
  passed: Set<string>,
): Place[] | null {
  const then = linedUp.old.scenes.get(oldId);
  const today = linedUp.now.scenes.get(nowId);
  if (then?.kind !== 'junction' && today?.kind !== 'junction') {
    return [{ old: oldId, now: nowId, flags: nothing }];
  }
  if (!isInStep || then?.kind !== 'junction' || today?.kind !== 'junction') return null;
  const name = JSON.stringify([oldId, nowId]);
  if (passed.has(name)) return [];
  passed.add(name);
  if (then.rules.length !== today.rules.length) return null;
  const places: Place[] = [];
  for (const [at, rule] of then.rules.entries()) {
    const other = today.rules[at];
    if (!other || flagsOf(rule.remembered) !== flagsOf(other.remembered)) return null;
    const next = pairUp(linedUp, rule.target, other.target, isInStep, passed);
    if (!next) return null;
    places.push(...next);
  }
  return places;
}

function remembersTheSame({ old, now, rename }: LinedUp): boolean {
  const read = new Set([...readFlags(old), ...readFlags(now)]);
  return [...old.scenes].every(([id, scene]) =>
    scene.choices.every(({ key, remembers }) => {
      const today = now.scenes.get(rename(id))?.choices.find((choice) => choice.key === key);
      return !today || flagsOf(remembers, read) === flagsOf(today.remembers, read);
    }),
  );
}

/** Through junctions, by the first rule that fits, to a scene. One that fits no rule stays. */
function settle({ scenes }: StoryShape, id: string, flags: readonly string[]): string {
  const passed = new Set<string>();
  let at = id;
  for (let scene = scenes.get(at); scene?.kind === 'junction'; scene = scenes.get(at)) {
    // A circle of junctions is refused everywhere else; a record may have been damaged.
    if (passed.has(at)) break;
    passed.add(at);
    const rule = scene.rules.find((one) => one.remembered.every((flag) => flags.includes(flag)));
    if (!rule) break;
    at = rule.target;
  }
  return at;
}

function remember(
  flags: readonly string[],
  more: readonly string[],
  read: ReadonlySet<string>,
): readonly string[] {
  const fresh = more.filter((flag) => read.has(flag) && !flags.includes(flag));
  return fresh.length > 0 ? [...new Set([...flags, ...fresh])].sort() : flags;
}

function readFlags({ scenes }: StoryShape): Set<string> {
  const rules = [...scenes.values()].flatMap((scene) => scene.rules);
  return new Set(rules.flatMap(({ remembered }) => remembered));
}

function flagsOf(flags: readonly string[], read?: ReadonlySet<string>): string {
  const counted = read ? flags.filter((flag) => read.has(flag)) : flags;
  return [...new Set(counted)].sort().join(' ');
}
