import type { ToolkitContent } from '../content.ts';
import { sayDay } from '../days.ts';
import { fieldGroups } from '../objectives/field-groups.ts';
import { nameObjective } from '../objectives/name-objective.ts';
import type { ObjectiveWork, Work } from '../work.ts';
import type { Block, Paper } from './paper.ts';
import { heading, paperOf, prose, quiet } from './write-blocks.ts';

/**
 * Every objective, with what has been filled in and what is missing. `gaps` are sentences, by the objective's
 * id: what the checks of the page found.
 */
export function objectivesPaper(
  { organisation, objectives }: Work,
  content: ToolkitContent,
  { today, gaps = {} }: { today: string; gaps?: Record<string, readonly string[]> },
): Paper {
  const steps = content.objectives.stages.map(({ title, asks }) => `${title}: ${asks}`);
  return paperOf('Social media objectives', organisation, {
    today,
    facts: [{ label: 'Objectives', value: String(objectives.length) }],
    blocks: [
      ...(objectives.length === 0
        ? [heading(1, 'Objectives'), quiet('No objective has been written yet.')]
        : objectives.flatMap((one, at) => writeObjective(one, at, gaps))),
      ...(steps.length === 0
        ? []
        : [heading(1, 'How we plan'), { kind: 'list' as const, items: steps, isNumbered: true }]),
    ],
  });
}

function writeObjective(
  objective: ObjectiveWork,
  at: number,
  gaps: Record<string, readonly string[]>,
): Block[] {
  const fields = fieldGroups.flatMap((group) => group.fields);
  const rows = fields.flatMap(({ name, label }) => {
    const value = objective[name].trim();
    return value === '' || name === 'sentence' ? [] : [[label, sayDay(value)]];
  });
  const missing = Object.hasOwn(gaps, objective.id) ? (gaps[objective.id] ?? []) : [];
  const sentence = prose(objective.sentence);
  return [
    heading(1, `${at + 1}. ${nameObjective(objective, at)}`),
    ...(sentence.length > 0 ? sentence.map(strong) : [quiet('The objective has no sentence yet.')]),
    {
      kind: 'table',
      header: ['Part', 'What we said'],
      rows: [...rows, ['Within our control', objective.isWithinControl ? 'Yes' : 'Not confirmed']],
    },
    ...(missing.length === 0
      ? []
      : [
          heading(2, `Still missing in objective ${at + 1}`),
          { kind: 'list' as const, items: [...missing] },
        ]),
  ];
}

function strong(block: Block): Block {
  return block.kind === 'paragraph' ? { ...block, tone: 'strong' } : block;
}
