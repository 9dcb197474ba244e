import { answer } from '../answer/answer.ts';
import type { Answers } from '../answer/answers.ts';
import { suppress } from '../answer/suppress.ts';
import type { View } from '../answer/view.ts';
import { give } from '../give/give.ts';
import type { Knowledge } from '../knowledge.ts';
import { makeSample } from '../sample/make-sample.ts';
import { createStore, type Store } from '../store/store.ts';
import { CountingSink } from './counting-sink.ts';
import { describeCourses } from './describe-courses.ts';
import { findLikelySame } from './find-likely-same.ts';
import { describeTwin, findTwin } from './find-twin.ts';
import { type Ask, type FileReport, plainSettings, type Told } from './messages.ts';
import { countOf, emptyReport, type ReadingDone, readInto } from './read-into.ts';

/**
 * Answers the page, one ask after the other. Only `cancel` and `clear` do not wait: they end the reading at
 * hand. What goes wrong becomes one sentence, and the next ask is dealt with.
 */
export class Desk {
  readonly #tell: DeskOptions['tell'];
  readonly #now: () => number;
  readonly #done = new Map<number, ReadingDone>();
  readonly #stops = new Set<AbortController>();
  #knowledge: Knowledge = noKnowledge;
  #store: Store = createStore();
  #work: Promise<void> = Promise.resolve();

  constructor({ tell, now }: DeskOptions) {
    this.#tell = tell;
    this.#now = now;
  }

  take(ask: Ask): void {
    if (ask.ask === 'cancel' || ask.ask === 'clear') for (const stop of this.#stops) stop.abort();
    const stop = new AbortController();
    this.#stops.add(stop);
    this.#work = this.#work
      .then(() => this.#do(ask, stop.signal))
      .catch(() => this.#tell(sayFailure(ask)))
      .finally(() => this.#stops.delete(stop));
  }

  async #do(ask: Ask, signal: AbortSignal): Promise<void> {
    switch (ask.ask) {
      case 'begin':
        this.#knowledge = ask.knowledge;
        this.#store = createStore({ courses: ask.knowledge.courses });
        return;
      case 'read':
        for (const file of ask.files) await this.#read({ ...file, signal });
        return this.#tellReady();
      case 'sample':
        this.#takeSample(ask);
        return this.#tellReady();
      case 'try-it-records':
        this.#takeRecords(ask);
        return this.#tellReady();
      case 'forget':
        this.#store.forget(ask.id);
        this.#done.delete(ask.id);
        return this.#tellReady();
      case 'clear':
        this.#store.clear();
        this.#done.clear();
        return this.#tellReady();
      case 'cancel':
        return;
      case 'answer':
        return this.#giveAnswers(ask);
      case 'give':
        return this.#give(ask);
    }
  }

  async #read(asked: Asked<'read'>['files'][number] & { signal: AbortSignal }): Promise<void> {
    const { id, file } = asked;
    let saidAt = Number.NEGATIVE_INFINITY;
    const done = await readInto(this.#store, {
      ...asked,
      onprogress: (bytes, rows) => {
        const now = this.#now();
        if (now - saidAt < betweenProgressMs) return;
        saidAt = now;
        this.#tell({ told: 'progress', id, bytes, totalBytes: file.size, rows });
      },
    });
    this.#keep(this.#judgeTwin(done));
  }

  /** The same file twice says nothing new, unless HR says that it is about another course. */
  #judgeTwin(done: ReadingDone): ReadingDone {
    const twin = findTwin(done.report, this.#reports);
    if (!twin) return done;
    this.#store.forget(done.report.id);
    return { report: describeTwin(done.report, twin), sink: noSink() };
  }

  #takeSample({ id, today }: Asked<'sample'>): void {
    const sink = this.#openSink(id);
    const { events, people } = makeSample(this.#knowledge, today);
    for (const event of events) sink.event(event);
    for (const person of people) sink.person(person);
    this.#keepOwn(sink, { id, name: 'Sample data', source: 'sample', shape: 'events' });
  }

  #takeRecords({ id, events }: Asked<'try-it-records'>): void {
    const sink = this.#openSink(id);
    for (const event of events) sink.event(event);
    const name = 'Records of the try-it LMS';
    this.#keepOwn(sink, { id, name, source: 'try-it-records', shape: 'try-it-records' });
  }

  #openSink(id: number): CountingSink {
    this.#store.forget(id);
    return new CountingSink(this.#store.sinkFor(id));
  }

  #keepOwn(
    sink: CountingSink,
    { id, name, source, shape }: Pick<FileReport, 'id' | 'name' | 'source' | 'shape'>,
  ): void {
    const known = { id, name, sizeBytes: 0, source, settings: plainSettings };
    const counted = { ...countOf(sink), rows: sink.events + sink.people };
    this.#keep({ report: { ...emptyReport(known), shape, ...counted }, sink });
  }

  #keep(done: ReadingDone): void {
    this.#done.set(done.report.id, done);
    this.#tell({ told: 'file', report: done.report });
  }

  get #reports(): FileReport[] {
    return [...this.#done.values()].map(({ report }) => report);
  }

  #tellReady(): void {
    const { hasStaffList } = this.#store;
    // Where a staff list says who is counted, it alone says where people work.
    const sinks = [...this.#done.values()]
      .map(({ sink }) => sink)
      .filter(({ people }) => people > 0 || !hasStaffList);
    const sorted = (names: readonly string[]) => [...new Set(names)].sort(inAlphabet.compare);
    this.#tell({
      told: 'ready',
      files: this.#reports,
      courses: describeCourses(this.#store),
      hasStaffList,
      departments: sorted(sinks.flatMap(({ departments }) => [...departments])),
      staffGroups: sorted(sinks.flatMap(({ staffGroups }) => [...staffGroups])),
      likelySame: findLikelySame(this.#store, this.#reports, this.#knowledge),
    });
  }

  #giveAnswers({ number, view }: Asked<'answer'>): void {
    this.#tell({ told: 'answers', number, view, answers: this.#answer(view) });
  }

  #answer(view: View): Answers {
    return suppress(answer(this.#store, view, this.#knowledge), view.suppressUnder);
  }

  async #give({ number, view, what }: Asked<'give'>): Promise<void> {
    const { name, type, bytes } = await give(what, {
      answers: this.#answer(view),
      view,
      files: this.#reports,
      events: () => this.#store.events,
    });
    this.#tell({ told: 'given', number, name, type, bytes });
  }
}

function sayFailure(ask: Ask): Told {
  const number = 'number' in ask ? ask.number : null;
  const what = ask.ask === 'answer' ? 'These results' : ask.ask === 'give' ? 'This file' : 'This';
  const message = `${what} could not be worked out. Clear everything, choose your files again, and leave out what you added last.`;
  return { told: 'failed', number, message };
}

function noSink(): CountingSink {
  return new CountingSink({ event() {}, person() {} });
}

const inAlphabet = new Intl.Collator('en-GB', { numeric: true });

const betweenProgressMs = 100;

const noKnowledge: Knowledge = {
  ...{ courses: [], scenes: {}, maps: [], releases: [], passingScore: 0.8 },
};

type Asked<Kind extends Ask['ask']> = Extract<Ask, { ask: Kind }>;

interface DeskOptions {
  tell: (told: Told) => void;
  /** Milliseconds, from whenever. */
  now: () => number;
}
