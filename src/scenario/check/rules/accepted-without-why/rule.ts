import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

const fewestWords = 4;

/** An entry of `accepted` whose reason is too short to be one. */
export const acceptedWithoutWhy: CheckRule = ({ notes }) =>
  notes.accepted
    .filter(({ why }) => why.split(/\s+/).length < fewestWords)
    .map(({ rule, why, place }) => diagnose('accepted-without-why', place, { rule, why }));
