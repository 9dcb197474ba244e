import { describe, expect, test } from 'vitest';
import { toBytes } from './a-package.ts';
import { findAddressProblems } from './check-addresses.ts';
import { findScriptAddresses } from './find-script-addresses.ts';

/** The problems of one file that lies beside a picture, a page, a script and a folder of pages. */
function check(path: string, text: string): string[] {
  const empty = new Uint8Array();
  const others = ['index.html', 'assets/a.png', 'assets/a.js', 'assets/a.css', 'read/b.html'];
  const files = new Map([...others.map((other) => [other, empty] as const), [path, toBytes(text)]]);
  return findAddressProblems(files, { findScriptAddresses }).map(
    ({ rule, line }) => `${rule}:${line}`,
  );
}

describe('pages that are right', () => {
  test.each([
    ['a relative picture', '<img src="assets/a.png">'],
    ['a query and a place', '<a href="read/b.html?x=1&amp;y=2#z">b</a>'],
    ['the page itself', '<a href="#/friend-request">a</a><a href="?again">b</a>'],
    ['a citation', '<a href="https://www.nmc.org.uk/x.pdf">c</a><a href="HTTP://a.uk">d</a>'],
    ['post and telephone', '<a href="mailto:a@b.uk">a</a><area href="tel:111">'],
    ['two sizes', '<img srcset="assets/a.png 1x, ./assets/a.png 2x">'],
    ['what stands in a comment', '<!-- <img src="gone.png"> <base href="/"> -->'],
    ['what stands in a text area', '<textarea><img src="gone.png"></textarea>'],
    ['a sign in an attribute', '<img alt="a > b" src="assets/a.png">'],
    ['data for a script', '<script type="application/json">{"src":"https://a.uk/b.js"}</script>'],
    ['a place in a drawing', '<svg><use href="#icon"/></svg>'],
    ['prose about addresses', '<p>url(gone.png) and src="gone.png"</p>'],
    ['an unknown entity', '<a href="https://a.uk/&constructor;">b</a>'],
    ['percent signs', '<a href="read/%62.html">b</a>'],
    ['a meta that is no refresh', '<meta name="x" content="0; url=https://a.uk">'],
  ])('%s', (_, html) => {
    expect(check('page.html', html)).toEqual([]);
  });
});

describe('pages that are wrong', () => {
  test.each([
    ['a script from outside', '\n<script src="https://cdn.uk/a.js"></script>', 'address-outside:2'],
    ['a style sheet from outside', '<link href=http://a.uk/a.css>', 'address-outside:1'],
    ['an address without a scheme', '<img src="//a.uk/a.png">', 'address-outside:1'],
    ['a form', '<form action="https://a.uk/save">', 'address-outside:1'],
    ['a refresh', '<meta http-equiv="Refresh" content="0; URL=https://a.uk">', 'address-outside:1'],
    ['an object', '<object data="https://a.uk/x.svg">', 'address-outside:1'],
    ['a drawing', '<svg><image xlink:href="https://a.uk/x.png"/></svg>', 'address-outside:1'],
    ['an encoded address', '<img src="https&#58;//a.uk/&#x61;.png">', 'address-outside:1'],
    ['an address from the root', '<img src="/assets/a.png">', 'address-from-root:1'],
    ['a link from the root', '<a href="/read/b.html">', 'address-from-root:1'],
    ['a picture that escapes', '<img src="../a.png">', 'address-escapes:1'],
    ['a picture that escapes and comes back', '<img src="../x/assets/a.png">', 'address-escapes:1'],
    ['a missing picture', '<img src="assets/b.png">', 'address-missing:1'],
    ['a missing page', '<a href="read/c.html#x">', 'address-missing:1'],
    ['a folder', '<a href="read/">', 'address-missing:1'],
    ['this folder', '<a href="./">', 'address-missing:1'],
    ['the wrong capitals', '<img src="assets/A.png">', 'address-missing:1'],
    [
      'the second of two sizes',
      '<img srcset="assets/a.png 1x,\nassets/c.png 2x">',
      'address-missing:1',
    ],
    ['a poster', '<video poster="p.png">', 'address-missing:1'],
    ['a script in a link', '<a href="javascript:alert(1)">', 'address-unsafe:1'],
    ['a picture as data', '<img src="data:image/png;base64,AAAA">', 'address-unsafe:1'],
    ['another base', '<base href="./">', 'base-element:1'],
    ['a style element', '<style>\na { background: url(b.png) }</style>', 'address-missing:2'],
    ['a style attribute', '<p style="background: url(b.png)">', 'address-missing:1'],
    ['an inline script', '<script>\n\nimport("./gone.js")</script>', 'address-missing:3'],
    ['an inline script that is broken', '<script>if (</script>', 'unreadable-file:1'],
    ['a source map', '<script>1\n//# sourceMappingURL=a.js.map\n</script>', 'source-map:2'],
  ])('%s', (_, html, expected) => {
    expect(check('page.html', html)).toEqual([expected]);
  });
});

