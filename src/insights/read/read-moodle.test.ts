import { describe, expect, it } from 'vitest';
import type { CanteenEvent, DecisionEvent } from '../../events/index.ts';
import { bytesOf, notesOf, read, readReal, shapeOf } from './testing/read.ts';

// The expected figures were counted by hand in the files of testing/moodle-4.5.6.

const at = {
  51: Date.UTC(2026, 10, 20, 23, 51),
  52: Date.UTC(2026, 10, 20, 23, 52),
  53: Date.UTC(2026, 10, 20, 23, 53),
};

describe.each(['txt', 'xlsx'])('reports as .%s', (ending) => {
  it.each(['fire12-basic', 'fire2004-basic'])(
    '%s: attempts and scores, no status',
    async (name) => {
      const told = await readReal(`${name}.${ending}`);
      expect(shapeOf(told)).toBe('moodle-basic');
      expect(told).toMatchObject({ rows: 13, problems: [], people: [] });
      expect(told.events.map(sayAttempt)).toEqual([
        "Aoife O'Connor 1: unknown, unknown, 0.4",
        "Aoife O'Connor 2: unknown, unknown, 0.8",
        'María García López 1: unknown, unknown, 0.4',
        'María García López 2: unknown, unknown, 0.4',
        'María García López 3: unknown, unknown, 0.8',
        '王 丽 1: unknown, unknown, 0.8',
        'Sunita Patel 1: unknown, unknown, 0',
        'Thi Nguyen 1: unknown, unknown, 0.2',
        'Ксения Иванова 1: unknown, unknown, 1',
        'Dan Smith 1: unknown, unknown, 0.6',
        'Dan Smith 2: unknown, unknown, 0',
        'Nora Never: not attempted, unknown, null',
        'Jürgen Müller 1: unknown, unknown, 1',
      ]);
      expect(told.events[0]).toEqual({
        kind: 'attempt',
        learnerId: '',
        email: 'a.oconnor@example.com',
        learnerName: "Aoife O'Connor",
        courseId: name,
        attempt: 1,
        startedAt: at[51],
        at: at[51],
        completion: 'unknown',
        success: 'unknown',
        scoreScaled: 0.4,
        durationMs: null,
        release: '',
      });
      expect(told.events.map((event) => event.at)).toEqual([
        ...[at[51], at[51], at[51], at[51], at[51], at[52], at[52], at[52], at[52], at[53], at[53]],
        ...[null, at[51]],
      ]);
      expect(notesOf(told).join(' ')).toContain('does not say who has completed');
    },
  );

  it.each([
    'fire12-interactions',
    'fire12-objectives',
    'fire2004-interactions',
    'fire2004-objectives',
  ])('%s: the SCO’s column has a score, or says Incomplete or Not attempted', async (name) => {
    const told = await readReal(`${name}.${ending}`);
    expect(shapeOf(told)).toBe(`moodle-${name.split('-')[1]}`);
    expect(told).toMatchObject({ rows: 13, problems: [] });
    const attempts = told.events.filter(({ kind }) => kind !== 'decision').map(sayAttempt);
    expect(attempts).toHaveLength(13);
    expect(attempts.filter((attempt) => !attempt.includes(': unknown'))).toEqual([
      'Sunita Patel 1: incomplete, unknown, null',
      'Dan Smith 2: incomplete, unknown, null',
      'Nora Never: not attempted, unknown, null',
    ]);
    expect(new Set(told.events.map(({ courseId }) => courseId))).toEqual(
      new Set(['Fire Safety Refresher']),
    );
  });

  it('decisions of the SCORM 1.2 package', async () => {
    const told = await readReal(`fire12-interactions.${ending}`);
    const decisions = told.events.filter(isDecision);
    // Ten attempts with five decisions, and two that stopped after the second. Wrong, attempt by attempt:
    // 3, 1, 3, 3, 1, 1, 1, 4, 0, 2, 1 and 0.
    expect(decisions).toHaveLength(54);
    expect(count(decisions, ({ result }) => result)).toEqual({ best: 34, poor: 20 });
    expect(count(decisions, ({ interactionId }) => interactionId)).toEqual({
      'scene_exit.q_alarm': 12,
      'scene_exit.q_lift': 12,
      'scene_ext.q_class': 10,
      'scene_ext.q_order': 10,
      'scene_report.q_number': 10,
    });
    expect(decisions[4]).toEqual({
      kind: 'decision',
      learnerId: '',
      email: 'a.oconnor@example.com',
      learnerName: "Aoife O'Connor",
      courseId: 'Fire Safety Refresher',
      attempt: 1,
      at: null,
      interactionId: 'scene_report.q_number',
      response: '911, "ext"\n2',
      result: 'poor',
      nth: 1,
      latencyMs: null,
    });
    const numbers = decisions.filter(({ interactionId }) => interactionId.endsWith('number'));
    expect(count(numbers, ({ response }) => response)).toEqual({ '911, "ext"\n2': 4, 112: 6 });
  });

  it('says that Moodle left the decisions of the SCORM 2004 package out', async () => {
    const told = await readReal(`fire2004-interactions.${ending}`);
    expect(told.events.filter(isDecision)).toEqual([]);
    expect(notesOf(told).join(' ')).toContain('Moodle leaves them empty');
  });
});

