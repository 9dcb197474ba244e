/** The smallest LMS that our cmi5 driver can speak to, so that tests fold what it really says. */
import {
  connectCmi5,
  type Interaction,
  type Progress,
  type Tracker,
} from '../../tracking/index.ts';

/** Keeps the statements, in the order in which they were sent, and the documents. */
export class ARecordStore {
  readonly statements: Record<string, unknown>[] = [];
  readonly #documents = new Map<string, string>();
  #clock = Date.UTC(2026, 10, 20, 9, 30);
  #ids = 0;
  #launches = 0;
  /** Of the publisher in `cmi5.xml`. */
  publisherId = 'https://w3id.org/beyond-the-canteen/courses/everyone/au/module';
  /** What the LMS calls it. */
  activityId = 'https://lms.example/activities/42';

  /** The time goes on. */
  pass(durationMs: number): number {
    this.#clock += durationMs;
    return this.#clock;
  }

  async launch(registration: string, actor: object = anActor()): Promise<Tracker> {
    this.#launches += 1;
    const parameters = {
      endpoint: 'https://lms.example/xapi/',
      fetch: `https://lms.example/fetch?session=${this.#launches}`,
      actor: JSON.stringify(actor),
      registration,
      activityId: this.activityId,
    };
    const tracker = await connectCmi5({
      win: {},
      search: `?${new URLSearchParams(parameters)}`,
      storage: null,
      sessionStorage: null,
      key: 'place',
      courseId: 'everyone',
      release: '0.1.0',
      wait: () => new Promise(() => undefined),
      fetch: (input, init) => this.#answer(new URL(String(input)), init),
      now: () => this.#clock,
      newId: () => this.#newId(),
    });
    await tracker.start();
    return tracker;
  }

  async #answer(url: URL, { method = 'GET', body = '' }: RequestInit = {}): Promise<Response> {
    if (url.pathname === '/fetch') return Response.json({ 'auth-token': 'dG9rZW4=' });
    if (url.pathname.endsWith('/statements')) {
      const stored = new Date(this.#clock).toISOString();
      const sent: unknown[] = [JSON.parse(String(body))].flat();
      this.statements.push(...sent.map((each) => ({ ...Object(each), stored })));
      return new Response(null, { status: 204 });
    }
    const id = `${url.searchParams.get('registration')} ${url.searchParams.get('stateId')}`;
    if (id.endsWith(' LMS.LaunchData')) return Response.json(this.#describeLaunch());
    if (method === 'PUT') {
      this.#documents.set(id, String(body));
      return new Response(null, { status: 204 });
    }
    return new Response(this.#documents.get(id), { status: this.#documents.has(id) ? 200 : 404 });
  }

  #describeLaunch() {
    const sessionid = `session-${this.#launches}`;
    return {
      contextTemplate: {
        contextActivities: { grouping: [{ id: this.publisherId }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionid },
      },
      launchMode: 'Normal',
      masteryScore: 0.8,
      moveOn: 'CompletedAndPassed',
    };
  }

  #newId(): string {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
  }
}

export function anActor(name = '20417733', shown = 'Siân Prosser') {
  return {
    objectType: 'Agent',
    name: shown,
    account: { homePage: 'https://lms.example', name },
  };
}

export function aProgress(given: Partial<Progress> = {}): Progress {
  return {
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    passingScore: 0.8,
    location: '',
    resume: { scenarios: {}, current: null, attempt: 7 },
    sessionMs: 61_500,
    interactions: [],
    objectives: [],
    ...given,
  };
}

export function aDecision(given: Partial<Interaction> = {}): Interaction {
  return {
    id: 'friend_request__how_to_answer',
    response: 'b',
    correctResponses: ['a'],
    result: 'wrong',
    latencyMs: 12_340,
    decidedAt: Date.UTC(2026, 10, 20, 9, 31),
    description: 'What do you do?',
    choices: [
      { key: 'a', words: 'Answer her.' },
      { key: 'b', words: 'Put the phone away.' },
    ],
    objectiveIds: ['outcome_ST2'],
    ...given,
  };
}
