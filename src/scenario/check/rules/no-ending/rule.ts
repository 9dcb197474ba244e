import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A story whose headings name no ending. */
export const noEnding: CheckRule = ({ story }, graph) => {
  const hasEnding = story.scenes.some(({ kind }) => kind === 'ending');
  const last = story.scenes.at(-1);
  return hasEnding || !last ? [] : [diagnose('no-ending', graph.placeOf(last.id), {})];
};
