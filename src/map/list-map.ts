import type { Verdict } from '../scenario/index.ts';
import type { MapProblem, MapScene, MapStory, MapWay } from './describe-map.ts';
import { sayPoorShare, sayVisits, sayWayTraffic, type Traffic, withoutFlags } from './traffic.ts';

/** The map as a list: each scene once, with its ways on. The same for a page and for a file. */
export interface ListedScene {
  /** Where links to this item lead, `map-the-new-photo`. */
  anchor: string;
  title: string;
  /** `Start`, `Junction`, `Ending`, `Missing scene`; none for other scenes. */
  kind: string | null;
  reads: string | null;
  /** `112 decisions, 31% of them poor`. */
  traffic: string | null;
  ways: ListedWay[];
  problems: MapProblem[];
}

export interface ListedWay {
  /** `a, Best: Ask him to leave you out of it.` */
  words: string;
  target: { anchor: string; title: string };
  /** What the choice sets. */
  sets: string | null;
  /** `63%, 71 of 112`. */
  traffic: string | null;
}

/** With `traffic` its figures take the place of flags, as on the drawing. */
export function listMap({ scenes }: MapStory, traffic?: Traffic): ListedScene[] {
  const titles = new Map(scenes.map(({ id, title }) => [id, title]));
  return scenes.map((scene) => ({
    anchor: anchorOf(scene.id),
    title: scene.title,
    kind: sayKind(scene),
    reads: scene.reads.length > 0 && !traffic ? `Reads ${scene.reads.join(', ')}` : null,
    traffic: sayTraffic(scene, traffic),
    ways: scene.ways.map((way, at) => ({
      words: sayWay(traffic ? withoutFlags(way) : way),
      target: { anchor: anchorOf(way.target), title: titles.get(way.target) ?? way.target },
      sets: way.sets.length > 0 && !traffic ? `sets ${way.sets.join(', ')}` : null,
      traffic: sayTaken(scene, at, traffic),
    })),
    problems: scene.problems,
  }));
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  best: 'Best',
  acceptable: 'Acceptable',
  poor: 'Poor',
};

function sayTraffic(scene: MapScene, traffic?: Traffic): string | null {
  const met = traffic?.get(scene.id);
  if (!met) return null;
  return [sayVisits(scene, met), sayPoorShare(met)].filter(Boolean).join(', ') || null;
}

function sayTaken({ id }: MapScene, at: number, traffic?: Traffic): string | null {
  const met = traffic?.get(id);
  const taken = met?.ways[at];
  return (met && taken && sayWayTraffic(taken, met)) || null;
}

/** `a, Best: Ask him to leave you out of it.`, `If posted and tired`, or a link's own words. */
export function sayWay({ letter, text, verdict, asks }: MapWay): string {
  if (verdict) return `${letter}, ${verdictWords[verdict]}: ${text}`;
  if (!asks) return text;
  return asks.length > 0 ? `If ${asks.join(' and ')}` : 'Otherwise';
}

function sayKind({ kind, isStart }: MapScene): string | null {
  if (isStart) return 'Start';
  return { scene: null, junction: 'Junction', ending: 'Ending', missing: 'Missing scene' }[kind];
}

function anchorOf(id: string): string {
  return `map-${id}`;
}
