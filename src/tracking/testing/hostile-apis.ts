import { type Scorm12Api, scorm12Methods } from '../scorm12-api.ts';

/** APIs that do their worst. Nothing they do may reach the learner as more than a sentence. */
export const hostileApis: Record<string, () => Scorm12Api> = {
  'throws everywhere': () =>
    answering(() => {
      throw new Error('no');
    }),
  'throws what cannot be read': () =>
    answering(() => {
      throw unreadable;
    }),
  'answers null': () => answering(() => null),
  'answers undefined': () => answering(() => undefined),
  'answers objects that cannot be read': () => answering(() => unreadable),
  'answers symbols': () => answering(() => Symbol('true')),
  'answers false, error 101': () =>
    answering((method) => {
      if (method === 'LMSGetLastError') return '101';
      return method === 'LMSGetValue' ? '' : 'false';
    }),
  'answers no to everything': () => answering(() => 'false'),
  'opens a session, then throws': () =>
    answering((method) => {
      if (method === 'LMSInitialize') return 'true';
      throw new Error('gone');
    }),
  'opens a session, then answers null': () =>
    answering((method) => (method === 'LMSInitialize' ? true : null)),
  'reads back nonsense': () =>
    answering((method) => (method === 'LMSGetValue' ? '<!DOCTYPE html>' : 'true')),
};

function answering(answer: (method: string) => unknown): Scorm12Api {
  const methods = scorm12Methods.map((method) => [method, () => answer(method)]);
  return Object.fromEntries(methods) as unknown as Scorm12Api;
}

const unreadable = {
  toString(): string {
    throw new Error('not even this');
  },
};
