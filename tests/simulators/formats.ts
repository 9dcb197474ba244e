/** The few shapes that the tables of both standards are made of. */
import type { ElementRule, Format } from './data-model.ts';

export const anything: Format = () => null;

export function oneOf(...words: readonly string[]): Format {
  return (value) => (words.includes(value) ? null : 'type');
}

export function matching(pattern: RegExp): Format {
  return (value) => (pattern.test(value) ? null : 'type');
}

export function atMost(lengthChars: number): Format {
  return (value) => (value.length <= lengthChars ? null : 'type');
}

/** Digits with a point at most: no exponent, no bare point. */
export function decimal(lowest = -Infinity, highest = Infinity): Format {
  return (value) => {
    if (!/^-?\d{1,5}(\.\d{1,18})?$/.test(value)) return 'type';
    return Number(value) >= lowest && Number(value) <= highest ? null : 'range';
  };
}

export const suspendData: Format = (value, { longestSuspendData }) =>
  value.length <= longestSuspendData ? null : 'type';

export function both(format: Format, more: Partial<ElementRule> = {}): ElementRule {
  return { access: 'both', format, ...more };
}

export function writeOnly(format: Format, more: Partial<ElementRule> = {}): ElementRule {
  return { access: 'write', format, ...more };
}

export function readOnly(initial?: string): ElementRule {
  return { access: 'read', format: anything, ...(initial === undefined ? {} : { initial }) };
}
