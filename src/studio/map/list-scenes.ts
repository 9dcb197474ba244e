import { type MapScene, type MapWay, sayWay } from '../../map/index.ts';
import type { Analysis, OutlineEntry, StudioProblem } from '../contract.ts';

/** A scene, an ending or a section as the list tells of it. Knows no offsets, so that it stays the same while others grow. */
export interface ListedScene {
  id: string;
  title: string;
  kind: string;
  /** Whether the preview can begin here: not in a section, nor in a scene that is missing. */
  isPlayable: boolean;
  isMissing: boolean;
  ways: ListedWay[];
  /** Where a way on leads here, each scene once. */
  waysIn: { id: string; title: string }[];
  sets: string[];
  reads: string[];
  errors: number;
  warnings: number;
}

export interface ListedWay {
  /** `a, Best: Ask him to leave you out of it.` */
  words: string;
  sets: string[];
  target: { id: string; title: string; isMissing: boolean };
}

/** All scenes and sections of a story in the order of its file; last, scenes that are only linked to. */
export function listScenes({ outline, map, problems }: ListSource): ListedScene[] {
  const scenes = new Map(map.scenes.map((scene) => [scene.id, scene]));
  const counts = countProblems(problems);
  const cameFrom = findWaysIn(map.scenes);
  // Of a heading that is there twice, the first is the one that links lead to.
  const headings = new Map<string, Heading>();
  for (const entry of [...outline, ...map.scenes]) {
    if (!headings.has(entry.id)) headings.set(entry.id, entry);
  }
  return [...headings.values()].map(({ id, title, kind }) => {
    const scene = scenes.get(id);
    const ways = (scene?.ways ?? []).map((way) => describeWay(way, scenes));
    return {
      id,
      title: scene?.title ?? title,
      kind: sayKind(kind, scene?.isStart ?? false),
      isPlayable: kind !== 'section' && kind !== 'missing',
      isMissing: kind === 'missing',
      ways,
      waysIn: cameFrom.get(id) ?? [],
      sets: [...new Set(ways.flatMap(({ sets }) => sets))],
      reads: readFlags(scene),
      ...(counts.get(id) ?? { errors: 0, warnings: 0 }),
    };
  });
}

/** `1 error, 2 warnings`; empty where there is nothing to put right. */
export function sayProblems({
  errors,
  warnings,
}: Pick<ListedScene, 'errors' | 'warnings'>): string {
  return [sayCount(errors, 'error'), sayCount(warnings, 'warning')].filter(Boolean).join(', ');
}

/** The entries in which all words of a search occur: in the title, the id, the kind or a flag. */
export function searchScenes(
  scenes: readonly ListedScene[],
  search: string,
): readonly ListedScene[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return scenes;
  return scenes.filter(({ id, title, kind, sets, reads }) => {
    const text = [title, id, kind, ...sets, ...reads].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function describeWay(way: MapWay, scenes: ReadonlyMap<string, MapScene>): ListedWay {
  const target = scenes.get(way.target);
  return {
    words: sayWay(way),
    sets: way.sets,
    target: {
      id: way.target,
      title: target?.title ?? way.target,
      isMissing: target?.kind === 'missing',
    },
  };
}

function findWaysIn(scenes: readonly MapScene[]): Map<string, ListedScene['waysIn']> {
  const found = new Map<string, ListedScene['waysIn']>();
  for (const { id, title, ways } of scenes) {
    for (const target of new Set(ways.map((way) => way.target))) {
      found.set(target, [...(found.get(target) ?? []), { id, title }]);
    }
  }
  return found;
}

/** Those of its prose and, of a junction, those that its lines ask for. */
function readFlags(scene: MapScene | undefined): string[] {
  const asked = (scene?.ways ?? []).flatMap(({ asks }) => asks ?? []);
  return [...new Set([...(scene?.reads ?? []), ...asked])];
}

function countProblems(problems: readonly StudioProblem[]) {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { scene, severity } of problems) {
    if (scene === null) continue;
    const { errors, warnings } = counts.get(scene) ?? { errors: 0, warnings: 0 };
    const isError = severity === 'error';
    counts.set(scene, {
      errors: errors + Number(isError),
      warnings: warnings + Number(!isError),
    });
  }
  return counts;
}

function sayKind(kind: Heading['kind'], isStart: boolean): string {
  if (isStart && kind === 'scene') return 'Start';
  return {
    scene: 'Scene',
    junction: 'Junction',
    ending: 'Ending',
    section: 'Section',
    missing: 'Missing scene',
  }[kind];
}

function sayCount(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

type ListSource = Pick<Analysis, 'outline' | 'map' | 'problems'>;
type Heading = Pick<OutlineEntry, 'id' | 'title'> & { kind: OutlineEntry['kind'] | 'missing' };
