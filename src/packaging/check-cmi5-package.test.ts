import { describe, expect, test } from 'vitest';
import { aPackage, aPackageWithManifest } from './a-package.ts';
import { checkCmi5Package } from './check-cmi5-package.ts';
import { nodeTools } from './node-tools.ts';

const auId = 'https://w3id.org/beyond-the-canteen/courses/everyone/au/module';

const reportAfter = async (edit: (xml: string) => string) => {
  const problems = await checkCmi5Package(await aPackageWithManifest(edit, 'cmi5'), nodeTools);
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
};

test('a right package has no problems', async () => {
  expect(await checkCmi5Package(await aPackage({}, 'cmi5'), nodeTools)).toEqual([]);
});

describe('faults that no schema can find', () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    [
      'an id that is no whole address',
      (xml) => xml.replace(auId, 'module-1'),
      /^activity-id: The <au> has the id "module-1"\. Expected a whole address/,
    ],
    [
      'an id used twice',
      (xml) => xml.replace(auId, auId.replace('/au/module', '')),
      /^activity-id: The id \S+\/everyone is used more than once/,
    ],
    [
      'two AUs',
      (xml) => xml.replace(/<au[\s\S]*<\/au>/, (au) => au + au.replace(auId, `${auId}2`)),
      /^au-count: The course has 2 AUs\. Expected exactly one/,
    ],
    [
      'a launch page that is not there',
      (xml) => xml.replace('>index.html<', '>start.html<'),
      /^launch-file: The AU opens "start\.html", which is not in the package/,
    ],
    [
      'a launch page on another site',
      (xml) => xml.replace('>index.html<', '>https://a.uk/index.html<'),
      /^launch-file: The AU opens "https:\/\/a\.uk\/index\.html"/,
    ],
    [
      'a query that belongs to the LMS',
      (xml) => xml.replace('>index.html<', '>index.html?a=1&amp;actor=x&amp;fetch=y<'),
      /^launch-address: The address of the AU has the query actor, fetch,/,
    ],
    [
      'an AU to pass without a score to pass at',
      (xml) => xml.replace(' masteryScore="0.8"', ''),
      /^passing-score: The AU has to be passed but has no masteryScore/,
    ],
    [
      'a score to pass at that nobody has to reach',
      (xml) => xml.replace('CompletedAndPassed', 'Completed'),
      /^passing-score: The AU has masteryScore="0\.8" but does not have to be passed/,
    ],
    [
      'an AU that is satisfied before it begins',
      (xml) => xml.replace('CompletedAndPassed', 'NotApplicable'),
      /^move-on: The AU has moveOn="NotApplicable"\. Expected Completed,/,
    ],
    [
      'a title in American English',
      (xml) => xml.replace('lang="en-GB"', 'lang="en-US"'),
      /^language: A <title> does not hold its words in British English/,
    ],
    [
      'a description in two languages',
      (xml) =>
        xml.replace(
          '</langstring></description>',
          '</langstring><langstring lang="cy">Cymraeg</langstring></description>',
        ),
      /^language: A <description> does not hold/,
    ],
    [
      'an empty description',
      (xml) => xml.replace(/(<description><langstring lang="en-GB">)[^<]*/, '$1'),
      /^language: A <description> does not hold/,
    ],
  ])('%s', async (_, edit, sentence) => {
    expect(await reportAfter(edit)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('faults that the schema finds', () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    ['a mastery score of 1.5', (xml) => xml.replace('"0.8"', '"1.5"'), /masteryScore.*1\.5/],
    ['an unknown moveOn', (xml) => xml.replace('CompletedAndPassed', 'Done'), /moveOn.*Done/],
    ['another way to launch', (xml) => xml.replace('AnyWindow', 'NoWindow'), /launchMethod/],
    ['no address', (xml) => xml.replace(/<url>.*<\/url>/, ''), /Element 'au': Missing child/],
    [
      'children in the wrong order',
      (xml) => xml.replace(/(<title>.*<\/title>)\s*(<description>.*<\/description>)/, '$2$1'),
      /Element 'description': This element is not expected/,
    ],
    [
      'no course',
      (xml) => xml.replace(/<course [\s\S]*<\/course>/, ''),
      /Element 'au': This element is not expected/,
    ],
    [
      'another name space',
      (xml) => xml.replace('CourseStructure.xsd', 'Course.xsd'),
      /Element 'courseStructure': No matching global declaration/,
    ],
    ['XML that is cut short', (xml) => xml.replace('</courseStructure>', ''), /Premature end/],
  ])('%s', async (_, edit, sentence) => {
    const [first] = await reportAfter(edit);
    expect(first).toMatch(/^manifest-schema: cmi5\.xml does not follow the schema of cmi5/);
    expect(first).toMatch(sentence);
  });
});

test('a package without a course structure, with the files of SCORM instead', async () => {
  const files = await aPackage(
    { 'cmi5.xml': null, 'imsmanifest.xml': '', 'imscp_v1p1.xsd': '' },
    'cmi5',
  );
  expect(
    (await checkCmi5Package(files, nodeTools)).map(({ rule, file }) => `${rule} ${file}`),
  ).toEqual([
    'manifest-missing cmi5.xml',
    'manifest-unexpected imsmanifest.xml',
    'manifest-unexpected imscp_v1p1.xsd',
  ]);
});
