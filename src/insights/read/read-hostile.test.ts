import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, notesOf, read, readReal, shapeOf, type Told } from './testing/read.ts';

const realFiles = [
  'fire12-basic.txt',
  'fire12-interactions.txt',
  'fire12-objectives.txt',
  'course-activity-completion.csv',
  'course-gradebook.xlsx',
  'fire12-interactions.xlsx',
];
const eventHeader =
  'v,kind,learner_id,email,learner_name,course_id,attempt,at,scene_id,response,result,nth';

describe('nothing makes the reader throw, and every row is accounted for', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expectSound(await read(new Uint8Array(bytes)));
      }),
      { numRuns: 400 },
    );
  });

  it('random text below every header that is known', async () => {
    const headers = realFiles
      .filter((name) => !name.endsWith('xlsx'))
      .map((name) => new TextDecoder().decode(bytesOf(name)).split('\n', 1)[0] ?? '');
    const anyHeader = fc.constantFrom(...headers, eventHeader, 'Email,Department', '[', '{"a":');
    const anyCell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\t', ',', '\n', '\r\n', '-', '1', '40', 'Incomplete', '&amp;', '\0'),
      fc.constantFrom('20 November 2026, 11:51 PM', '2026-11-20', '1e99', '__proto__', '=1+1'),
    );
    await fc.assert(
      fc.asyncProperty(anyHeader, fc.array(anyCell, { maxLength: 200 }), async (header, cells) => {
        expectSound(await read(`${header}\n${cells.join('\t')}`));
      }),
      { numRuns: 400 },
    );
  });

  it('real files with bytes changed', async () => {
    const anyChange = fc.record({ at: fc.nat(), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...realFiles),
        fc.array(anyChange, { minLength: 1, maxLength: 20 }),
        async (name, changes) => {
          const bytes = bytesOf(name);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          expectSound(await read(bytes, { name }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(realFiles)('%s, cut off at every 37th byte', async (name) => {
    const bytes = bytesOf(name);
    for (let end = 0; end < bytes.length; end += 37) {
      expectSound(await read(bytes.slice(0, end), { name }));
    }
  });

  it('one mapping after another, on any columns', async () => {
    const anyField = fc.constantFrom(
      ...(['learnerId', 'learnerName', 'attempt', 'at', 'completion', 'success', 'score'] as const),
      ...(['duration', 'interactionId', 'response', 'result', 'latency', 'dueOn'] as const),
    );
    const columns = fc.dictionary(anyField, fc.constantFrom('a', 'b', 'c', 'd'));
    await fc.assert(
      fc.asyncProperty(
        columns,
        fc.constantFrom('records' as const, 'people' as const),
        fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 4, maxLength: 4 })),
        async (named, kind, rows) => {
          const text = ['a,b,c,d', ...rows.map((cells) => cells.join(','))].join('\n');
          const mapping = { kind, columns: named, dateOrder: 'day first' as const };
          expectSound(await read(text, { mapping }));
        },
      ),
    );
  });
});

describe('too much of something is refused or listed', () => {
  it('a cell of two million characters costs its row alone', async () => {
    const text = `Email,Department\na@x,"${'a'.repeat(2_000_000)}"\nb@x,Ward 1\n`;
    const told = await read(text);
    expect(told.people).toMatchObject([{ email: 'b@x' }]);
    expect(told.problems).toMatchObject([{ row: 2 }]);
    expect(told.rows).toBe(2);
  });

  it('so does a line without an end', async () => {
    const told = await read(`Email,Department\n${'x'.repeat(3_000_000)}\nb@x,Ward 1\n`);
    expect(told.people).toMatchObject([{ email: 'b@x' }]);
    expect(told.problems).toMatchObject([
      { row: 2, message: expect.stringContaining('1,000,000') },
    ]);
  });

  it('and a cell that Excel could not hold', async () => {
    const told = await read(`Email,Department\na@x,${'y'.repeat(40_000)}\nb@x,Ward 1\n`);
    expect(told.people).toHaveLength(1);
    expect(told.problems).toMatchObject([{ row: 2, message: expect.stringContaining('40,000') }]);
  });

  it('20,000 columns', async () => {
    const told = await read(`${'a,'.repeat(20_000)}\n${'1,'.repeat(20_000)}\n`);
    expect(told.reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('20,001 columns'),
    });
  });

  it('20,000 cells in one row', async () => {
    const told = await read(`Email,Department\n${'a,'.repeat(20_000)}z\n`);
    expect(told.problems).toMatchObject([{ row: 2, message: expect.stringContaining('20001') }]);
  });

  it('null characters are taken out of a cell, and the row is listed', async () => {
    const plain = Array.from({ length: 30 }, (_, n) => `p${n}@x,Ward 1`).join('\n');
    const told = await read(`Email,Department\n${plain}\nlast@x,Ward\0 1\n`);
    expect(told.people).toHaveLength(31);
    expect(told.people.at(-1)).toMatchObject({ email: 'last@x', department: 'Ward 1' });
    expect(told.problems).toMatchObject([{ row: 32, found: 'last@x Ward 1' }]);
  });

  it('a quotation mark that is never closed costs one line, also far from the end', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, n) => `p${n}@x,"Ward, ${n}","${'z'.repeat(40)}"`,
    );
    rows[10] = 'p10@x,"Ward, 10,z';
    const told = await read(['Email,Department,Other', ...rows].join('\n'));
    expect(told.people).toHaveLength(39_999);
    expect(told.problems).toMatchObject([{ row: 12, found: 'p10@x,"Ward, 10,z' }]);
    expect(told.rows).toBe(40_000);
  });
});