it('activity completion: a course for each activity', async () => {
  const told = await readReal('course-activity-completion.csv');
  expect(shapeOf(told)).toBe('moodle-completion');
  expect(told).toMatchObject({ rows: 9, problems: [] });
  const standings = told.events.map((event) => `${event.courseId}: ${sayAttempt(event)}`);
  expect(standings).toHaveLength(18);
  expect(standings.filter((standing) => standing.includes('completed')).toSorted()).toEqual(
    [
      ...['Aoife O’Connor', 'Jürgen Müller', 'María García López', 'Ксения Иванова', '王 丽'].map(
        (name) =>
          `Fire Safety Refresher 2026 (SCORM 2004): ${name.replace('’', "'")}: completed, unknown, null`,
      ),
      ...['Dan Smith', 'Thi Nguyen'].map(
        (name) => `Fire Safety Refresher 2026 (SCORM 2004): ${name}: completed, unknown, null`,
      ),
      ...['Aoife O’Connor', 'Jürgen Müller', 'María García López', 'Ксения Иванова', '王 丽'].map(
        (name) => `Fire Safety Refresher 2026: ${name.replace('’', "'")}: completed, unknown, null`,
      ),
    ].toSorted(),
  );
  const thi = told.events.filter(({ email }) => email === 't.nguyen@example.com');
  expect(thi).toMatchObject([
    { completion: 'incomplete', at: null },
    { completion: 'completed', at: Date.UTC(2026, 10, 20, 23, 52, 44) },
  ]);
});

it('gradebook: a grade is a score and no status, and the last column is no date of a learner’s', async () => {
  const told = await readReal('course-gradebook.xlsx');
  expect(shapeOf(told)).toBe('moodle-gradebook');
  expect(told).toMatchObject({ rows: 9, problems: [] });
  expect(count(told.events, ({ courseId }) => courseId)).toEqual({
    'Fire Safety Refresher 2026': 9,
    'Fire Safety Refresher 2026 (SCORM 2004)': 9,
  });
  const first = told.events.filter(({ courseId }) => courseId === 'Fire Safety Refresher 2026');
  expect(first.map(sayAttempt)).toEqual([
    'María García López: unknown, unknown, 0.8',
    'Jürgen Müller: unknown, unknown, 1',
    'Nora Never: unknown, unknown, null',
    'Thi Nguyen: unknown, unknown, 0.2',
    "Aoife O'Connor: unknown, unknown, 0.8",
    'Sunita Patel: unknown, unknown, null',
    'Dan Smith: unknown, unknown, 0.6',
    'Ксения Иванова: unknown, unknown, 1',
    '王 丽: unknown, unknown, 0.8',
  ]);
  expect(told.events.every(({ at }) => at === null)).toBe(true);
  expect(told.events[0]).toMatchObject({
    learnerId: 'EMP-M.GARCIA',
    email: 'm.garcia@example.com',
  });
});

describe('a real report in other clothes says the same', () => {
  const name = 'fire12-interactions.txt';
  const text = new TextDecoder().decode(bytesOf(name));
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['with a byte order mark', encodeUtf8(`\uFEFF${text}`), 'UTF-8'],
    ['in UTF-16 LE', encodeUtf16(`\uFEFF${text}`, true), 'UTF-16'],
    ['in UTF-16 BE', encodeUtf16(`\uFEFF${text}`, false), 'UTF-16'],
    ['in UTF-16 LE without a mark', encodeUtf16(text, true), 'UTF-16'],
    ['in UTF-16 BE without a mark', encodeUtf16(text, false), 'UTF-16'],
    ['with Windows line ends', encodeUtf8(text.replaceAll('\n', '\r\n')), 'UTF-8'],
    ['with decomposed accents', encodeUtf8(text.normalize('NFD')), 'UTF-8'],
    ['separated by semicolons', encodeUtf8(text.replaceAll('\t', ';')), 'UTF-8'],
    ['separated by vertical lines', encodeUtf8(text.replaceAll('\t', '|')), 'UTF-8'],
    ['with a line that says the separator', encodeUtf8(`sep=\t\r\n${text}`), 'UTF-8'],
    ['below a title', encodeUtf8(`Report of November\n\n${text}`), 'UTF-8'],
  ])('%s', async (_, bytes, format) => {
    const [plain, told] = [await readReal(name), await read(bytes, { name })];
    expect(told.events).toEqual(plain.events);
    expect(told).toMatchObject({ rows: 13, problems: [] });
    expect(told.reading).toMatchObject({
      outcome: 'read',
      about: { format: expect.stringContaining(format) },
    });
  });
});

it('names the file’s SHA-256 and its courses', async () => {
  const { reading } = await readReal('course-activity-completion.csv');
  expect(reading).toMatchObject({
    about: {
      fingerprint: 'd19557b3de880c2f1034967f9c029830e40d943750e41acbf5205c1a4da3a2e7',
      courseIds: ['Fire Safety Refresher 2026', 'Fire Safety Refresher 2026 (SCORM 2004)'],
    },
  });
});

it('calls the course what HR says', async () => {
  const told = await readReal('fire12-interactions.txt', { courseId: 'everyone' });
  expect(new Set(told.events.map(({ courseId }) => courseId))).toEqual(new Set(['everyone']));
});

function sayAttempt(event: CanteenEvent): string {
  if (event.kind === 'decision') return 'a decision';
  const number = event.kind === 'attempt' ? ` ${event.attempt}` : '';
  return `${event.learnerName}${number}: ${event.completion}, ${event.success}, ${event.scoreScaled}`;
}

function isDecision(event: CanteenEvent): event is DecisionEvent {
  return event.kind === 'decision';
}

function count<Item>(items: readonly Item[], key: (item: Item) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}
