import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Library } from './load-library.ts';
import type { Problem } from './problem.ts';

const file = 'content/outcomes.yaml';

/**
 * Outcomes that no scenario names, so that nobody practises them; those with `evidence: toolkit` are
 * shown elsewhere. `text` is the file's, for the places.
 */
export function checkOutcomes(
  text: string,
  { outcomes, scenarios }: Pick<Library, 'outcomes' | 'scenarios'>,
): Problem[] {
  const missing = new Set(
    Object.keys(outcomes).filter((code) => outcomes[code]?.evidence === 'scenarios'),
  );
  for (const scenario of scenarios) {
    if (missing.size === 0) break;
    for (const code of scenario.outcomes) missing.delete(code);
  }
  const placeOf = findKeys(text);
  return [...missing].map((code) => ({
    file,
    ...placeOf(code),
    rule: 'outcome-not-practised',
    severity: 'warning',
    message: `No scenario names "${code}", expected at least one whose decisions are evidence of it, because reading is not practising (our own editorial line). Name it in the front matter of a scenario that practises it, write one, or add "evidence: toolkit" where people show it with a document.`,
  }));
}

function findKeys(text: string): (key: string) => { line: number; column: number } {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const places = new Map<string, { line: number; column: number }>();
  for (const { key } of isMap(contents) ? contents.items : []) {
    if (!isScalar(key) || !key.range) continue;
    const { line, col } = lines.linePos(key.range[0]);
    places.set(String(key.value), { line, column: col });
  }
  return (key) => places.get(key) ?? { line: 1, column: 1 };
}
