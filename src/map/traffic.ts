import type { MapScene, MapWay } from './describe-map.ts';

/** How often a story's scenes were met and its ways taken, by scene id: what a map shows beside the story. */
export type Traffic = ReadonlyMap<string, SceneTraffic>;

export interface SceneTraffic {
  /** Decisions made here; of a scene without a decision, decisions that lead here. */
  visits: Figure;
  /** The part of its decisions that was poor, 0 to 1. */
  poorShare: Figure;
  /** As many as the scene has ways, in their order. */
  ways: WayTraffic[];
}

export interface WayTraffic {
  count: Figure;
  /** Of the scene's visits, 0 to 1. */
  share: Figure;
}

/** `hidden`: it is about too few people to be shown. Null: it cannot be worked out. */
export type Figure = number | 'hidden' | null;

/** `112 decisions`, `40 decisions lead here`; where it cannot be said, an ending says so and others nothing. */
export function sayVisits(scene: MapScene, { visits }: SceneTraffic): string {
  if (visits === null) return scene.kind === 'ending' ? 'how many is not recorded' : '';
  if (visits === 'hidden') return 'number hidden';
  const decisions = sayDecisions(visits);
  return isDecision(scene) ? decisions : `${decisions} ${visits === 1 ? 'leads' : 'lead'} here`;
}

/** `31% of them poor`; nothing where nobody decided. */
export function sayPoorShare({ poorShare }: SceneTraffic): string {
  if (poorShare === null) return '';
  return poorShare === 'hidden' ? 'poor share hidden' : `${sayShare(poorShare)} of them poor`;
}

/** What stands at a way on the map: `63%`, `hidden`. A way that has no other beside it needs no share. */
export function sayWayShare({ share }: WayTraffic): string {
  return typeof share === 'number' ? sayShare(share) : (share ?? '');
}

/** What stands at a way in the list: `63%, 71 of 112`. */
export function sayWayTraffic({ count, share }: WayTraffic, { visits }: SceneTraffic): string {
  if (count === 'hidden' || share === 'hidden') return 'share hidden';
  if (count === null) return sayWayShare({ count, share });
  if (share === null) return sayDecisions(count);
  const all = typeof visits === 'number' ? ` of ${visits.toLocaleString('en-GB')}` : '';
  return `${sayShare(share)}, ${count.toLocaleString('en-GB')}${all}`;
}

/** A share of 0 to 1 in whole per cent. Only nobody is 0%, and only everybody 100%. */
export function sayShare(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${Math.round(share * 100)}%`;
}

/** From how many per cent of poor choices on a scene's ground is warmer. */
export const heatSteps = [10, 25, 50] as const;

/** How much warmer a scene's ground is, 0 to 3, by its share of poor choices as it is written there. */
export function heatOf({ poorShare }: SceneTraffic): number {
  if (typeof poorShare !== 'number') return 0;
  const percent = Math.round(poorShare * 100);
  return heatSteps.filter((from) => percent >= from).length;
}

/** A way for people who write no stories: what is asked in words, and nothing of what is set. */
export function withoutFlags(way: MapWay): MapWay {
  return { ...way, sets: [], asks: way.asks?.map((flag) => flag.replaceAll('-', ' ')) ?? null };
}

function isDecision({ ways }: MapScene): boolean {
  return ways.some(({ letter }) => letter !== '');
}

function sayDecisions(count: number): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en-GB')} decision${count === 1 ? '' : 's'}`;
}
