import type { ScormCall } from '../../scorm-call.ts';
import { Cmi5Lms, type Cmi5LmsOptions, type LaunchChoices } from '../cmi5-lms.ts';
import type { Cmi5Launch } from '../launch-session.ts';
import { isRecord } from '../same-json.ts';
import { type Cmi5Verb, categoryIds, extensionIds, verbIds } from '../vocabulary.ts';

/** An LMS with fixed ids and a clock that goes a second forward each time it is read. */
export function anLms(given: Cmi5LmsOptions = {}): { lms: Cmi5Lms; calls: ScormCall[] } {
  const calls: ScormCall[] = [];
  let ids = 0;
  let seconds = 0;
  const lms = new Cmi5Lms({
    masteryScore: 0.8,
    moveOn: 'CompletedAndPassed',
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    now: () => {
      seconds += 1;
      return Date.UTC(2026, 10, 20, 9, 30, seconds);
    },
    wait: () => Promise.resolve(),
    onCall: (call) => calls.push(call),
    ...given,
  });
  return { lms, calls };
}

/** An AU that does everything right: launched, signed in, and, unless told otherwise, started. */
export async function anAu(lms: Cmi5Lms, choices: LaunchChoices & { until?: Stage } = {}) {
  const { until = 'started', ...launchChoices } = choices;
  const au = new Au(lms, await lms.launch(launchChoices));
  for (const stage of stages) {
    if (stage === until) break;
    await au[stage]();
  }
  if (until === 'started') await au.say('initialized');
  return au;
}

const stages = ['signIn', 'readLaunchData', 'readPreferences'] as const;
type Stage = (typeof stages)[number] | 'ready' | 'started';

/** What an AU does, one step at a time; each step gives back the answer as `status text`. */
export class Au {
  readonly launch: Cmi5Launch;
  token = '';
  template: Record<string, unknown> = {};
  readonly #lms: Cmi5Lms;
  #said = 0;

  constructor(lms: Cmi5Lms, launch: Cmi5Launch) {
    this.#lms = lms;
    this.launch = launch;
  }

  get state() {
    const { activityId, actor, registration } = this.launch.parameters;
    return { activityId, agent: actor, registration };
  }

  async signIn(): Promise<string> {
    const response = await this.#lms.fetch(this.launch.parameters.fetch, { method: 'POST' });
    const text = await response.text();
    this.token = JSON.parse(text)['auth-token'] ?? this.token;
    return `${response.status} ${text}`;
  }

  async readLaunchData(): Promise<string> {
    const response = await this.ask('GET', 'activities/state', {
      query: { ...this.state, stateId: 'LMS.LaunchData' },
    });
    const text = await response.text();
    if (response.ok) this.template = JSON.parse(text).contextTemplate;
    return `${response.status} ${text}`;
  }

  readPreferences(): Promise<Response> {
    return this.ask('GET', 'agents/profile', {
      query: { agent: this.launch.parameters.actor, profileId: 'cmi5LearnerPreferences' },
    });
  }

