import type { Fault } from '../../faults.ts';
import { learners } from '../../learners.ts';
import type { OpenSessionOptions } from '../../open-session.ts';
import type { ScormCall } from '../../scorm-call.ts';
import type { Cmi5Attempt } from '../../stored-attempt.ts';
import { AStorage, aStore } from '../../testing/a-store.ts';
import { plainSettings } from '../../testing/an-open-session.ts';
import type { LrsRequest } from '../lrs-message.ts';
import type { LrsPage, RequestHandler } from '../lrs-page.ts';
import { openCmi5Session } from '../open-cmi5-session.ts';
import { verbIds } from '../vocabulary.ts';

export const cmi5Xml = `<courseStructure><au id="https://publisher.example/au" moveOn="CompletedOrPassed" masteryScore="0.8"><url>index.html</url></au></courseStructure>`;

/** An administrator's page with a browser that is made of values. */
export function aDesk(text: string | null = null) {
  let ids = 0;
  let fault: Fault = 'none';
  const storage = new AStorage(text);
  const calls: ScormCall[] = [];
  const stored: unknown[] = [];
  const waited: { done(): void }[] = [];
  const handlers = new Map<string, RequestHandler>();
  const options: OpenSessionOptions = {
    store: aStore(storage),
    learner: learners[0],
    pkg: {
      id: 'everyone',
      title: 'Everyone',
      standard: 'cmi5',
      launchUrl: 'https://lms.example/try/packages/cmi5/everyone/index.html',
    },
    startAgain: false,
    settings: plainSettings,
    now: () => Date.UTC(2026, 10, 20, 9, 30),
    onCall: (call) => calls.push(call),
    onStored: (attempt) => stored.push(attempt),
    fault: () => fault,
  };
  const page = {
    endpointOf: (id: string) => `https://lms.example/try/lrs/${id}/`,
    serve: (id: string, handler: RequestHandler) => void handlers.set(id, handler),
    stop: (id: string) => void handlers.delete(id),
  };
  const host = {
    installWorker: async (): Promise<Pick<LrsPage, keyof LrsPage> | { problem: string }> => page,
    fetch: async (_url: RequestInfo | URL) => new Response(cmi5Xml),
    returnUrl: 'https://lms.example/try/returned.html',
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    wait: (_durationMs: number) =>
      new Promise<void>((done) => {
        waited.push({ done });
      }),
  };
  const setFault = (next: Fault) => {
    fault = next;
  };
  return { storage, calls, stored, waited, handlers, options, host, setFault };
}

/** Launches, signs in and reads what an AU reads first. */
export async function open(
  { options, host, handlers }: ReturnType<typeof aDesk>,
  given: Partial<OpenSessionOptions> = {},
) {
  const opened = await openCmi5Session({ ...options, ...given }, host);
  if ('problem' in opened) throw new Error(opened.problem);
  const parameters = Object.fromEntries(new URL(opened.launchUrl).searchParams);
  const { endpoint = '', actor: agent = '', registration = '', activityId = '' } = parameters;
  const handler = handlers.get(endpoint.split('/').at(-2) ?? '');
  if (!handler) throw new Error('The endpoint is not served.');
  let token = '';
  const ask = async (request: Pick<LrsRequest, 'method' | 'path'> & Partial<LrsRequest>) => {
    const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
    const whole = { query: {}, body: '', ...request };
    return handler({ ...whole, headers: { ...headers, ...request.headers } });
  };
  const state = { activityId, agent, registration };
  const session = new URL(parameters['fetch'] ?? '').searchParams.get('session') ?? '';
  const fetched = await ask({ method: 'POST', path: 'fetch', query: { session } });
  token = JSON.parse(fetched.body)['auth-token'];
  const read = { ...state, stateId: 'LMS.LaunchData' };
  const data = await ask({ method: 'GET', path: 'activities/state', query: read });
  const profile = { agent, profileId: 'cmi5LearnerPreferences' };
  await ask({ method: 'GET', path: 'agents/profile', query: profile });
  const { contextTemplate } = JSON.parse(data.body);
  const say = async (verb: keyof typeof sayings) => {
    const id = host.newId();
    const { result, categories } = sayings[verb];
    const category = categories.map((each) => ({
      id: `https://w3id.org/xapi/cmi5/context/categories/${each}`,
    }));
    const statement = {
      id,
      actor: JSON.parse(agent),
      verb: { id: verbIds[verb] },
      object: { id: activityId },
      ...(result ? { result } : {}),
      context: {
        ...contextTemplate,
        registration,
        contextActivities: { ...contextTemplate.contextActivities, category },
      },
      timestamp: '2026-11-20T09:30:00.000Z',
    };
    return tell(
      await ask({
        method: 'PUT',
        path: 'statements',
        query: { statementId: id },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(statement),
      }),
    );
  };
  const place = { path: 'activities/state', query: { ...state, stateId: 'bookmark' } };
  return {
    ...opened,
    attempt: opened.attempt as Cmi5Attempt,
    registration,
    handlers,
    say,
    bookmark: async (body: string) =>
      tell(await ask({ ...place, method: 'PUT', headers: { 'content-type': 'text/plain' }, body })),
    readBookmark: async () => tell(await ask({ ...place, method: 'GET' })),
  };
}

const sayings = {
  initialized: { result: undefined, categories: ['cmi5'] },
  completed: { result: { completion: true, duration: 'PT60S' }, categories: ['cmi5', 'moveon'] },
  passed: { result: { success: true, duration: 'PT60S' }, categories: ['cmi5', 'moveon'] },
  terminated: { result: { duration: 'PT61.5S' }, categories: ['cmi5'] },
};

function tell({ status, body }: { status: number; body: string }): string {
  return body === '' ? String(status) : `${status} ${body.split(':')[0]}`;
}
