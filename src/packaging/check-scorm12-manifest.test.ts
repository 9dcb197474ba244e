import { describe, expect, test } from 'vitest';
import { aPackage, aPackageWithManifest } from './a-package.ts';
import { checkScorm12Manifest } from './check-scorm12-manifest.ts';

const report = (problems: readonly { rule: string; message: string }[]) =>
  problems.map(({ rule, message }) => `${rule}: ${message}`);

test('a right package has no problems', async () => {
  expect(await checkScorm12Manifest(await aPackage())).toEqual([]);
});

describe('faults that the schemas let pass', () => {
  test.each<[string, (xml: string) => string, string[]]>([
    [
      'a listed file that is not there',
      (xml) => xml.replace('<file href="index.html"/>', '$&\n<file href="assets/gone.js"/>'),
      [
        'missing-file: The manifest lists "assets/gone.js", which is not in the package. Add the file or take it off the list.',
      ],
    ],
    [
      'a file that is there and not listed',
      (xml) => xml.replace('<file href="assets/player.js"/>', ''),
      [
        'unlisted-file: assets/player.js is in the package but not in the manifest, so an LMS may leave it out. Add <file href="assets/player.js"/>.',
      ],
    ],
    [
      'a file that is listed twice',
      (xml) => xml.replace('<file href="index.html"/>', '$&$&'),
      ['listed-twice: The manifest lists index.html 2 times. List it once.'],
    ],
    [
      'an identifierref to nothing',
      (xml) => xml.replace('identifierref="RES-everyone"', 'identifierref="RES-1"'),
      [
        'identifierref: An item refers to the resource "RES-1", which the manifest does not contain. Expected one of: RES-everyone.',
      ],
    ],
    [
      'an item without an identifierref',
      (xml) => xml.replace('identifierref="RES-everyone"', ''),
      [
        'identifierref: An item of the manifest refers to no resource. Expected one of: RES-everyone.',
      ],
    ],
    [
      'no item',
      (xml) => xml.replace(/<item[\s\S]*<\/item>/, ''),
      [
        'identifierref: The manifest has no item, so learners cannot open the package. Add one that refers to the SCO.',
      ],
    ],
    [
      'a default organisation that is not there',
      (xml) => xml.replace('default="ORG-everyone"', 'default="ITEM-everyone"'),
      [
        'default-organisation: The default organisation is "ITEM-everyone", which the manifest does not contain. Expected default="…" with one of: ORG-everyone.',
      ],
    ],
    [
      'no default organisation',
      (xml) => xml.replace(' default="ORG-everyone"', ''),
      [
        'default-organisation: The manifest names no default organisation. Expected default="…" with one of: ORG-everyone.',
      ],
    ],
    [
      'no SCO',
      (xml) => xml.replace('scormtype="sco"', 'scormtype="asset"'),
      [
        'sco-count: The manifest has 0 resources with adlcp:scormtype="sco". Expected exactly one, because several LMSs track only one.',
      ],
    ],
    [
      'two SCOs',
      (xml) =>
        xml.replace(
          '</resource>',
          '$&<resource identifier="R2" type="webcontent" adlcp:scormtype="sco" href="index.html"/>',
        ),
      [
        'sco-count: The manifest has 2 resources with adlcp:scormtype="sco". Expected exactly one, because several LMSs track only one.',
      ],
    ],
    [
      'a launch page that is not there',
      (xml) => xml.replace('sco" href="index.html"', 'sco" href="start.html"'),
      [
        'launch-file: The SCO opens start.html, which is not in the package. Expected the path of a page in the package, such as index.html.',
      ],
    ],
    [
      'no launch page',
      (xml) => xml.replace('sco" href="index.html"', 'sco"'),
      [
        'launch-file: The SCO names no launch page. Expected the path of a page in the package, such as index.html.',
      ],
    ],
    [
      'another version of SCORM',
      (xml) => xml.replace('>1.2<', '>2004 3rd Edition<'),
      [
        'manifest-version: The metadata of the manifest has <schemaversion> "2004 3rd Edition". Expected <schemaversion>1.2</schemaversion>, by which an LMS recognises SCORM 1.2.',
      ],
    ],
    [
      'no version of SCORM',
      (xml) => xml.replace(/<metadata>[\s\S]*<\/metadata>/, ''),
      [
        'manifest-version: The metadata of the manifest has no <schema>. Expected <schema>ADL SCORM</schema>, by which an LMS recognises SCORM 1.2.',
        'manifest-version: The metadata of the manifest has no <schemaversion>. Expected <schemaversion>1.2</schemaversion>, by which an LMS recognises SCORM 1.2.',
      ],
    ],
  ])('%s', async (_, edit, expected) => {
    expect(report(await checkScorm12Manifest(await aPackageWithManifest(edit)))).toEqual(expected);
  });
});

