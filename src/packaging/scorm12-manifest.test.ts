import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackageError } from './package-files.ts';
import type { ManifestInput } from './packaging-standard.ts';
import { publishedSchemas } from './published-schemas.ts';
import { findElements, readCanonicalXml } from './read-xml.ts';
import { readSchemaFiles } from './schema-files.ts';
import { renderScorm12Manifest, SCORM12_NAMESPACES } from './scorm12-manifest.ts';
import { validateSchema } from './validate-schema.ts';

const minimal: ManifestInput = {
  identifier: 'uk.beyond-the-canteen.everyone',
  version: '1.0.0',
  title: 'Beyond the Canteen',
  summary: 'Social media at work.',
  launch: 'index.html',
  files: ['index.html'],
};

async function validate(xml: string) {
  return validateSchema({
    xml,
    manifestPath: 'imsmanifest.xml',
    standardLabel: 'SCORM 1.2',
    schemas: await readSchemaFiles(publishedSchemas.scorm12),
    entry: 'adlcp_rootv1p2.xsd',
  });
}

test('the minimal manifest is valid by the published schemas', async () => {
  expect((await validate(renderScorm12Manifest(minimal))).problems).toEqual([]);
});

test('the manifest in full', () => {
  const files = ['read/a.html', 'index.html', 'imsmanifest.xml', 'Z.css', 'a.css', 'index.html'];
  expect(renderScorm12Manifest({ ...minimal, files })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="uk.beyond-the-canteen.everyone" version="1.0.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG-everyone">
    <organization identifier="ORG-everyone">
      <title>Beyond the Canteen</title>
      <item identifier="ITEM-everyone" identifierref="RES-everyone" isvisible="true">
        <title>Beyond the Canteen</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-everyone" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="Z.css"/>
      <file href="a.css"/>
      <file href="index.html"/>
      <file href="read/a.html"/>
    </resource>
  </resources>
</manifest>
`);
});

describe('the mastery score, 0 to 100, is written only where it is asked for', () => {
  test.each([
    [undefined, undefined],
    [0, '0'],
    [0.07, '7'],
    [0.8, '80'],
    [0.875, '87.5'],
    [2 / 3, '66.67'],
    [1, '100'],
  ])('%s gives %s', async (passingScore, expected) => {
    const xml = renderScorm12Manifest(
      passingScore === undefined ? minimal : { ...minimal, passingScore },
    );
    expect(/<adlcp:masteryscore>(.*)<\/adlcp:masteryscore>/.exec(xml)?.[1]).toBe(expected);
    expect((await validate(xml)).problems).toEqual([]);
  });
});

test.each([
  ['a passing score above 1', { passingScore: 1.01 }, /The passing score 1.01 is out of range/],
  ['a passing score in percent', { passingScore: 80 }, /Expected a number from 0 to 1/],
  ['a negative passing score', { passingScore: -0.1 }, /out of range/],
  ['no number', { passingScore: Number.NaN }, /The passing score NaN/],
  ['no title', { title: ' \n ' }, /title of the package has 0 characters/],
  [
    'a title of 201 characters',
    { title: 'x'.repeat(201) },
    /has 201 characters. Expected 1 to 200/,
  ],
  [
    'a version of 21 characters',
    { version: '1'.repeat(21) },
    /has 21 characters. Expected 1 to 20/,
  ],
  ['a control character', { title: 'Be\u0007ll' }, /the character U\+0007, which XML cannot hold/],
  ['half a surrogate pair', { title: 'a\ud800b' }, /the character U\+D800/],
  ['an identifier with a space', { identifier: 'uk everyone' }, /is not one that XML accepts/],
  ['an identifier that begins with a digit', { identifier: '1.x' }, /Expected a letter/],
])('%s is refused in a sentence', (_, change, sentence) => {
  const render = () => renderScorm12Manifest({ ...minimal, ...change });
  expect(render).toThrow(PackageError);
  expect(render).toThrow(sentence);
});

test.each([
  ['a title of 200 characters', { title: '😀'.repeat(200) }],
  ['a version of 20 characters', { version: '1'.repeat(20) }],
])('%s is valid', async (_, change) => {
  expect((await validate(renderScorm12Manifest({ ...minimal, ...change }))).problems).toEqual([]);
});

test('identifiers stay the same when the title, version and files change', () => {
  const identifiers = (xml: string) => xml.match(/identifier\w*="[^"]*"/g);
  const later = { ...minimal, title: 'Another', version: '2.0.0', files: ['index.html', 'new.js'] };
  expect(identifiers(renderScorm12Manifest(later))).toEqual(
    identifiers(renderScorm12Manifest(minimal)),
  );
});

test('any title that is accepted is read back by libxml2 as it was written', {
  timeout: 60_000,
}, async () => {
  const markup = fc.constantFrom('&', '<', '>', '"', "'", ']]>', '<!--', '&amp;', 'é', '😀', '\n');
  const title = fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(title, async (parts) => {
      const written = parts.join('');
      const xml = tryRender(written);
      if (xml === undefined) return;
      const { problems, canonicalXml } = await validate(xml);
      expect(problems).toEqual([]);
      const titles = findElements(
        readCanonicalXml(canonicalXml ?? ''),
        SCORM12_NAMESPACES.imscp,
        'title',
      );
      const expected = written.replace(/\s+/g, ' ').trim();
      expect(titles.map((one) => one.text)).toEqual([expected, expected]);
    }),
    { numRuns: 30 },
  );
});

function tryRender(title: string): string | undefined {
  try {
    return renderScorm12Manifest({ ...minimal, title });
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}
