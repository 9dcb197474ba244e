import { count } from '../count.ts';
import { fewestClauses, type PermissivenessReading } from './read-permissiveness.ts';

/** `So far it reads as leaning permissive: 6 permissive clauses, 2 in the middle, 1 restrictive.` */
export function sayPermissiveness(reading: PermissivenessReading): string {
  const { band, chosen, total, pulls } = reading;
  if (band === null) {
    const missing = fewestClauses - chosen;
    return `Too early to say. It can be read once ${count(missing, 'more clause')} ${missing === 1 ? 'has' : 'have'} a wording.`;
  }
  const start = chosen < total ? 'So far it reads' : 'It reads';
  const parts = [
    count(pulls.permissive.length, 'permissive clause'),
    `${pulls.middle.length} in the middle`,
    `${pulls.restrictive.length} restrictive`,
  ];
  return `${start} as ${band.charAt(0).toLowerCase()}${band.slice(1)}: ${parts.join(', ')}.`;
}

/** Where the clauses pull both ways; empty where they do not. */
export function sayMixed({ isMixed, band }: PermissivenessReading): string {
  return isMixed || band === 'Mixed'
    ? 'The clauses stand far apart. People may find it hard to tell what the policy wants of them.'
    : '';
}

/** What the reading must not be taken for, in whole sentences. */
export function sayLimits({ own }: PermissivenessReading): string[] {
  return [
    ...(own.length > 0
      ? [
          `${count(own.length, 'clause')} in your own words: this page cannot read ${own.length === 1 ? 'it, and counts it' : 'them, and counts each'} as the wording it began with, or that you said it matches.`,
        ]
      : []),
    'Each clause counts the same, although confidentiality weighs more than access at work.',
    'It does not say whether the policy is good, fair or lawful. A permissive policy can have absolute lines, and a good one does.',
  ];
}
