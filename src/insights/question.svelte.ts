import type { Answers } from './answer/answers.ts';
import type { View } from './answer/view.ts';
import { chooseCourse, defaultView, noView } from './files/default-view.ts';
import type { Knowledge } from './knowledge.ts';
import type { CourseFound, Told } from './worker/messages.ts';

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
  readonly #host: QuestionHost;
  /** What HR has changed, over the defaults of the course. */
  #changes: Partial<View> = {};
  #number = 0;

  constructor(host: QuestionHost) {
    this.#host = host;
  }

  /** What there is to ask about has changed. */
  ask({ courses, departments, staffGroups }: Subjects): void {
    this.courses = courses;
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

  /** There is nothing to ask about. */
  drop(): void {
    this.#number = 0;
    this.#changes = {};
    this.courses = [];
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

type Subjects = Pick<Extract<Told, { told: 'ready' }>, 'courses' | 'departments' | 'staffGroups'>;

interface QuestionHost {
  knowledge: Knowledge;
  /** `2026-11-21`, as this computer's own calendar has it. */
  today: () => string;
  /** Sends the question to the worker, and says which number it has: 1 or more. */
  send: (view: View) => number;
}