describe('style sheets', () => {
  test.each<[string, string, string[]]>([
    ['beside it', 'a { background: url(a.png) }', []],
    ['in quotes', 'a { background: url( "./a.png#x" ) }', []],
    ['in a comment', '/* url(gone.png) */ a { }', []],
    ['in a text', 'a::after { content: "url(gone.png)" }', []],
    ['in a name space', '@namespace "http://www.w3.org/1999/xhtml";', []],
    ['missing', 'a { }\nb { background: URL(gone.png) }', ['address-missing:2']],
    [
      'missing after a text',
      'a { content: "\\""; background: url(gone.png) }',
      ['address-missing:1'],
    ],
    ['escaped', 'a { background: url(gon\\65.png) }', ['address-missing:1']],
    ['missing twice on a line', 'a { b: url(x.png) } c { d: url(x.png) }', ['address-missing:1']],
    ['imported', '@import "gone.css";', ['address-missing:1']],
    ['imported from outside', '@import url(https://a.uk/a.css);', ['address-outside:1']],
    ['as data', 'a { background: url(data:image/svg+xml;utf8,x) }', ['address-unsafe:1']],
    ['from the root', "a { background: url('/assets/a.png') }", ['address-from-root:1']],
    ['a source map', 'a { }\n/*# sourceMappingURL=b.css.map */', ['source-map:2']],
  ])('%s', (_, css, expected) => {
    expect(check('assets/b.css', css)).toEqual(expected);
  });
});

describe('scripts that are right', () => {
  test.each([
    ['imports', 'import { x } from "./a.js"; export * from "../assets/a.js"; import("./a.js"); x;'],
    ['an asset beside it', 'new URL("a.png", import.meta.url)'],
    ['an asset of the page', 'new URL("assets/a.png", document.baseURI)'],
    ['preloads beside it', 'const deps = ["./a.js", "./a.css"]; deps;'],
    ['preloads of the page', 'const deps = ["./assets/a.js"]; deps;'],
    ['name spaces', 'const svg = "http://www.w3.org/2000/svg"; svg;'],
    ['a citation', 'const link = "https://www.nmc.org.uk/guidance.pdf"; link;'],
    ['a template', `const t = \`<a href="https://a.uk/"><img src="assets/a.png"><p>\${x}\`; t;`],
    ['an unknown address', `import(\`./\${x}.js\`); fetch(x); fetch(\`\${x}/a.json\`);`],
    ['a classic script', 'with (a) { var b = 010 }'],
    ['a comparison', 'const s = "a <b and c"; s;'],
    [
      'a link of a story',
      'export const p = [{ tag: "a", attributes: { href: "https://a.uk/b.png" } }];',
    ],
    ['the same under a quoted name', 'export const p = { "href": "https://a.uk/b.png" };'],
  ])('%s', (_, js) => {
    expect(check('assets/b.js', js)).toEqual([]);
  });
});

