import { diagnose } from '../../../diagnostic.ts';
import { findNhsNumbers } from '../../../language/nhs-numbers.ts';
import { listPassages } from '../../../language/passages.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A number that may be a patient's, wherever it stands. */
export const nhsNumber: CheckRule = (read) =>
  listPassages(read).flatMap(({ text, placeAt }) =>
    findNhsNumbers(text).map(({ text: number, start }) =>
      diagnose('nhs-number', placeAt(start), { number }),
    ),
  );
