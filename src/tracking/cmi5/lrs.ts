import type { Http, HttpAnswer } from './http.ts';
import type { Cmi5LaunchParameters } from './launch-parameters.ts';

/**
 * xAPI requests as the learner who was launched: the token is in each, and actor, activity and
 * registration are in those that need them. Source: 8.1.1.0-3, 8.1.2.0-5, 8.1.3.0-3, 8.1.4.0-3,
 * 8.2.2.0-5; xAPI 1.0.3, part 3.
 */
export function createLrs(http: Http, launch: Cmi5LaunchParameters, token: string): Lrs {
  const { endpoint, activityId, registration } = launch;
  const agent = JSON.stringify(launch.actor);
  return {
    ask({ method, path, element, query = {}, body, headers }) {
      // Some servers leave the `+` that stands for a space as it is.
      const search = String(new URLSearchParams(query)).replaceAll('+', '%20');
      return http({
        operation: `${method} ${path}`,
        element,
        method,
        address: endpoint + path + (search && `?${search}`),
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': '1.0.3',
          ...(body && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: body ?? null,
      });
    },
    askState(method, stateId, write) {
      const query = { stateId, activityId, agent, registration };
      return this.ask({ method, path: 'activities/state', element: stateId, query, ...write });
    },
    askPreferences() {
      const profileId = 'cmi5LearnerPreferences';
      const query = { profileId, agent };
      return this.ask({ method: 'GET', path: 'agents/profile', element: profileId, query });
    },
  };
}

export interface Lrs {
  ask(request: LrsRequest): Promise<HttpAnswer>;
  askState(method: 'GET' | 'PUT', stateId: string, write?: Write): Promise<HttpAnswer>;
  askPreferences(): Promise<HttpAnswer>;
}

interface LrsRequest extends Write {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  /** For the log: the statement's verb, or the document. */
  element: string;
  query?: Record<string, string>;
}

interface Write {
  /** JSON. */
  body?: string;
  headers?: Record<string, string>;
}
