import { describe, expect, test } from 'vitest';
import { aPackage, aPackageWithManifest } from './a-package.ts';
import { nodeTools } from './node-tools.ts';
import { findStandard } from './standards.ts';

const report = (problems: readonly { rule: string; message: string }[]) =>
  problems.map(({ rule, message }) => `${rule}: ${message}`);

const check = (files: Map<string, Uint8Array>, id = 'scorm12') =>
  findStandard(id).check(files, nodeTools);

describe.each([
  { id: 'scorm12', label: 'SCORM 1.2', version: '1.2', type: 'scormtype' },
  {
    id: 'scorm2004-3rd',
    label: 'SCORM 2004 3rd Edition',
    version: '2004 3rd Edition',
    type: 'scormType',
  },
  {
    id: 'scorm2004-4th',
    label: 'SCORM 2004 4th Edition',
    version: '2004 4th Edition',
    type: 'scormType',
  },
])('faults that the schemas of $label let pass', ({ id, label, version, type }) => {
  test('none in a right package', async () => {
    expect(await check(await aPackage({}, id), id)).toEqual([]);
  });

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
      'a default organisation that is not there',
      (xml) => xml.replace('default="ORG-everyone"', 'default="ITEM-everyone"'),
      [
        'default-organisation: The default organisation is "ITEM-everyone", which the manifest does not contain. Expected default="…" with one of: ORG-everyone.',
      ],
    ],
    [
      'no SCO',
      (xml) => xml.replace(`${type}="sco"`, `${type}="asset"`),
      [
        `sco-count: The manifest has 0 resources with adlcp:${type}="sco". Expected exactly one, because several LMSs track only one.`,
      ],
    ],
    [
      'two SCOs',
      (xml) =>
        xml.replace(
          '</resource>',
          `$&<resource identifier="R2" type="webcontent" adlcp:${type}="sco" href="index.html"/>`,
        ),
      [
        `sco-count: The manifest has 2 resources with adlcp:${type}="sco". Expected exactly one, because several LMSs track only one.`,
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
      'another version of SCORM',
      (xml) => xml.replace(`>${version}<`, '>CAM 1.3<'),
      [
        `manifest-version: The metadata of the manifest has <schemaversion> "CAM 1.3". Expected <schemaversion>${version}</schemaversion>, by which an LMS recognises ${label}.`,
      ],
    ],
  ])('%s', async (_, edit, expected) => {
    expect(report(await check(await aPackageWithManifest(edit, id), id))).toEqual(expected);
  });

  test('the wrong case of the SCO type is named, whatever the schema says of it', async () => {
    const wrong = type === 'scormtype' ? 'scormType' : 'scormtype';
    const files = await aPackageWithManifest((xml) => xml.replace(type, wrong), id);
    const problems = (await check(files, id)).filter(({ rule }) => rule !== 'manifest-schema');
    expect(problems.map((problem) => problem.rule)).toEqual(['scormtype', 'sco-count']);
    expect(problems[0]?.message).toContain(`has ${wrong}="sco". Expected adlcp:${type}="sco", `);
  });

  test('a schema that was changed, and one that was left out', async () => {
    const [changed = '', gone = ''] = [...(await aPackage({}, id)).keys()].filter((path) =>
      path.endsWith('.xsd'),
    );
    const files = await aPackage({ [changed]: '<xsd:schema/>', [gone]: null }, id);
    expect(report(await check(files, id))).toEqual([
      `missing-file: The manifest lists "${gone}", which is not in the package. Add the file or take it off the list.`,
      `schema-file: ${changed} is not the schema as ADL and IMS published it. Packages carry the schemas unchanged.`,
      `schema-file: The manifest needs the schema ${gone}, which is not at the root of the package. Add it there.`,
    ]);
  });
});

