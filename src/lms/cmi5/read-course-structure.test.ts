import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourseStructure } from './read-course-structure.ts';

const plain = {
  publisherId: 'https://p.example/au',
  moveOn: 'NotApplicable',
  masteryScore: null,
  launchParameters: undefined,
  entitlementKey: undefined,
};

describe('a course structure', () => {
  it.each([
    ['<au id="https://p.example/au"><url>a</url></au>', {}],
    [`<au id='https://p.example/au' moveOn='Passed'></au>`, { moveOn: 'Passed' }],
    [
      '<c:au\n  moveOn = "Completed"\n  id = " https://p.example/au " ></c:au>',
      { moveOn: 'Completed' },
    ],
    ['<au id="https://p.example/au" masteryScore="0.75"></au>', { masteryScore: 0.75 }],
    ['<au id="https://p.example/au" masteryScore="0"></au>', { masteryScore: 0 }],
    ['<!-- <au id="x"></au> --><au id="https://p.example/au"></au><au id="y"></au>', {}],
    [
      '<au id="https://p.example/au"><launchParameters> a=1&amp;b=&#x201c;2&#8221; </launchParameters></au>',
      { launchParameters: 'a=1&b=“2”' },
    ],
    [
      '<au id="https://p.example/au"><launchParameters><![CDATA[{"a":"&amp;"}]]></launchParameters><entitlementKey>k</entitlementKey></au>',
      { launchParameters: '{"a":"&amp;"}', entitlementKey: 'k' },
    ],
  ])('%s', (xml, expected) => {
    expect(readCourseStructure(xml)).toEqual({ ...plain, ...expected });
  });

  it.each([
    ['', 'no AU was found in it'],
    ['<author></author>', 'no AU was found in it'],
    ['<au></au>', 'the AU’s id "" is no whole address'],
    ['<au id="au"></au>', 'the AU’s id "au" is no whole address'],
    [
      '<au id="https://p.example/au" moveOn="passed"></au>',
      'the AU’s moveOn "passed" is not one of Passed, Completed, CompletedAndPassed, CompletedOrPassed, NotApplicable',
    ],
    [
      '<au id="https://p.example/au" masteryScore="80"></au>',
      'the AU’s masteryScore "80" is not between 0 and 1',
    ],
    [
      '<au id="https://p.example/au" masteryScore=""></au>',
      'the AU’s masteryScore "" is not between 0 and 1',
    ],
  ])('%s is refused: %s', (xml, problem) => {
    expect(readCourseStructure(xml)).toEqual({ problem });
  });

  it('of any text is read or refused, and never throws', () => {
    const parts = fc.constantFrom(
      '<au',
      ' id="',
      'https://a.b',
      '"',
      '>',
      '</au>',
      '&#x',
      ';',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (found) => {
        expect(readCourseStructure(found.join(''))).toBeTypeOf('object');
      }),
    );
  });
});
