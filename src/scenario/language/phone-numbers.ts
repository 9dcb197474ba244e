import { everyMatch } from './every-match.ts';

/**
 * Numbers in a text that ring somebody in the United Kingdom: 10 or 11 digits that begin with 0, or
 * as many after +44. Short ones such as 999 and 116 123 are not among them, nor are those that
 * Ofcom keeps for drama, such as 01632 960 150.
 */
export function findPhoneNumbers(text: string): PhoneNumber[] {
  return everyMatch(text, shape)
    .filter(([number]) => isGiven(number) && !drama.test(digitsOf(number)))
    .map(({ 0: number, index }) => ({ text: number, start: index }));
}

/** A slash stands after the area code only, and no `:` follows, so that dates and times are none. */
const shape =
  /(?<![\w.,/:-])(?:\(?\+44\)?[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d(?:[ -]?[()]?[ -]?\d){8,9}|\d{2,4}\)? ?\/ ?\d(?:[ -]?\d){5,7})(?!\w|:\d)/g;

/**
 * Ofcom, "Telephone numbers for use in TV and radio drama programmes": a thousand numbers for each
 * of these beginnings. Northern Ireland's have changed over the years, so they are not taken.
 */
const drama = new RegExp(
  `^(?:${[
    '01632960', // no area
    '011[3-8]4960', // Leeds, Sheffield, Nottingham, Leicester, Bristol, Reading
    '01[2-6]14960', // Birmingham, Edinburgh, Glasgow, Liverpool, Manchester
    '01914980', // Tyneside, Durham, Sunderland
    '02079460', // London
    '02920180', // Cardiff
    '07700900', // mobile
    '08081570', // freephone
    '09098790', // premium rate
    '03069990', // all of the United Kingdom
  ].join('|')})\\d{3}$`,
);

/** The digits as they are dialled within the country. */
function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^440?/, '0');
}

/** After the 0 come the kinds of number that are in use: 4 and 6 are kept free. */
function isGiven(number: string): boolean {
  return /^0[1235789]\d{8,9}$/.test(digitsOf(number));
}

/** A phone number as it stands in a text. */
export interface PhoneNumber {
  text: string;
  start: number;
}
