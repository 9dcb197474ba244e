import type { CanteenEvent } from '../events/index.ts';
import type { MappingMemory } from './files/mapping-memory.ts';
import { sayOutcome } from './files/say-file.ts';
import type { Knowledge } from './knowledge.ts';
import { Question } from './question.svelte.ts';
import type { Mapping } from './read/reading.ts';
import type { InsightsWorker } from './worker/connect-worker.ts';
import {
  type FileReport,
  type FileSettings,
  type Giving,
  plainSettings,
  type Told,
} from './worker/messages.ts';

/**
 * What the page shows: the files, what is being read, and the question with its answer. All reading and
 * counting is done by the worker, in the order in which it is asked.
 */
export class Insights {
  readonly knowledge: Knowledge;
  readonly memory: MappingMemory;
  readonly question: Question;
  files: readonly FileReport[] = $state.raw([]);
  /** What is being read, or null. */
  progress: Progress | null = $state.raw(null);
  /** A sentence for a live region; empty when there is nothing to say. */
  said = $state('');
  /** Why nothing more can be done, or why an answer did not come; empty when all is well. */
  failure = $state('');
  /** Where the reader is to be taken, now that everything is read; a new object each time. */
  landing: { at: Landing } | null = $state.raw(null);
  readonly #worker: InsightsWorker;
  readonly #today: () => string;
  readonly #chosen = new Map<number, File>();
  readonly #shapeKeys = new Map<number, string>();
  /** Ids of what has not been removed. */
  readonly #known = new Set<number>();
  /** Ids of what is still to be read. */
  #waiting: number[] = [];
  /** Ids of what the reader is to be taken to once it is read. */
  readonly #fresh = new Set<number>();
  readonly #takers = new Map<number, Taker>();
  #lastId = 0;
  #lastNumber = 0;

  constructor(worker: InsightsWorker, { knowledge, memory, today }: InsightsOptions) {
    this.#worker = worker;
    this.knowledge = knowledge;
    this.memory = memory;
    this.#today = today;
    this.question = new Question({
      knowledge,
      today,
      send: (view) => {
        const number = ++this.#lastNumber;
        worker.ask({ ask: 'answer', number, view });
        return number;
      },
      nameFiles: (ids) => this.files.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      move: (ids, courseId) => this.#move(ids, courseId),
    });
    worker.listen((told) => this.#take(told));
    worker.ask({ ask: 'begin', knowledge });
  }

  /** Reads files that HR has chosen. Made-up data makes room for them. */
  choose(files: readonly File[]): void {
    const [first, ...others] = files;
    if (!first) return;
    this.#dropSample();
    const read = files.map((file) => ({ id: ++this.#lastId, file, settings: plainSettings }));
    for (const { id } of read) this.#fresh.add(id);
    this.#read(read);
    this.said = `Reading ${others.length === 0 ? first.name : `${files.length} files`}.`;
  }

  /** Reads a file again, with what HR says about it, and leaves the reader where they are. */
  readAgain(id: number, settings: FileSettings): void {
    const file = this.#chosen.get(id);
    if (!file) return;
    this.#read([{ id, file, settings }]);
    this.said = `Reading ${file.name} again.`;
  }

  /** Counts a file that is a copy of another one, as being about another course. */
  countCopy({ id, settings }: FileReport, courseId: string): void {
    this.#fresh.add(id);
    this.readAgain(id, { ...settings, courseId, countsAgain: true });
  }

  /** Reads a file by what HR says of its columns; `remembers` keeps that for files like it. */
  map(report: FileReport, mapping: Mapping, remembers: boolean): void {
    if (remembers) this.memory.keep(report.shapeKey, mapping);
    this.#fresh.add(report.id);
    this.readAgain(report.id, { ...report.settings, mapping });
  }

  /** Asks again what the columns of a file are. */
  mapAgain({ id, settings }: FileReport): void {
    this.memory.forget(this.#shapeKeys.get(id) ?? '');
    this.#fresh.add(id);
    this.readAgain(id, { ...settings, mapping: null });
  }

  showSample(): void {
    const id = ++this.#lastId;
    this.#fresh.add(id);
    this.#await([id], 'the sample data', 0);
    this.#worker.ask({ ask: 'sample', id, today: this.#today() });
  }

  /** What the try-it LMS has recorded takes the place of what it said before. */
  readTryIt(events: CanteenEvent[]): void {
    this.#dropSample();
    const known = this.files.find(({ source }) => source === 'try-it-records');
    const id = known?.id ?? ++this.#lastId;
    this.#fresh.add(id);
    this.#await([id], 'the records of the try-it LMS', 0);
    this.#worker.ask({ ask: 'try-it-records', id, events });
  }

  /** A file that is no copy any more is counted. */
  remove(id: number): void {
    const name = this.files.find((file) => file.id === id)?.name;
    this.#forget(id);
    const copies = this.files.filter(({ copyOf }) => copyOf === id);
    for (const copy of copies) this.readAgain(copy.id, copy.settings);
    if (name !== undefined) this.said = `${name} is removed.`;
  }

  clear(): void {
    this.#worker.ask({ ask: 'clear' });
    this.#known.clear();
    this.#chosen.clear();
    this.#waiting = [];
    this.#fresh.clear();
    this.files = [];
    this.progress = null;
    this.failure = '';
    this.question.drop();
    this.said = 'Everything is cleared.';
  }

  cancel(): void {
    this.#worker.ask({ ask: 'cancel' });
  }

  /** A file to take away, of what is shown. Rejects with a sentence. */
  give(what: Giving): Promise<Given> {
    const number = ++this.#lastNumber;
    const { answer, view } = this.question;
    return new Promise((give, refuse) => {
      this.#takers.set(number, { give, refuse });
      this.#worker.ask({ ask: 'give', number, view: answer?.view ?? view, what });
    });
  }

  #move(ids: readonly number[], courseId: string): void {
    const files = this.files.flatMap(({ id, settings }) => {
      const file = this.#chosen.get(id);
      return file && ids.includes(id) ? [{ id, file, settings: { ...settings, courseId } }] : [];
    });
    this.#read(files);
    this.said = 'Putting the files together.';
  }

  #dropSample(): void {
    for (const { id, source } of this.files) if (source === 'sample') this.#forget(id);
  }

  #forget(id: number): void {
    this.#worker.ask({ ask: 'forget', id });
    this.#known.delete(id);
    this.#chosen.delete(id);
    this.files = this.files.filter((file) => file.id !== id);
  }

  #read(files: { id: number; file: File; settings: FileSettings }[]): void {
    for (const { id, file } of files) this.#chosen.set(id, file);
    const ids = files.map(({ id }) => id);
    this.#await(ids, files[0]?.file.name ?? '', files[0]?.file.size ?? 0);
    this.#worker.ask({ ask: 'read', files });
  }

  #await(ids: readonly number[], name: string, totalBytes: number): void {
    this.failure = '';
    for (const id of ids) this.#known.add(id);
    this.#waiting = [...this.#waiting.filter((id) => !ids.includes(id)), ...ids];
    const before = this.progress ?? { name, bytes: 0, totalBytes, rows: 0 };
    this.progress = { ...before, left: this.#waiting.length };
  }

  #take(told: Told): void {
    if (told.told === 'progress') this.#takeProgress(told);
    else if (told.told === 'file') this.#takeFile(told.report);
    else if (told.told === 'ready') this.#takeReady(told);
    else if (told.told === 'answers') this.#takeAnswers(told);
    else if (told.told === 'given') this.#takeGiven(told);
    else if (told.told === 'failed') this.#takeFailure(told);
  }