describe('scripts that are wrong', () => {
  test.each([
    ['a missing import', '\nimport "./gone.js";', 'address-missing:2'],
    ['a missing import later', 'import("./gone.js")', 'address-missing:1'],
    ['a bare import', 'import { x } from "svelte"; x;', 'address-missing:1'],
    ['an import from outside', 'import "https://cdn.uk/a.js"', 'address-outside:1'],
    ['an import from the root', 'export * from "/assets/a.js"', 'address-from-root:1'],
    ['an import that escapes', 'import "../../a.js"', 'address-escapes:1'],
    ['a missing asset', 'new URL("gone.png", import.meta.url)', 'address-missing:1'],
    ['a missing preload', 'const deps = ["./a.js", "./gone.css"]; deps;', 'address-missing:1'],
    ['a request', 'fetch("https://a.uk/log")', 'address-outside:1'],
    ['a request with a value', `fetch(\`https://a.uk/\${id}\`)`, 'address-outside:1'],
    ['a beacon', 'navigator.sendBeacon("//a.uk/log", x)', 'address-outside:1'],
    ['a socket', 'new WebSocket("wss://a.uk")', 'address-outside:1'],
    ['a worker as data', 'new Worker("blob:x")', 'address-unsafe:1'],
    ['a source', 'image.src = "https://a.uk/log"', 'address-outside:1'],
    ['a source by name', 'image.setAttribute("src", "gone.png")', 'address-missing:1'],
    ['a file by its address', 'load("https://a.uk/a.js?v=1")', 'address-outside:1'],
    ['a file from the root', 'load("/assets/a.js")', 'address-from-root:1'],
    ['a template', 'const t = "<p><img src=\'gone.png\'>"; t;', 'address-missing:1'],
    ['a script in a template', 'const t = `<a href="javascript:x">`; t;', 'address-unsafe:1'],
    ['a source map', 'const a = 1;\n//# sourceMappingURL=b.js.map', 'source-map:2'],
    ['a script that is cut short', 'const a = {', 'unreadable-file:1'],
  ])('%s', (_, js, expected) => {
    expect(check('assets/b.js', js)).toEqual([expected]);
  });
});

test('drawings are read like pages', () => {
  expect(check('assets/b.svg', '<svg><image href="https://a.uk/x.png"/></svg>')).toEqual([
    'address-outside:1',
  ]);
});

test.each(['a.constructor', 'a.toString', 'a.__proto__'])('%s is not read', (path) => {
  expect(check(path, '<img src="gone.png">')).toEqual([]);
});

test('bytes that are not text', () => {
  const files = new Map([['a.css', new Uint8Array([0xc3, 0x28])]]);
  expect(findAddressProblems(files, { findScriptAddresses })).toEqual([
    {
      rule: 'unreadable-file',
      file: 'a.css',
      message:
        'a.css is not UTF-8 text, so it cannot be checked and browsers may show it wrongly. Save it as UTF-8.',
    },
  ]);
});

describe('the sentences', () => {
  test.each([
    [
      '<img src="assets/A.png">',
      '<img src> has the address "assets/A.png", but the package has no file assets/A.png. It has assets/a.png: match the capital letters.',
    ],
    [
      '<a href="read/">',
      '<a href> has the address "read/", which is a folder. An LMS does not show folders: name the page, such as index.html.',
    ],
    [
      '<script src="https://cdn.uk/a.js"></script>',
      '<script src> has the address "https://cdn.uk/a.js" on another site. A package loads nothing from outside: add the file to the package and give its relative address.',
    ],
    [
      `<img src="data:image/png;base64,${'A'.repeat(5000)}">`,
      `<img src> has the address "data:image/png;base64,${'A'.repeat(57)}…". Expected the relative address of a file in the package; data: addresses are not allowed.`,
    ],
  ])('%#', (html, message) => {
    const files = new Map([
      ['index.html', toBytes(html)],
      ['assets/a.png', toBytes('')],
    ]);
    expect(
      findAddressProblems(files, { findScriptAddresses }).map((problem) => problem.message),
    ).toEqual([message]);
  });
});
