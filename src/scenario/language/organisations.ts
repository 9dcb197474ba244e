import { everyMatch } from './every-match.ts';

/**
 * Names of hospitals, NHS trusts and boards, such as `Eastvale General Hospital`. Those with
 * Larkmoor in their name are the project's own; charities that are called trusts are nobody's
 * employer in a story; `the Trust` and `a General Hospital` name none.
 */
export function findOrganisations(text: string): Organisation[] {
  return everyMatch(text, shape).flatMap(({ 0: name, index }) => {
    const skipped = /^(?:(?:and|of|the|upon|on|for|&)\s+)*/.exec(name)?.[0].length ?? 0;
    const own = name.slice(skipped);
    const isNamed = own.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !general.has(word));
    if (!isNamed || own.includes('Larkmoor') || charities.test(own)) return [];
    return [{ name: own, start: index + skipped }];
  });
}

const shape =
  /(?<![\p{L}'’-])(?:(?:St\.|\p{Lu}[\p{L}'’-]*|and|of|the|upon|on|for|&)\s+){1,9}(?:NHS (?:Foundation )?Trust|Trust|Hospitals?|Infirmary|ICB|Integrated Care Board|Health Board)\b(?!\s+(?:Radio|Trust|NHS|Board))/gu;

/** What such names are made of, and words that begin sentences before them: these alone name nobody. */
const general = new Set(
  [
    'NHS Foundation Trust Trusts Hospital Hospitals Infirmary ICB Integrated Care Board Health Boards',
    "University General Royal Cottage Community District Teaching Mental Children’s Children's City",
    "County Acute Local National Regional Primary Women’s Women's Day Field",
    'A An The This That Your Our My His Her Their Its Each Every Any Some No One Two Another',
    'In At From To For Of On By With About Near After Before Outside Inside When While If And But Or So',
    'Ask Tell Ring Call Visit Is Was Does Did Has Can Will',
  ].flatMap((line) => line.split(' ')),
);

/** Bodies that work across the country and are rightly named. */
const charities =
  /\b(?:Nuffield|National|Wellcome|King['’]s|Prince['’]s|Trussell|Terrence Higgins|Carers|Wildlife|Woodland) Trust$/;

/** The name of an organisation as it stands in a text. */
export interface Organisation {
  name: string;
  start: number;
}