describe('faults that the schemas let pass in SCORM 1.2', () => {
  test.each<[string, (xml: string) => string, string[]]>([
    [
      'no item',
      (xml) => xml.replace(/<item[\s\S]*<\/item>/, ''),
      [
        'identifierref: The manifest has no item, so learners cannot open the package. Add one that refers to the SCO.',
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
      'no launch page',
      (xml) => xml.replace('sco" href="index.html"', 'sco"'),
      [
        'launch-file: The SCO names no launch page. Expected the path of a page in the package, such as index.html.',
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
    [
      'a mastery score of 101',
      (xml) => xml.replace('>80<', '>101<'),
      [
        'passing-score: The manifest has the passing score <adlcp:masteryscore>101</adlcp:masteryscore>. Expected a number from 0 to 100, such as 80.',
      ],
    ],
    [
      'a type of SCO in capital letters',
      (xml) => xml.replace('scormtype="sco"', 'scormtype="SCO"'),
      [
        expect.stringContaining('manifest-schema: ') as string,
        'scormtype: The resource "RES-everyone" has scormtype="SCO". Expected adlcp:scormtype="sco", all in lower case; the capital T is for SCORM 2004.',
        'sco-count: The manifest has 0 resources with adlcp:scormtype="sco". Expected exactly one, because several LMSs track only one.',
      ],
    ],
  ])('%s', async (_, edit, expected) => {
    expect(report(await check(await aPackageWithManifest(edit)))).toEqual(expected);
  });
});

describe('faults that the schemas let pass in SCORM 2004', () => {
  test.each<[string, (xml: string) => string, RegExp[]]>([
    [
      'a negative passing score',
      (xml) => xml.replace('>0.8<', '>-0.5<'),
      [/^passing-score: .*<minNormalizedMeasure>-0\.5<.* Expected a number from 0 to 1/],
    ],
    [
      'a passing score without effect',
      (xml) => xml.replace(' satisfiedByMeasure="true"', ''),
      [/^passing-score: .* not satisfiedByMeasure="true", so an LMS ignores the score/],
    ],
    [
      'an item that an LMS completes by itself',
      (xml) => xml.replace('completionSetByContent="true" objectiveSetByContent="true"', ''),
      [/^delivery-controls: .* does not set completionSetByContent, objectiveSetByContent to true/],
    ],
    [
      'no delivery controls',
      (xml) => xml.replace(/<imsss:deliveryControls[^>]*>/, ''),
      [
        /^delivery-controls: .* does not set tracked, completionSetByContent, objectiveSetByContent/,
      ],
    ],
  ])('%s', async (_, edit, expected) => {
    for (const id of ['scorm2004-3rd', 'scorm2004-4th']) {
      const found = report(await check(await aPackageWithManifest(edit, id), id));
      expect(found).toEqual(expected.map((sentence) => expect.stringMatching(sentence) as string));
    }
  });
});

test('no manifest', async () => {
  expect(report(await check(await aPackage({ 'imsmanifest.xml': null })))).toEqual([
    'manifest-missing: The package has no imsmanifest.xml, so no LMS can import it. Add it at the root.',
  ]);
});

test('a manifest in a folder', async () => {
  const files = [...(await aPackage())].map(([path, bytes]) => [`module/${path}`, bytes] as const);
  expect(report(await check(new Map(files)))).toEqual([
    'manifest-missing: The package has no imsmanifest.xml at its root; there is one at module/imsmanifest.xml. Zip the files themselves, not the folder around them.',
  ]);
});

test('a manifest that is not first', async () => {
  const files = [...(await aPackage())].reverse();
  expect(report(await check(new Map(files)))).toEqual([
    'manifest-not-first: The first file of the package is read/friend-request.html. Expected imsmanifest.xml: put it first.',
  ]);
});

test('a manifest that is not text', async () => {
  const files = await aPackage({ 'imsmanifest.xml': new Uint8Array([0xff, 0xfe, 0x3c]) });
  expect(report(await check(files))).toEqual([
    'unreadable-file: imsmanifest.xml is not UTF-8 text. Build it again.',
  ]);
});
