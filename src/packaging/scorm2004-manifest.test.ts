import { expect, test } from 'vitest';
import { PackageError } from './package-files.ts';
import type { ManifestInput } from './packaging-standard.ts';
import { renderScorm2004Manifest } from './scorm2004-manifest.ts';

const minimal: ManifestInput = {
  identifier: 'uk.beyond-the-canteen.everyone',
  version: '1.0.0',
  title: 'Beyond the Canteen',
  summary: 'Social media at work.',
  launch: 'index.html',
  files: ['read/a.html', 'index.html', 'imsmanifest.xml', 'index.html'],
};

test('the manifest in full', () => {
  expect(
    renderScorm2004Manifest(minimal, '2004 4th Edition'),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="uk.beyond-the-canteen.everyone" version="1.0.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="ORG-everyone">
    <organization identifier="ORG-everyone" adlseq:objectivesGlobalToSystem="false">
      <title>Beyond the Canteen</title>
      <item identifier="ITEM-everyone" identifierref="RES-everyone" isvisible="true">
        <title>Beyond the Canteen</title>
        <imsss:sequencing>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-everyone" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html"/>
      <file href="read/a.html"/>
    </resource>
  </resources>
</manifest>
`);
});

test('the 3rd Edition differs in its version alone', () => {
  const fourth = renderScorm2004Manifest(minimal, '2004 4th Edition');
  expect(renderScorm2004Manifest(minimal, '2004 3rd Edition')).toBe(
    fourth.replace('2004 4th Edition', '2004 3rd Edition'),
  );
});

test('identifiers stay the same when the title, version and files change', () => {
  const identifiers = (xml: string) => xml.match(/identifier\w*="[^"]*"/g);
  const later = { ...minimal, title: 'Another', version: '2.0.0', files: ['index.html', 'new.js'] };
  expect(identifiers(renderScorm2004Manifest(later, '2004 4th Edition'))).toEqual(
    identifiers(renderScorm2004Manifest(minimal, '2004 3rd Edition')),
  );
});

test.each([
  [0, '0'],
  [0.8, '0.8'],
  [2 / 3, '0.6667'],
  [1, '1'],
])('a passing score of %s that is asked for is a measure of %s', (passingScore, measure) => {
  const xml = renderScorm2004Manifest({ ...minimal, passingScore }, '2004 4th Edition');
  expect(xml).toContain(`
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls`);
});

test.each([
  ['a passing score in percent', { passingScore: 80 }, /The passing score 80 is out of range/],
  ['no title', { title: ' ' }, /title of the package has 0 characters/],
  ['an identifier with a space', { identifier: 'uk everyone' }, /is not one that XML accepts/],
])('%s is refused in a sentence', (_, change, sentence) => {
  const render = () => renderScorm2004Manifest({ ...minimal, ...change }, '2004 3rd Edition');
  expect(render).toThrow(PackageError);
  expect(render).toThrow(sentence);
});