describe('faults that the schemas find', () => {
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
    ['XML that is cut short', (xml) => xml.replace('</manifest>', ''), 35, /Premature end of data/],
    ['no XML at all', () => 'hello', 1, /Start tag expected/],
    ['nothing', () => '', 1, /Document is empty/],
  ])('%s', async (_, edit, line, sentence) => {
    const problems = await checkScorm12Manifest(await aPackageWithManifest(edit));
    expect(problems).toMatchObject([{ rule: 'manifest-schema', file: 'imsmanifest.xml', line }]);
    expect(problems[0]?.message).toMatch(sentence);
  });
});

test.each([
  ['scormType="sco"', /"RES-everyone" has scormType="sco". Expected adlcp:scormtype="sco"/],
  ['scormtype="SCO"', /"RES-everyone" has scormtype="SCO". Expected adlcp:scormtype="sco"/],
])('the wrong case of %s is named, besides what the schema says', async (spelling, sentence) => {
  const files = await aPackageWithManifest((xml) => xml.replace('scormtype="sco"', spelling));
  const problems = await checkScorm12Manifest(files);
  expect(problems.map((problem) => problem.rule)).toEqual([
    'manifest-schema',
    'scormtype',
    'sco-count',
  ]);
  expect(problems[1]?.message).toMatch(sentence);
});

test('no manifest', async () => {
  expect(report(await checkScorm12Manifest(await aPackage({ 'imsmanifest.xml': null })))).toEqual([
    'manifest-missing: The package has no imsmanifest.xml, so no LMS can import it. Add it at the root.',
  ]);
});

test('a manifest in a folder', async () => {
  const files = [...(await aPackage())].map(([path, bytes]) => [`module/${path}`, bytes] as const);
  expect(report(await checkScorm12Manifest(new Map(files)))).toEqual([
    'manifest-missing: The package has no imsmanifest.xml at its root; there is one at module/imsmanifest.xml. Zip the files themselves, not the folder around them.',
  ]);
});

test('a manifest that is not first', async () => {
  const files = [...(await aPackage())].reverse();
  expect(report(await checkScorm12Manifest(new Map(files)))).toEqual([
    'manifest-not-first: The first file of the package is imsmd_rootv1p2p1.xsd. Expected imsmanifest.xml: put it first.',
  ]);
});

test('a manifest that is not text', async () => {
  const files = await aPackage({ 'imsmanifest.xml': new Uint8Array([0xff, 0xfe, 0x3c]) });
  expect(report(await checkScorm12Manifest(files))).toEqual([
    'unreadable-file: imsmanifest.xml is not UTF-8 text. Build it again.',
  ]);
});

test('schemas that were changed or left out', async () => {
  const files = await aPackage({ 'adlcp_rootv1p2.xsd': '<xsd:schema/>', 'ims_xml.xsd': null });
  expect(report(await checkScorm12Manifest(files))).toEqual([
    'missing-file: The manifest lists "ims_xml.xsd", which is not in the package. Add the file or take it off the list.',
    'schema-file: adlcp_rootv1p2.xsd is not the schema as ADL and IMS published it. Packages carry the schemas unchanged.',
    'schema-file: The manifest needs the schema ims_xml.xsd, which is not at the root of the package. Add it there.',
  ]);
});
