import type { Answers } from './answer/answers.ts';
import type { View } from './answer/view.ts';
import { chooseCourse, defaultView, noView } from './files/default-view.ts';
import { sayDefaults } from './files/say-defaults.ts';
import type { Knowledge } from './knowledge.ts';
import type { CourseFound, LikelySame, SameCourse, Told } from './worker/messages.ts';

/** What is asked of the files, and the last answer. An answer to an earlier question is dropped. */
export class Question {
  courses: readonly CourseFound[] = $state.raw([]);
  departments: readonly string[] = $state.raw([]);
  staffGroups: readonly string[] = $state.raw([]);
  view: View = $state.raw(noView);
  /** With the view that it answers. */
  answer: { answers: Answers; view: View } | null = $state.raw(null);
  /** Whether an answer is on its way. */
  isOpen = $state(false);
  /** Courses that may be one, without those that HR has said are two. */
  likelySame: readonly LikelySame[] = $state.raw([]);
  readonly #host: QuestionHost;
  /** What HR has said are two courses. */
  readonly #different = new Set<string>();
  /** What HR has changed, over the defaults of the course. */
  #changes: Partial<View> = {};
  #number = 0;

  constructor(host: QuestionHost) {
    this.#host = host;
  }

  /** What there is to ask about has changed. */
  ask({ courses, departments, staffGroups, likelySame = [] }: Subjects): void {
    this.courses = courses;
    this.likelySame = likelySame.filter((pair) => !this.#different.has(keyOf(pair)));
    this.departments = departments;
    this.staffGroups = staffGroups;
    this.#ask(chooseCourse(courses, this.#host.knowledge, this.view.courseId));
  }

  /** Asks with other settings; what is left out stays. */
  change(changes: Partial<View>): void {
    const { courseId = this.view.courseId, ...others } = changes;
    this.#changes = { ...this.#changes, ...others };
    this.#ask(courseId);
  }

  /** Every setting as it was at first, the course apart. */
  reset(): void {
    this.#changes = {};
    this.#ask(this.view.courseId);
  }

  /** Where the settings have their first values from. */
  get defaults(): ReturnType<typeof sayDefaults> {
    return sayDefaults(this.#host.knowledge, this.view.courseId);
  }

  /** `the files a.csv and b.csv`. */
  nameFiles(ids: readonly number[]): string {
    const names = this.#host.nameFiles(ids);
    return `${names.length === 1 ? 'the file' : 'the files'} ${list.format(names)}`;
  }

  /** Counts everything of one course under another one. */
  putTogether(from: SameCourse, courseId: string): void {
    if (this.view.courseId === from.courseId) this.view = { ...this.view, courseId };
    this.#host.move(from.files, courseId);
  }

  /** HR says that these are two courses. */
  keepApart(pair: LikelySame): void {
    this.#different.add(keyOf(pair));
    this.likelySame = this.likelySame.filter((one) => one !== pair);
  }

  /** There is nothing to ask about. */
  drop(): void {
    this.#number = 0;
    this.#changes = {};
    this.#different.clear();
    this.courses = [];
    this.likelySame = [];
    this.view = noView;
    this.answer = null;
    this.isOpen = false;
  }

  /** Says whether this is the answer to what was asked last. */
  take({ number, view, answers }: Extract<Told, { told: 'answers' }>): boolean {
    if (number !== this.#number) return false;
    this.isOpen = false;
    this.answer = { answers, view };
    return true;
  }

  /** Says whether it was what was asked last that cannot be answered. */
  fail(number: number): boolean {
    if (number !== this.#number) return false;
    this.isOpen = false;
    return true;
  }

  #ask(courseId: string): void {
    const { knowledge, today, send } = this.#host;
    const view = { ...defaultView(knowledge, courseId, today()), ...this.#changes };
    if (!this.departments.includes(view.department)) view.department = '';
    if (!this.staffGroups.includes(view.staffGroup)) view.staffGroup = '';
    this.view = view;
    this.isOpen = true;
    this.#number = send(view);
  }
}

const list = new Intl.ListFormat('en-GB');

function keyOf({ one, other }: LikelySame): string {
  return [one.courseId, other.courseId].sort().join('\n');
}

type Subjects = Pick<
  Extract<Told, { told: 'ready' }>,
  'courses' | 'departments' | 'staffGroups' | 'likelySame'
>;

interface QuestionHost {
  knowledge: Knowledge;
  /** `2026-11-21`, as this computer's own calendar has it. */
  today: () => string;
  /** Sends the question to the worker, and says which number it has: 1 or more. */
  send: (view: View) => number;
  nameFiles: (ids: readonly number[]) => string[];
  /** Has files read again as being about a course. */
  move: (files: readonly number[], courseId: string) => void;
}
