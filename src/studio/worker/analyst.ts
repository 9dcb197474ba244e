import { type FixContext, findFixes } from '../../drafting/index.ts';
import { describeMap } from '../../map/files.ts';
import {
  byPlace,
  checkRelease,
  checkStory,
  type Diagnostic,
  fingerprintStory,
  type KnownParts,
  type ReadStory,
  type ReleaseDiagnostic,
  readStory,
} from '../../scenario/index.ts';
import type { Question, ReleaseLine, Shelves, StoryRelease, StudioProblem } from '../contract.ts';
import { ReleaseComparer } from './compare-release.ts';
import { ProseDrawer } from './draw-prose.ts';
import { createChangeFinder } from './find-changes.ts';
import { createMapLayer } from './lay-out-again.ts';
import { findLineStarts, offsetOf } from './line-offsets.ts';
import type { Facts, Told } from './messages.ts';
import { readOutline } from './read-outline.ts';
import { neverReleased, sayRelease, sayUnknown } from './say-release.ts';
import { createTypesetter } from './set-words.ts';

/** More would keep the page waiting with each letter; errors are told before warnings. */
const mostTold = 1000;
const mostWithFixes = 300;

/**
 * Answers questions about one story, and keeps from one to the next what does not change. An answer comes in
 * steps: what is found at once, then what comparing with the release adds, then the prose.
 */
export class Analyst {
  readonly #shelves: Shelves;
  readonly #released: readonly StoryRelease[];
  readonly #comparer: ReleaseComparer | null;
  readonly #prose: ProseDrawer;
  readonly #now: () => number;
  readonly #known: KnownParts = new Map();
  readonly #layOut = createMapLayer();
  readonly #typeset = createTypesetter();
  readonly #findChanges = createChangeFinder<Facts>();

  constructor({ shelves, released, now }: AnalystOptions) {
    this.#shelves = shelves;
    this.#released = released;
    const latest = released.at(-1);
    this.#comparer = latest ? new ReleaseComparer(latest.story) : null;
    this.#prose = new ProseDrawer(shelves.sources);
    this.#now = now;
  }

  async *answer(question: Question): AsyncGenerator<Told> {
    const { revision, text, id, first } = question;
    const began = this.#now();
    const read = readStory(text, { id, known: this.#known });
    const context = this.#contextOf(question);
    const found = { question, read, context, problems: checkStory(read, context) };
    const tell = (): Told => {
      const changed = this.#findChanges(this.#gather(found));
      return { told: 'analysis', revision, took: this.#now() - began, changed };
    };
    yield tell();
    if (this.#comparer && isSound(read) && !this.#comparer.isAbout(read.story)) {
      this.#comparer.compare(read.story);
      yield tell();
    }
    for await (const parts of this.#prose.draw(read, first)) {
      yield { told: 'prose', revision, parts, names: null };
    }
    yield { told: 'prose', revision, parts: {}, names: Object.keys(read.prose) };
  }

  #contextOf({ files, today }: Question): FixContext {
    const { sources, outcomes, trust, guidance } = this.#shelves;
    return {
      sources: Object.keys(sources),
      outcomes: Object.keys(outcomes),
      passingScore: trust.passing_score,
      guidance: guidance.map(({ id }) => id),
      files: ['story.md', ...files],
      today,
      released: this.#released.map(({ story }) => story),
    };
  }

  #gather({ question: { text }, read, context, problems: found }: Found): Facts {
    const { story } = read;
    const starts = findLineStarts(text);
    const outline = readOutline(text, read, starts);
    const problems = [...found, ...this.#checkRelease(read)].sort(byPlace);
    const map = describeMap(read, problems);
    const sceneAt = (line: number) => outline.findLast((entry) => entry.line <= line)?.id ?? null;
    return {
      story,
      shown: this.#typeset(story),
      fingerprint: fingerprintStory(story),
      problems: chooseProblems(problems).map((problem, at): StudioProblem => {
        const { rule, severity, message, line, column } = problem;
        const fixes = at < mostWithFixes ? findFixes(text, read, problem, context) : [];
        const offset = offsetOf(text, starts, problem);
        const scene = sceneAt(line);
        return { rule, severity, message, line, column, at: offset, scene, fixes };
      }),
      problemsLeftOut: Math.max(0, problems.length - mostTold),
      outline,
      map,
      layout: this.#layOut(map),
      flags: listFlags(read),
      release: this.#sayRelease(read),
    };
  }

  #checkRelease(read: ReadStory): ReleaseDiagnostic[] {
    const latest = this.#released.at(-1);
    const compared = this.#comparer?.last;
    if (!latest || !compared) return [];
    return checkRelease(read, { ...latest, changes: compared.changes });
  }

  #sayRelease(read: ReadStory): ReleaseLine {
    const latest = this.#released.at(-1);
    if (!latest) return neverReleased;
    const compared = this.#comparer?.last;
    if (!compared || !isSound(read)) return sayUnknown(latest.version);
    const { version } = latest;
    return sayRelease(read.story, compared.changes, { version, isSame: compared.isSame });
  }
}

function chooseProblems<Problem extends Pick<Diagnostic, 'severity' | 'line' | 'column'>>(
  problems: Problem[],
): Problem[] {
  if (problems.length <= mostTold) return problems;
  const isError = ({ severity }: Problem) => severity === 'error';
  const inTurn = [...problems.filter(isError), ...problems.filter((one) => !isError(one))];
  return inTurn.slice(0, mostTold).sort(byPlace);
}

function isSound({ diagnostics }: ReadStory): boolean {
  return !diagnostics.some(({ severity }) => severity === 'error');
}

function listFlags({ notes }: ReadStory): string[] {
  return [...new Set([...notes.flagsSet, ...notes.flagsRead].map(({ flag }) => flag))].sort();
}

interface AnalystOptions {
  shelves: Shelves;
  /** Oldest first. */
  released: readonly StoryRelease[];
  /** Milliseconds, from whenever. */
  now: () => number;
}

interface Found {
  question: Question;
  read: ReadStory;
  context: FixContext;
  problems: Diagnostic[];
}
