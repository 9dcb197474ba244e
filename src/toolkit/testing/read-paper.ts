import type { Block, Paper } from '../paper/paper.ts';

/** The texts below a heading, up to the next one of its level or above. */
export function below({ blocks }: Paper, title: string): Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const start = blocks[at];
  if (start?.kind !== 'heading') throw new Error(`There is no heading "${title}".`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= start.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The headings of a level, in order. */
export function headings({ blocks }: Paper, level: 1 | 2): string[] {
  return blocks.flatMap((one) => (one.kind === 'heading' && one.level === level ? [one.text] : []));
}

/** The rows of all tables. */
export function rowsOf(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}