  /** A request with all the headers that it needs; `null` takes one away. */
  ask(method: string, path: string, given: Ask = {}): Promise<Response> {
    const url = new URL(path, this.launch.parameters.endpoint);
    for (const [name, value] of Object.entries(given.query ?? {}))
      url.searchParams.set(name, value);
    const headers = new Headers({
      authorization: `Basic ${this.token}`,
      'x-experience-api-version': '1.0.3',
      ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
    });
    for (const [name, value] of Object.entries(given.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    return this.#lms.fetch(url, { method, headers, body: given.body ?? null });
  }

  /** Says a verb of cmi5 as it should be, changed by `change`, and gives back `204` or `403 9.3.0.0-4`. */
  say(verb: Cmi5Verb, change: Change = {}): Promise<string> {
    return this.put(this.statement(verb, change));
  }

  answer(change: Change = {}): Promise<string> {
    return this.put(this.answered(change));
  }

  async put(statement: Record<string, unknown>, headers: Ask['headers'] = {}): Promise<string> {
    const query = {
      statementId: String(statement['id'] ?? '00000000-0000-4000-8000-00000000beef'),
    };
    const body = JSON.stringify(statement);
    return tell(await this.ask('PUT', 'statements', { query, body, headers }));
  }

  async post(statements: unknown): Promise<string> {
    return tell(await this.ask('POST', 'statements', { body: JSON.stringify(statements) }));
  }

  statement(verb: Cmi5Verb, change: Change = {}): Record<string, unknown> {
    const result = results[verb];
    const isJudged = verb === 'passed' || verb === 'failed';
    return this.#make(
      {
        verb: { id: verbIds[verb] },
        object: { objectType: 'Activity', id: this.launch.parameters.activityId },
        ...(result ? { result } : {}),
        context: this.#context(
          isJudged || verb === 'completed'
            ? [categoryIds.cmi5, categoryIds.moveOn]
            : [categoryIds.cmi5],
          isJudged ? { [extensionIds.masteryScore]: 0.8 } : {},
        ),
      },
      change,
    );
  }

  answered(change: Change = {}): Record<string, unknown> {
    return this.#make(
      {
        verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
        object: {
          id: `${this.launch.parameters.activityId}/friend_request__two_in_the_morning`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'choice',
            choices: [{ id: 'a' }, { id: 'b', description: { 'en-GB': 'Leave it' } }],
            correctResponsesPattern: ['b'],
          },
        },
        result: { response: 'b', success: true, duration: 'PT12.5S' },
        context: this.#context([], {}),
      },
      change,
    );
  }

  #context(categories: string[], extensions: Record<string, unknown>) {
    const template = structuredClone(this.template) as {
      contextActivities?: object;
      extensions?: object;
    };
    return {
      registration: this.launch.parameters.registration,
      contextActivities: {
        ...template.contextActivities,
        ...(categories.length > 0 ? { category: categories.map((id) => ({ id })) } : {}),
      },
      extensions: { ...template.extensions, ...extensions },
    };
  }

  #make(rest: Record<string, unknown>, change: Change): Record<string, unknown> {
    this.#said += 1;
    const number = String(this.#said).padStart(4, '0');
    const whole = {
      id: `${this.launch.sessionId.slice(-8)}-0000-4000-9000-00000000${number}`,
      actor: JSON.parse(this.launch.parameters.actor),
      timestamp: `2026-11-20T09:31:${number.slice(-2)}.000Z`,
      ...rest,
    };
    return applyChange(whole, change);
  }
}

/** Sets what stands at each path, `'result>score>scaled'`; undefined takes it away. */
function applyChange(whole: Record<string, unknown>, change: Change) {
  const changed = structuredClone(whole);
  for (const [path, value] of Object.entries(change)) {
    const names = path.split('>');
    const last = names.pop() ?? '';
    let inside: Record<string, unknown> = changed;
    for (const name of names) {
      const next = inside[name];
      inside[name] = isRecord(next) ? next : {};
      inside = inside[name] as Record<string, unknown>;
    }
    if (value === undefined) delete inside[last];
    else inside[last] = value;
  }
  return changed;
}

async function tell(response: Response): Promise<string> {
  const text = await response.text();
  return response.ok ? String(response.status) : `${response.status} ${text.split(':')[0]}`;
}

const results: Partial<Record<Cmi5Verb, object>> = {
  completed: { completion: true, duration: 'PT60S' },
  passed: { success: true, score: { scaled: 0.9, raw: 90, min: 0, max: 100 }, duration: 'PT60S' },
  failed: { success: false, score: { scaled: 0.5, raw: 50, min: 0, max: 100 }, duration: 'PT60S' },
  terminated: { duration: 'PT61.5S' },
};

/** Paths and values, `{ 'result>score>scaled': 0.5 }`. */
export type Change = Record<string, unknown>;

interface Ask {
  query?: Record<string, string>;
  body?: string;
  headers?: Record<string, string | null>;
}
