import { diagnose } from '../../../diagnostic.ts';
import { findAnywhere } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

const shape = /(?<![\w.%+-])[\w%+-][\w.%+-]{0,63}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}(?![\w-])/gi;

/**
 * RFC 2606 keeps example.com, .net and .org, and names that end with .example, .invalid or .test,
 * for examples; example.nhs.uk is used in the same way in the NHS.
 */
const kept = /[@.](?:example\.(?:com|net|org|nhs\.uk)|example|invalid|test)$/i;

/** An address that somebody may have. In your organisation may name those of the organisation. */
export const emailAddress: CheckRule = (read) =>
  findAnywhere(read, shape, ({ kind }) => kind !== 'local')
    .filter(({ words }) => !kept.test(words))
    .map(({ words, place }) => diagnose('email-address', place, { address: words }));
