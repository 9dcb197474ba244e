import { diagnose, type RuleId } from '../../../diagnostic.ts';
import { messages } from '../../../messages.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An entry of `accepted` that names an error: only warnings can be lived with. */
export const acceptedError: CheckRule = ({ notes }) =>
  notes.accepted
    .filter(({ rule }) => messages[rule as RuleId]?.severity === 'error')
    .map(({ rule, place }) => diagnose('accepted-error', place, { rule }));
