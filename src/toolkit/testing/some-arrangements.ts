import type { ArrangementItem } from '../content.ts';
import { type ArrangementsWork, type ArrangementWork, emptyWork } from '../work.ts';

export function anItem(id: string, scenarios: string[] = []): ArrangementItem {
  return { id, text: `Text of ${id}.`, evidence: `Evidence of ${id}.`, scenarios };
}

export function someArrangements(
  items: Record<string, Partial<ArrangementWork>>,
  given: Partial<ArrangementsWork> = {},
): ArrangementsWork {
  return {
    ...emptyWork().arrangements,
    items: Object.fromEntries(
      Object.entries(items).map(([id, item]) => [
        id,
        { state: '', owner: '', date: '', evidence: '', ...item },
      ]),
    ),
    ...given,
  };
}