describe('names of JavaScript’s own', () => {
  it('are headers like any other', async () => {
    const told = await read('__proto__,constructor,toString\n1,2,3\n');
    expect(told.reading).toMatchObject({
      outcome: 'needs-mapping',
      header: ['__proto__', 'constructor', 'toString'],
    });
  });

  it('can be mapped', async () => {
    const told = await read('__proto__,constructor\nann,ward 1\n', {
      mapping: {
        kind: 'people',
        columns: { learnerId: '__proto__', department: 'constructor' },
        dateOrder: 'day first',
      },
    });
    expect(told.people).toMatchObject([{ learnerId: 'ann', department: 'ward 1' }]);
  });

  it('and are activities, SCOs and questions', async () => {
    const completion = await read(',__proto__,,constructor,\nAnn,Completed,,Not completed,\n');
    expect(completion.events).toMatchObject([
      { courseId: '__proto__', completion: 'completed' },
      { courseId: 'constructor', completion: 'incomplete' },
    ]);
    const scorm = await read(
      'Name\tAttempt\tStarted on\tScore\ttoString\tQuestion 0\tResponse 0\nAnn\t1\t-\t5\t5\t__proto__\thasOwnProperty\n',
    );
    expect(shapeOf(scorm)).toBe('moodle-interactions');
    expect(scorm.events).toMatchObject([
      { courseId: 'toString' },
      { interactionId: '__proto__', response: 'hasOwnProperty', nth: 1 },
    ]);
  });
});

it('stops when it is cancelled', async () => {
  const controller = new AbortController();
  const text = `Email,Department\n${'a@x,Ward\n'.repeat(500_000)}`;
  const told = await read(text, {
    signal: controller.signal,
    onprogress: () => controller.abort(),
  });
  expect(told.reading).toEqual({ outcome: 'cancelled' });
  expect(told.rows).toBeLessThan(300_000);
});

it('tells how far it is, up to the last byte', async () => {
  const told: number[] = [];
  const text = `Email,Department\n${'a@x,Ward\n'.repeat(150_000)}`;
  await read(text, { onprogress: (bytes) => told.push(bytes) });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(text.length);
});

it('a real file is sound to begin with', async () => {
  for (const name of realFiles) expectSound(await readReal(name));
});

/** What a file cannot do: count a row twice or not at all, or tell something that is no event. */
function expectSound(told: Told): void {
  const { reading, events, people, problems, silentRows } = told;
  if (reading.outcome === 'refused') {
    expect(reading.message).toMatch(/^[A-Z].*\.$/s);
    return;
  }
  expect(['read', 'needs-mapping']).toContain(reading.outcome);
  expect(notesOf(told).every((note) => /^\p{Lu}|^‘|^\d/u.test(note))).toBe(true);
  // What statements come to is told at their end.
  expect(shapeOf(told) === 'xapi' ? 0 : silentRows).toBe(0);
  for (const problem of problems) {
    expect(problem.message).not.toBe('');
    expect([...problem.found].length).toBeLessThanOrEqual(80);
  }
  for (const event of events) {
    expect(`${event.learnerId}${event.email}${event.learnerName}`).not.toBe('');
    if (event.kind === 'decision') continue;
    expect(event.scoreScaled ?? 0).toBeGreaterThanOrEqual(0);
    expect(event.scoreScaled ?? 0).toBeLessThanOrEqual(1);
  }
  for (const person of people) {
    expect(person.dueOn).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    expect(`${person.learnerId}${person.email}${person.learnerName}`).not.toBe('');
  }
}
