import { expect, test } from 'vitest';
import { renderCmi5Manifest } from './cmi5-manifest.ts';
import { PackageError } from './package-files.ts';
import type { ManifestInput } from './packaging-standard.ts';

const minimal: ManifestInput = {
  identifier: 'uk.beyond-the-canteen.everyone',
  version: '1.0.0',
  title: 'Beyond the Canteen & more',
  summary: 'Social media\nat <work>.',
  launch: 'index.html',
  files: ['index.html'],
};

test('the course structure in full', () => {
  expect(renderCmi5Manifest(minimal)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!-- Beyond the Canteen 1.0.0 -->
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://w3id.org/beyond-the-canteen/courses/everyone">
    <title><langstring lang="en-GB">Beyond the Canteen &amp; more</langstring></title>
    <description><langstring lang="en-GB">Social media at &lt;work&gt;.</langstring></description>
  </course>
  <au id="https://w3id.org/beyond-the-canteen/courses/everyone/au/module" moveOn="Completed" launchMethod="AnyWindow">
    <title><langstring lang="en-GB">Beyond the Canteen &amp; more</langstring></title>
    <description><langstring lang="en-GB">Social media at &lt;work&gt;.</langstring></description>
    <url>index.html</url>
  </au>
</courseStructure>
`);
});

test('where a passing score is asked for, the AU has to be passed too', () => {
  expect(renderCmi5Manifest({ ...minimal, passingScore: 0.85 })).toContain(
    ' moveOn="CompletedAndPassed" masteryScore="0.85" launchMethod="AnyWindow">',
  );
});

test('ids stay the same when the title, the version and the files change', () => {
  const ids = (xml: string) => xml.match(/ id="[^"]*"/g);
  const later = { ...minimal, title: 'Another', version: '2.0.0', files: ['index.html', 'new.js'] };
  expect(ids(renderCmi5Manifest(later))).toEqual(ids(renderCmi5Manifest(minimal)));
});

test('a version cannot end the comment that it stands in', () => {
  expect(renderCmi5Manifest({ ...minimal, version: '1--><x/>' })).not.toContain('<x/>');
});

test.each([
  ['no summary', { summary: '' }, /no summary, which cmi5 asks for/],
  ['a passing score above 1', { passingScore: 1.5 }, /The passing score 1.5 is out of range/],
])('%s is refused in a sentence', (_, change, sentence) => {
  const render = () => renderCmi5Manifest({ ...minimal, ...change });
  expect(render).toThrow(PackageError);
  expect(render).toThrow(sentence);
});
