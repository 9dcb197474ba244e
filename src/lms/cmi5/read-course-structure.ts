import { iri } from './statement.ts';
import { type MoveOn, moveOnRules } from './vocabulary.ts';

/**
 * Reads what a launch needs of a course structure, `cmi5.xml`: its first AU. Not a validator, and no XML
 * parser: the page's policy allows none for text. What is not understood becomes a sentence.
 * Source: cmi5 13.1.4; moveOn is `NotApplicable` unless it is given.
 */
export function readCourseStructure(xml: string): CourseStructure | { problem: string } {
  const plain = xml.replace(/<!--.*?-->/gs, '');
  const au =
    /<(?:[\w.-]+:)?au((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>(.*?)<\/(?:[\w.-]+:)?au\s*>/s.exec(
      plain,
    );
  if (!au) return { problem: 'no AU was found in it' };
  const attributes = readAttributes(au[1] ?? '');
  const { id = '', moveOn = 'NotApplicable', masteryScore } = attributes;
  if (!iri.safeParse(id).success)
    return { problem: `the AU’s id ${JSON.stringify(id)} is no whole address` };
  const rule = moveOnRules.find((each) => each === moveOn);
  if (!rule)
    return {
      problem: `the AU’s moveOn ${JSON.stringify(moveOn)} is not one of ${moveOnRules.join(', ')}`,
    };
  const mark = masteryScore === undefined ? null : Number(masteryScore);
  if (mark !== null && !(masteryScore !== '' && mark >= 0 && mark <= 1)) {
    return {
      problem: `the AU’s masteryScore ${JSON.stringify(masteryScore)} is not between 0 and 1`,
    };
  }
  return {
    publisherId: id,
    moveOn: rule,
    masteryScore: mark,
    launchParameters: readElement(au[2] ?? '', 'launchParameters'),
    entitlementKey: readElement(au[2] ?? '', 'entitlementKey'),
  };
}

function readAttributes(text: string): Record<string, string | undefined> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name, double, single]) => [
      name,
      decodeEntities(double ?? single ?? '').trim(),
    ]),
  );
}

function readElement(text: string, name: string): string | undefined {
  const found = new RegExp(`<(?:[\\w.-]+:)?${name}\\s*>(.*?)</`, 's').exec(text)?.[1];
  if (found === undefined) return undefined;
  const character = /^\s*<!\[CDATA\[(.*)\]\]>\s*$/s.exec(found)?.[1];
  return (character ?? decodeEntities(found)).trim();
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

export interface CourseStructure {
  publisherId: string;
  moveOn: MoveOn;
  /** Scaled 0 to 1, or null where there is none. */
  masteryScore: number | null;
  launchParameters: string | undefined;
  entitlementKey: string | undefined;
}
