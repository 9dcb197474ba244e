/** What an AU asks, relative to the endpoint: everything that matters of an HTTP request. */
export interface LrsRequest {
  /** In capitals. */
  method: string;
  /** `statements`, `activities/state`; no slash at either end. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface LrsAnswer {
  /** 0 stands for no answer at all, as when the network is gone. */
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Why a request is refused. */
export interface Refusal {
  status: number;
  /** Requirement of cmi5, `9.3.0.0-4`; empty where xAPI or HTTP alone refuses. */
  id: string;
  /** What was found, what was expected. */
  sentence: string;
}

/** A request that breaks a requirement of cmi5: 403, as CATAPULT answers. */
export function refuse(id: string, sentence: string): Refusal {
  return { status: 403, id, sentence };
}

/** A request that xAPI does not allow, with the status that xAPI gives it. */
export function refuseXapi(status: number, sentence: string): Refusal {
  return { status, id: status === 400 ? '4.1.0.0-1' : '', sentence };
}

export function isRefusal(found: object): found is Refusal {
  return 'sentence' in found && 'id' in found;
}

/** The refusal as the AU reads it: the requirement, then the sentence. */
export function answerRefusal({ status, id, sentence }: Refusal): LrsAnswer {
  return {
    status,
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: id === '' ? sentence : `${id}: ${sentence}`,
  };
}

export function answerJson(value: unknown, status = 200): LrsAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}

export const noContent: LrsAnswer = { status: 204, headers: {}, body: '' };

/** Text of the AU inside a sentence: quoted, and short. */
export function quote(found: unknown): string {
  const text = JSON.stringify(found) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
