import type { Verdict } from '../scenario/index.ts';
import type { MapProblem, MapScene, MapStory, MapWay } from './describe-map.ts';

/** The map as a list: each scene once, with its ways on. The same for a page and for a file. */
export interface ListedScene {
  /** Where links to this item lead, `map-the-new-photo`. */
  anchor: string;
  title: string;
  /** `Start`, `Junction`, `Ending`, `Missing scene`; none for other scenes. */
  kind: string | null;
  reads: string | null;
  ways: ListedWay[];
  problems: MapProblem[];
}

export interface ListedWay {
  /** `a, Best: Ask him to leave you out of it.` */
  words: string;
  target: { anchor: string; title: string };
  /** What the choice sets. */
  sets: string | null;
}

export function listMap({ scenes }: MapStory): ListedScene[] {
  const titles = new Map(scenes.map(({ id, title }) => [id, title]));
  return scenes.map((scene) => ({
    anchor: anchorOf(scene.id),
    title: scene.title,
    kind: sayKind(scene),
    reads: scene.reads.length > 0 ? `Reads ${scene.reads.join(', ')}` : null,
    ways: scene.ways.map((way) => ({
      words: sayWay(way),
      target: { anchor: anchorOf(way.target), title: titles.get(way.target) ?? way.target },
      sets: way.sets.length > 0 ? `sets ${way.sets.join(', ')}` : null,
    })),
    problems: scene.problems,
  }));
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  best: 'Best',
  acceptable: 'Acceptable',
  poor: 'Poor',
};

function sayWay({ letter, text, verdict, asks }: MapWay): string {
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
