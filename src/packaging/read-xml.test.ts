import { expect, test } from 'vitest';
import { findElements, readCanonicalXml } from './read-xml.ts';

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