  #takeProgress({ id, bytes, totalBytes, rows }: Of<'progress'>): void {
    if (!this.#waiting.includes(id)) return;
    const name = this.#chosen.get(id)?.name ?? this.progress?.name ?? '';
    this.progress = { name, bytes, totalBytes, rows, left: this.#waiting.length };
  }

  #takeFile(report: FileReport): void {
    const { id, state, shapeKey, settings } = report;
    if (!this.#waiting.includes(id) || !this.#known.has(id)) return;
    this.files = this.files.some((file) => file.id === id)
      ? this.files.map((file) => (file.id === id ? report : file))
      : [...this.files, report];
    if (state === 'needs-mapping') {
      this.#shapeKeys.set(id, shapeKey);
      const known = settings.mapping ? null : this.memory.recall(shapeKey);
      if (known) {
        this.readAgain(id, { ...settings, mapping: known });
        return;
      }
    }
    this.#waiting = this.#waiting.filter((one) => one !== id);
    if (this.progress) this.progress = { ...this.progress, left: this.#waiting.length };
  }

  #takeReady(told: Of<'ready'>): void {
    if (this.#waiting.some((id) => this.#known.has(id))) return;
    this.#waiting = [];
    this.files = told.files.filter(({ id }) => this.#known.has(id));
    if (this.progress) this.said = sayOutcome(this.files);
    this.progress = null;
    if (this.files.some(({ events, people }) => events + people > 0)) {
      this.question.ask(told);
    } else {
      this.question.drop();
      this.#land();
    }
  }

  #takeAnswers(told: Of<'answers'>): void {
    if (!this.question.take(told)) return;
    this.failure = '';
    this.#land();
  }

  /** Takes the reader to what was read last: first to what they have to do something about. */
  #land(): void {
    const states = this.files.filter(({ id }) => this.#fresh.has(id)).map(({ state }) => state);
    this.#fresh.clear();
    if (states.length === 0) return;
    if (states.includes('needs-mapping')) this.landing = { at: 'mapping' };
    else if (states.includes('refused')) this.landing = { at: 'problems' };
    else if (states.includes('read') && this.question.answer) this.landing = { at: 'results' };
    else this.landing = { at: 'files' };
  }

  #takeGiven({ number, name, type, bytes }: Of<'given'>): void {
    this.#takers.get(number)?.give({ name, type, bytes });
    this.#takers.delete(number);
  }

  #takeFailure({ number, message }: Of<'failed'>): void {
    const taker = this.#takers.get(number ?? 0);
    if (taker) {
      this.#takers.delete(number ?? 0);
      taker.refuse(new Error(message));
    } else if (number === null || this.question.fail(number)) {
      this.progress = null;
      this.#waiting = [];
      this.failure = message;
    }
  }
}

type Of<Kind extends Told['told']> = Extract<Told, { told: Kind }>;

type Landing = 'results' | 'mapping' | 'problems' | 'files';

export interface Progress extends Pick<Of<'progress'>, 'bytes' | 'totalBytes' | 'rows'> {
  /** Of the file at hand. */
  name: string;
  /** How many are still to be read, this one counted. */
  left: number;
}

export type Given = Pick<Of<'given'>, 'name' | 'type' | 'bytes'>;

interface InsightsOptions {
  knowledge: Knowledge;
  memory: MappingMemory;
  /** `2026-11-21`, as this computer's own calendar has it. */
  today: () => string;
}

interface Taker {
  give: (given: Given) => void;
  refuse: (reason: Error) => void;
}
