import { diagnose } from '../../../diagnostic.ts';
import { findAnywhere } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A full postcode: the second half has no C, I, K, M, O or V. Those from ZZ99 on are no place at all. */
const shape = /(?<!\w)(?!ZZ99)[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/g;

/** A real place's postcode. In your organisation may have an address of the organisation. */
export const postcode: CheckRule = (read) =>
  findAnywhere(read, shape, ({ kind }) => kind !== 'local').map(({ words, place }) =>
    diagnose('postcode', place, { postcode: words }),
  );
