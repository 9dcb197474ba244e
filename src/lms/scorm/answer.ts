import type { Refusal } from './cmi-model.ts';

/** What a method of the API returns, and the error that stands after it. */
export interface Answer {
  result: string;
  refusal: Refusal;
}

export const noError: Refusal = { code: '0', diagnostic: '' };

export function failed(refusal: Refusal): Answer {
  return { result: 'false', refusal };
}

export function nothing(refusal: Refusal): Answer {
  return { result: '', refusal };
}

/** An argument as the log shows it. */
export function show(argument: unknown): string {
  if (typeof argument === 'object' || typeof argument === 'function') {
    return argument === null ? 'null' : `(${typeof argument})`;
  }
  return argument === undefined ? '' : String(argument);
}
