import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Expression, writeJavaScript } from './write-javascript.ts';

function run(code: string): unknown {
  return new Function(`return ${code}`)();
}

it.each([
  [{ title: 'T', scenes: [] }, '{title:"T",scenes:[]}'],
  [{ 'a-scene/b': null, '1': 0.5, on: true }, '{"1":0.5,"a-scene/b":null,on:true}'],
  [{ children: undefined }, '{}'],
  [{ src: new Expression('picture0') }, '{src:picture0}'],
  ['</script><!--', String.raw`"\u003c/script>\u003c!--"`],
  ['a\u2028b', String.raw`"a\u2028b"`],
  [undefined, 'null'],
])('writes %j as %s', (value, expected) => {
  expect(writeJavaScript(value)).toBe(expected);
});

it('writes a name that JavaScript gives a meaning as a name like any other', () => {
  const value = JSON.parse('{"__proto__":{"a":1}}');
  expect(Object.keys(run(writeJavaScript(value)) as object)).toEqual(['__proto__']);
});

it('writes any plain data so that it comes back, and no script can end in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const code = writeJavaScript(value);
      expect(JSON.stringify(run(code))).toBe(JSON.stringify(value));
      expect(code).not.toMatch(/<[/!]|[\u2028\u2029]/);
    }),
  );
});
