import type { SimulatedLms } from '../../../tests/simulators/simulated-lms.ts';
import { createScorm12Tracker } from '../scorm12.ts';
import type { Launch, Tracker } from '../tracker.ts';

export const status = 'cmi.core.lesson_status';
export const score = 'cmi.core.score.raw';
export const suspendData = 'cmi.suspend_data';

export const decision = [
  'friend_request__two_in_the_morning',
  'choice',
  'a',
  'b',
  'wrong',
  '0000:00:12.34',
];

export async function begin(lms: SimulatedLms): Promise<{ tracker: Tracker; launch: Launch }> {
  const tracker = createScorm12Tracker({
    api: lms.launch(),
    courseId: 'everyone',
  });
  return { tracker, launch: await tracker.start() };
}

export function listCalls(lms: SimulatedLms): string[] {
  return lms.calls.map(({ method, element, value }) =>
    method === 'LMSSetValue'
      ? `${method} ${element} ${value}`
      : [method, element].filter(Boolean).join(' '),
  );
}

export function readInteractions(lms: SimulatedLms): (string | undefined)[][] {
  const fields = [
    'id',
    'type',
    'correct_responses.0.pattern',
    'student_response',
    'result',
    'latency',
  ];
  const indexes = [...lms.record.keys()].flatMap(
    (key) => /^cmi\.interactions\.(\d+)\.id$/.exec(key)?.[1] ?? [],
  );
  return indexes.map((index) =>
    fields.map((field) => lms.record.get(`cmi.interactions.${index}.${field}`)),
  );
}
