import { describe, expect, test } from 'vitest';
import { aPackageWithManifest } from './a-package.ts';
import { nodeTools } from './node-tools.ts';
import { findStandard } from './standards.ts';

const check = async (id: string, edit: (xml: string) => string) =>
  findStandard(id).check(await aPackageWithManifest(edit, id), nodeTools);

describe('faults that the schemas of SCORM 1.2 find', () => {
  test.each<[string, (xml: string) => string, number, RegExp]>([
    [
      'children in the wrong order',
      (xml) =>
        xml.replace(
          /(<title>[^<]*<\/title>)\s*(<adlcp:masteryscore>80<\/adlcp:masteryscore>)/,
          '$2$1',
        ),
      15,
      /does not follow the schema of SCORM 1.2.* says: Element 'title': This element is not expected/,
    ],
    [
      'the spelling of SCORM 2004',
      (xml) => xml.replace('<adlcp:masteryscore>80</adlcp:masteryscore>', '<adlcp:dataFromLMS/>'),
      16,
      /Element 'dataFromLMS': No matching global element declaration/,
    ],
    [
      'an identifier used twice',
      (xml) => xml.replace('"ITEM-everyone"', '"ORG-everyone"'),
      14,
      /Element 'item', attribute 'identifier': 'ORG-everyone' is not a valid value/,
    ],
    [
      'another name space',
      (xml) =>
        xml.replace(
          'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
          'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
        ),
      6,
      /Element 'manifest': No matching global declaration/,
    ],
    ['XML that is cut short', (xml) => xml.replace('</manifest>', ''), 36, /Premature end of data/],
    ['no XML at all', () => 'hello', 1, /Start tag expected/],
    ['nothing', () => '', 1, /Document is empty/],
  ])('%s', async (_, edit, line, sentence) => {
    const problems = await check('scorm12', edit);
    expect(problems).toMatchObject([{ rule: 'manifest-schema', file: 'imsmanifest.xml', line }]);
    expect(problems[0]?.message).toMatch(sentence);
  });
});

describe('faults that the schemas of SCORM 2004 find', () => {
  const threshold = '<adlcp:completionThreshold completedByMeasure="false"/>';
  const withThreshold = (xml: string) => xml.replace(/<imsss:sequencing>/, `${threshold}$&`);

  test('an element of the 4th Edition, in the 3rd alone', async () => {
    expect(await check('scorm2004-4th', withThreshold)).toEqual([]);
    const problems = await check('scorm2004-3rd', withThreshold);
    expect(problems[0]?.rule).toBe('manifest-schema');
    expect(problems[0]?.message).toMatch(/completionThreshold.*completedByMeasure.*not allowed/);
  });

  test.each<[string, (xml: string) => string, RegExp]>([
    ['a measure of 1.5', (xml) => xml.replace('>0.8<', '>1.5<'), /minNormalizedMeasure.*1\.5/],
    [
      'sequencing before the title',
      (xml) =>
        xml.replace(
          /(<title>[^<]*<\/title>)\s*(<imsss:sequencing>[\s\S]*?<\/imsss:sequencing>)/,
          '$2$1',
        ),
      /Element 'title': This element is not expected/,
    ],
    [
      'a title in the metadata',
      (xml) => xml.replace(/<metadata>[\s\S]*<\/metadata>/, '<metadata><title/></metadata>'),
      /Element 'title': This element is not expected/,
    ],
    [
      'an unknown delivery control',
      (xml) => xml.replace('tracked="true"', 'tracked="true" timed="true"'),
      /attribute 'timed'/,
    ],
  ])('%s', async (_, edit, sentence) => {
    for (const id of ['scorm2004-3rd', 'scorm2004-4th']) {
      const problems = await check(id, edit);
      expect(problems[0]?.rule).toBe('manifest-schema');
      expect(problems[0]?.message).toMatch(sentence);
    }
  });
});
