import { expect, test } from 'vitest';
import { aPackage } from './a-package.ts';
import { nodeTools } from './node-tools.ts';
import { publishedSchemas } from './published-schemas.ts';
import { findElements, readCanonicalXml, readPlainXml, type XmlElement } from './read-xml.ts';

test('reads names, name spaces, attributes and text', () => {
  const root = readCanonicalXml(
    '<!-- first -->\n<a xmlns="urn:a" xmlns:b="urn:b" href="x&amp;y&lt;&quot;&#xA;" b:type="t">one<b:c b:d="e">&amp;lt;</b:c>two<c xmlns="urn:c"><d></d></c></a>\n',
  );
  expect(root).toMatchObject({ name: 'a', namespace: 'urn:a', text: 'onetwo' });
  expect([...root.attributes]).toEqual([
    ['href', 'x&y<"\n'],
    ['{urn:b}type', 't'],
  ]);
  expect(root.children[0]).toMatchObject({ name: 'c', namespace: 'urn:b', text: '&lt;' });
  expect([...(root.children[0]?.attributes ?? [])]).toEqual([['{urn:b}d', 'e']]);
  expect(findElements(root, 'urn:c', 'd')).toHaveLength(1);
  expect(findElements(root, 'urn:a', 'd')).toHaveLength(0);
});

test.each(['', '<a>', '<a></a></b>', '<a href=x></a>', "<a href='x'></a>", '<a/>', '<!DOCTYPE a>'])(
  'refuses %s, which is not canonical XML',
  (xml) => {
    expect(() => readCanonicalXml(xml)).toThrow(TypeError);
  },
);

test('reads a manifest as it is written, and as xmllint gives it back, as the same', async () => {
  const files = await aPackage();
  const xml = new TextDecoder().decode(files.get('imsmanifest.xml'));
  const { root } = await nodeTools.readManifest(xml, {
    manifestPath: 'imsmanifest.xml',
    standardLabel: 'SCORM 1.2',
    schemas: await nodeTools.readSchemas(publishedSchemas.scorm12),
    entry: 'adlcp_rootv1p2.xsd',
  });
  const inOrder = ({ attributes, children, ...rest }: XmlElement): unknown => ({
    ...rest,
    attributes: Object.fromEntries(attributes),
    children: children.map(inOrder),
  });
  expect(
    findElements(readPlainXml(xml), 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'file')
      .length,
  ).toBeGreaterThan(5);
  expect(inOrder(readPlainXml(xml))).toEqual(root && inOrder(root));
});

test.each(['hello', '<a>', '<a b=c/>', '<!DOCTYPE a><a/>'])(
  'refuses %s, which is no manifest',
  (xml) => {
    expect(() => readPlainXml(xml)).toThrow(TypeError);
  },
);
