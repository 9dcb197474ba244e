import { expect, it } from 'vitest';
import { readMarkup } from './read-markup.ts';

it.each([
  [
    '<p>Call <strong>now</strong>.</p>',
    [{ tag: 'p', children: ['Call ', { tag: 'strong', children: ['now'] }, '.'] }],
  ],
  ['<p>It&#x27;s &lt; 3 &nbsp;km</p>', [{ tag: 'p', children: ["It's < 3 \u00a0km"] }]],
  [
    '<p>a</p>\n\n<p>\n b\n c </p>\n',
    [
      { tag: 'p', children: ['a'] },
      { tag: 'p', children: ['b c'] },
    ],
  ],
  [
    '<p><em>a</em> <em> b </em></p>',
    [
      {
        tag: 'p',
        children: [{ tag: 'em', children: ['a'] }, ' ', { tag: 'em', children: [' b '] }],
      },
    ],
  ],
  ['<p>a <br />\n b</p>', [{ tag: 'p', children: ['a', { tag: 'br' }, 'b'] }]],
  [
    '<ul>\n<li>a</li>\n<li>\n<p>b</p>\n</li>\n</ul>',
    [
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['a'] },
          { tag: 'li', children: [{ tag: 'p', children: ['b'] }] },
        ],
      },
    ],
  ],
  [
    '<li>\n<em>a</em>\n<ul>\n<li>b</li>\n</ul>\n</li>',
    [
      {
        tag: 'li',
        children: [
          { tag: 'em', children: ['a'] },
          { tag: 'ul', children: [{ tag: 'li', children: ['b'] }] },
        ],
      },
    ],
  ],
  [
    '<p>See <Cite label="A" href="https://a.b" /> .</p>',
    [
      {
        tag: 'p',
        children: ['See ', { tag: 'Cite', attributes: { label: 'A', href: 'https://a.b' } }, ' .'],
      },
    ],
  ],
  [
    '<Post by="Kath">\n<p>Hi</p>\n</Post>',
    [{ tag: 'Post', attributes: { by: 'Kath' }, children: [{ tag: 'p', children: ['Hi'] }] }],
  ],
  ['<p>a\ue03cb\ue03e</p>', [{ tag: 'p', children: ['a<b>'] }]],
])('%s', (markup, expected) => {
  expect(readMarkup(`<Part>\n${markup}\n</Part>`)).toEqual([expected]);
});

it.each([
  ['<script>alert(1)</script>', ['alert(1)']],
  ['<div><p>x</p></div>', [{ tag: 'p', children: ['x'] }]],
  ['<p onclick="a" style="b" class="c" id="d">x</p>', [{ tag: 'p', children: ['x'] }]],
  ['<a href="javascript:alert(1)">x</a>', ['x']],
  ['<a href="//e.vil">x</a>', ['x']],
  ['<a href="data:text/html,x">x</a>', ['x']],
  ['<a href=" https://a.b">x</a>', ['x']],
  ['<a>x</a>', ['x']],
  ['<Cite label="x" href="javascript:alert(1)" />', []],
  ['<img src="https://e.vil/x.png" alt="x" />', []],
  ['<img src="../x.png" alt="x" />', []],
  ['<img src="a/../../x.png" alt="x" />', []],
  ['<img src="/x.png" alt="x" />', []],
  ['<img src="data:image/png,x" alt="x" />', []],
  ['<img alt="x" />', []],
  ['<post by="a">x</post>', ['x']],
  ['<constructor>x</constructor>', ['x']],
  ['<Reply constructor="a" __proto__="b">x</Reply>', [{ tag: 'Reply', children: ['x'] }]],
])('leaves out what is on no list: %s', (markup, expected) => {
  expect(readMarkup(`<Part>${markup}</Part>`)).toEqual([expected]);
});

it('reads part after part, with the empty ones', () => {
  expect(readMarkup('<Part><p>a</p></Part>\n<Part>\n</Part>\n<Part><p>b</p></Part>\n')).toEqual([
    [{ tag: 'p', children: ['a'] }],
    [],
    [{ tag: 'p', children: ['b'] }],
  ]);
});
