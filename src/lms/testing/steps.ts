import { expect } from 'vitest';
import type { Scorm12Api, ScormMethod } from '../strict-scorm12-api.ts';

/** A call, the return expected, and the error code expected after it. */
export type Step = [method: ScormMethod, args: unknown[], result: string, code: string];

/** Makes the calls in order; the first answer that differs names its call. */
export function run(api: Scorm12Api, steps: readonly Step[]): void {
  for (const [method, args, result, code] of steps) {
    const shown = `${method}(${args.map((arg) => String(arg).slice(0, 60)).join(', ')})`;
    expect([shown, api[method](...args), api.LMSGetLastError()]).toEqual([shown, result, code]);
  }
}

export const set = (name: string, value: unknown, result = 'true', code = '0'): Step => [
  'LMSSetValue',
  [name, value],
  result,
  code,
];
export const get = (name: string, result: string, code = '0'): Step => [
  'LMSGetValue',
  [name],
  result,
  code,
];
