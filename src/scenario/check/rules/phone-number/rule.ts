import { diagnose } from '../../../diagnostic.ts';
import { listPassages } from '../../../language/passages.ts';
import { findPhoneNumbers } from '../../../language/phone-numbers.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A number that rings somebody. In your organisation may name the numbers of the organisation. */
export const phoneNumber: CheckRule = (read) =>
  listPassages(read)
    .filter(({ kind }) => kind !== 'local')
    .flatMap(({ text, placeAt }) =>
      findPhoneNumbers(text).map(({ text: number, start }) =>
        diagnose('phone-number', placeAt(start), { number }),
      ),
    );
