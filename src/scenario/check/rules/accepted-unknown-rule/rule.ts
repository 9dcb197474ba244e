import { diagnose } from '../../../diagnostic.ts';
import { messages } from '../../../messages.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An entry of `accepted` that names no rule of the check. */
export const acceptedUnknownRule: CheckRule = ({ notes }) =>
  notes.accepted
    .filter(({ rule }) => !Object.hasOwn(messages, rule))
    .map(({ rule, place }) => {
      const nearest = nearestNames(rule, Object.keys(messages));
      return diagnose('accepted-unknown-rule', place, { rule, nearest });
    });
