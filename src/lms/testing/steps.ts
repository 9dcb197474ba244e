import { expect } from 'vitest';
import type { LmsApi } from '../open-session.ts';
import { scormDialects } from '../scorm/scorm-dialects.ts';
import type { ScormStandard } from '../standards.ts';

/** A call, the return expected, and the error code expected after it. */
export type Step = [method: string, args: unknown[], result: string, code: string];

/** Makes the calls in order; the first answer that differs names its call. */
export function run(api: LmsApi['methods'], steps: readonly Step[]): void {
  const lastError = api['LMSGetLastError'] ?? api['GetLastError'];
  for (const [method, args, result, code] of steps) {
    const shown = `${method}(${args.map((arg) => String(arg).slice(0, 60)).join(', ')})`;
    expect([shown, api[method]?.(...args), lastError?.()]).toEqual([shown, result, code]);
  }
}

/** Steps in the words of one standard. */
export function stepsOf(standard: ScormStandard): StepMakers {
  const { methods } = scormDialects[standard];
  return {
    set: (name, value, result = 'true', code = '0') => [
      methods.setValue,
      [name, value],
      result,
      code,
    ],
    get: (name, result, code = '0') => [methods.getValue, [name], result, code],
  };
}

export const { set, get } = stepsOf('scorm12');

interface StepMakers {
  set(name: string, value: unknown, result?: string, code?: string): Step;
  get(name: string, result: string, code?: string): Step;
}
