import { results as resultWords } from '../store/codes.ts';
import { noLatency } from '../store/columns.ts';
import type { DecisionPart } from '../store/records.ts';
import type { Asked } from './asked.ts';

export const resultCount = resultWords.length;

/**
 * Counts the decisions of the attempts that count, by choice and result, and collects their latencies by
 * scene. Where one attempt of each learner counts, only the first time of deciding in a scene does.
 */
export function tallyDecisions(
  { records, view }: Asked,
  counts: Uint8Array,
  { sceneOf, size }: { sceneOf: Int32Array; size: number },
): Tally {
  const { choices, decisions } = records;
  const results = new Uint32Array(choices.size * resultCount);
  const sceneOfChoice = Int32Array.from(
    choices.interaction.subarray(0, choices.size),
    (interaction) => sceneOf[interaction] ?? 0,
  );
  const ends = new Uint32Array(size);
  const isAll = view.counting === 'all';
  for (const part of decisions) {
    const { length, choice, result, latencyMs } = part.columns;
    for (let row = 0; row < length; row += 1) {
      if (!isCounted(part, row, counts, isAll)) continue;
      const chosen = part.choices[choice[row] ?? 0] ?? 0;
      const cell = chosen * resultCount + (result[row] ?? 0);
      results[cell] = (results[cell] ?? 0) + 1;
      if (latencyMs[row] === noLatency) continue;
      const scene = sceneOfChoice[chosen] ?? 0;
      ends[scene] = (ends[scene] ?? 0) + 1;
    }
  }
  for (let scene = 1; scene < size; scene += 1) {
    ends[scene] = (ends[scene] ?? 0) + (ends[scene - 1] ?? 0);
  }
  const starts = ends.slice();
  const latencies = new Uint32Array(ends.at(-1) ?? 0);
  for (const part of decisions) {
    const { length, choice, latencyMs } = part.columns;
    for (let row = 0; row < length; row += 1) {
      const latency = latencyMs[row] ?? noLatency;
      if (latency === noLatency || !isCounted(part, row, counts, isAll)) continue;
      const scene = sceneOfChoice[part.choices[choice[row] ?? 0] ?? 0] ?? 0;
      const place = (starts[scene] ?? 0) - 1;
      starts[scene] = place;
      latencies[place] = latency;
    }
  }
  return { results, latencies: (scene) => latencies.subarray(starts[scene], ends[scene]) };
}

function isCounted(
  { columns, attempts, isRepeat }: DecisionPart,
  row: number,
  counts: Uint8Array,
  isAll: boolean,
): boolean {
  if (counts[attempts[columns.attempt[row] ?? 0] ?? 0] !== 1 || isRepeat[row] === 1) return false;
  return isAll || columns.nth[row] === 1;
}

export interface Tally {
  /** By the number of the choice times `resultCount`, plus the code of the result. */
  results: Uint32Array;
  /** Of a scene, by its number, in no order. */
  latencies: (scene: number) => Uint32Array;
}
