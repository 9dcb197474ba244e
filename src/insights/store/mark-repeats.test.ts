import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decisionColumns } from './columns.ts';
import { markRepeats } from './mark-repeats.ts';
import type { DecisionPart } from './records.ts';

// A few interactions are met in most attempts, and a thousand of them in few: each has a way of its own.
it.each([3, 1000])('leaves one row for each attempt, of %i interactions, and `nth`', (width) => {
  const anyRow = fc.record({
    attempt: fc.nat({ max: 4 }),
    interaction: fc.nat({ max: 2 }).map((at) => (at === 2 ? width - 1 : at)),
    nth: fc.integer({ min: 1, max: 3 }),
    latencyMs: fc.nat({ max: 9 }),
  });
  const anyPart = fc.array(anyRow, { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 3 }), (files) => {
      const parts = files.map((rows) => partOf(rows, width));
      const interactionOf = Int32Array.from({ length: width }, (_, at) => at);
      markRepeats(parts, { interactionOf, sayChoice: String });
      const best = new Map<string, number>();
      for (const { attempt, interaction, nth, latencyMs } of files.flat()) {
        const key = `${attempt} ${interaction} ${nth}`;
        best.set(key, Math.max(best.get(key) ?? 0, latencyMs));
      }
      const left = files.flatMap((rows, at) =>
        rows.filter((_, row) => parts[at]?.isRepeat[row] === 0),
      );
      expect(left).toHaveLength(best.size);
      for (const { attempt, interaction, nth, latencyMs } of left) {
        expect(latencyMs).toBe(best.get(`${attempt} ${interaction} ${nth}`));
      }
    }),
  );
});

function partOf(rows: readonly Row[], width: number): DecisionPart {
  const columns = decisionColumns(rows.length);
  columns.length = rows.length;
  for (const [row, { attempt, interaction, nth, latencyMs }] of rows.entries()) {
    columns.attempt[row] = attempt;
    columns.choice[row] = interaction;
    columns.nth[row] = nth;
    columns.latencyMs[row] = latencyMs;
  }
  return {
    columns,
    attempts: Int32Array.from({ length: 5 }, (_, at) => at),
    choices: Int32Array.from({ length: width }, (_, at) => at),
    isRepeat: new Uint8Array(rows.length),
  };
}

interface Row {
  attempt: number;
  interaction: number;
  nth: number;
  latencyMs: number;
}
