import { describeActor } from './actor.ts';
import {
  answerRefusal,
  type LrsAnswer,
  type LrsRequest,
  quote,
  type Refusal,
  refuse,
  refuseXapi,
} from './lrs-message.ts';
import type { Registration, Session } from './registration.ts';
import { isSameJson, parseJson } from './same-json.ts';

/** What a resource of the LRS has in front of it. */
export interface Desk {
  request: LrsRequest;
  registration: Registration;
  session: Session;
  /** Milliseconds since the epoch. */
  now: number;
  newId(): string;
}

export interface Outcome {
  answer: LrsAnswer;
  /** Present when the request was refused, for the log. */
  refusal?: Refusal;
  /** Present when it may have changed. */
  registration?: Registration;
  session?: Session;
  /** What the LMS did of its own accord. */
  note?: string;
}

export type Resource = (desk: Desk) => Outcome | Promise<Outcome>;

export function refused(refusal: Refusal): Outcome {
  return { answer: answerRefusal(refusal), refusal };
}

/** xAPI 1.0.3, part three, 2: a parameter that a resource does not know is an error, as is one that lacks. */
export function checkParameters(
  { query, path }: LrsRequest,
  allowed: readonly string[],
  required: readonly string[],
): Refusal | null {
  const stray = Object.keys(query).find((name) => ![...allowed, ...required].includes(name));
  if (stray !== undefined)
    return refuseXapi(400, `Unexpected parameter ${quote(stray)} for ${path}.`);
  const missing = required.find((name) => query[name] === undefined);
  return missing === undefined
    ? null
    : refuseXapi(400, `Expected the parameter ${missing} for ${path}.`);
}

export function checkAgent({ request, registration }: Desk, id: string): Refusal | null {
  const agent = request.query['agent'] ?? '';
  const found = parseJson(agent);
  if (found === undefined) {
    return refuseXapi(400, `Unexpected parameter agent ${quote(agent)}, expected JSON.`);
  }
  return isSameJson(found, describeActor(registration.learner))
    ? null
    : refuse(id, `Unexpected agent ${quote(found)}, expected exactly the actor of the launch.`);
}

export function refuseMethod({ method, path }: LrsRequest, allowed: readonly string[]): Refusal {
  return refuseXapi(405, `Unexpected ${method} for ${path}, expected ${allowed.join(', ')}.`);
}
