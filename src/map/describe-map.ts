import {
  type Diagnostic,
  type ReadStory,
  type Scene,
  scenesById,
  splitParts,
  type Verdict,
} from '../scenario/index.ts';

/** What a map shows of a story. Plain data, in the order of the file. */
export interface MapStory {
  id: string;
  title: string;
  scenes: MapScene[];
}

export interface MapScene {
  id: string;
  title: string;
  /** `missing`: a way leads here, and the story has no such scene. */
  kind: Scene['kind'] | 'missing';
  isStart: boolean;
  /** Flags that a When of this scene, or of its feedback, reads. */
  reads: string[];
  ways: MapWay[];
  problems: MapProblem[];
}

export interface MapWay {
  /** What it is called on the map: a choice's letter, and for other ways nothing. */
  letter: string;
  /** A choice, a link or a junction's line, in its own words. */
  text: string;
  /** Of a choice. */
  verdict: Verdict | null;
  /** Flags that a choice sets. */
  sets: string[];
  /** Flags that a junction's line asks for; empty for 'otherwise', and null where nothing is asked. */
  asks: string[] | null;
  /** A scene's id. */
  target: string;
}

export interface MapProblem {
  severity: Diagnostic['severity'];
  message: string;
}

/** The map of a story; `problems` are what the check found in its file. */
export function describeMap(
  { story, prose, notes }: ReadStory,
  problems: readonly (MapProblem & { line: number })[] = [],
): MapStory {
  const parts = splitParts(prose);
  const headings = [...notes.scenes, ...notes.sections].sort((a, b) => a.place.line - b.place.line);
  const sceneAt = (line: number) => headings.findLast(({ place }) => place.line <= line)?.id;
  const problemsIn = new Map<string | undefined, MapProblem[]>();
  for (const { severity, message, line } of problems) {
    const scene = sceneAt(line);
    const own = problemsIn.get(scene) ?? [];
    own.push({ severity, message });
    problemsIn.set(scene, own);
  }
  const scenes = [...scenesById(story).values()].map((scene): MapScene => {
    const read = [scene.id, ...scene.choices.map(({ key }) => `${scene.id}/${key}`)];
    const flags = read.flatMap((part) =>
      parts(part).whens.flatMap(({ own }) => own.map(({ flag }) => flag)),
    );
    return {
      id: scene.id,
      title: scene.title,
      kind: scene.kind,
      isStart: scene.id === story.start,
      reads: [...new Set(flags)],
      ways: listWays(scene),
      problems: problemsIn.get(scene.id) ?? [],
    };
  });
  return { id: story.id, title: story.title, scenes: [...scenes, ...findMissing(scenes)] };
}

function listWays({ choices, next, rules }: Scene): MapWay[] {
  const plain = { letter: '', text: '', verdict: null, sets: [], asks: null };
  return [
    ...choices.map(({ key, text, verdict, remembers, target }) => ({
      ...{ letter: key, text, verdict, sets: remembers, asks: null, target },
    })),
    ...(next ? [{ ...plain, text: next.text, target: next.target }] : []),
    ...rules.map(({ remembered, target }) => ({ ...plain, asks: remembered, target })),
  ];
}

function findMissing(scenes: readonly MapScene[]): MapScene[] {
  const known = new Set(scenes.map(({ id }) => id));
  const targets = scenes.flatMap(({ ways }) => ways.map(({ target }) => target));
  const missing = [...new Set(targets)].filter((id) => !known.has(id));
  return missing.map((id) => ({
    ...{ id, title: id, kind: 'missing' as const, isStart: false },
    ...{ reads: [], ways: [], problems: [] },
  }));
}
