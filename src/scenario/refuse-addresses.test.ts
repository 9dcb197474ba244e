import { describe, expect, test } from 'vitest';
import { readStory } from './read-story.ts';
import { aStoryWithProse } from './testing/a-story.ts';
import { type Row, refuses } from './testing/refuses.ts';

describe('addresses', () => {
  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    '&#106;avascript:alert(1)',
    'java&#10;script:alert(1)',
    'java&Tab;script:alert(1)',
    'data:text/html,x',
    'DATA:text/html;base64,eA==',
    'vbscript:x',
    'http://example.org',
    'HTTP://example.org',
    'ftp://example.org',
    'file:///etc/passwd',
    'blob:https://example.org/a',
    'tel:999',
    '//example.org',
    '\\\\\\\\example.org',
    '/index.html',
    '/',
    '../story.md',
    'a/../../b',
    './../b',
    'a.html',
    '?a=b',
    'https:',
    'https:/example.org',
    'https:\\\\example.org',
    'https://',
    'mailto:',
    '%6aavascript:alert(1)',
    '',
  ];
  refuses([
    ...unsafe.map((url): Row => [`[a](${url})`, 'link-scheme']),
    ...unsafe.filter((url) => url !== 'a.html').map((url): Row => [`![a](${url})`, 'link-scheme']),
    ['[a](<java script:alert(1)>)', 'link-scheme'],
    ['[a](<https://a b>)', 'link-scheme'],
    ['[a](<#a b>)', 'link-scheme'],
    ['![a](https://example.org/a.jpg)', 'link-scheme'],
    ['![a](#on-the-bus)', 'link-scheme'],
    ['![a](mailto:a@example.org)', 'link-scheme'],
    ['![a](.env)', 'link-scheme'],
    ['![a](a%2f..%2fb.jpg)', 'link-scheme'],
    ['![a](a\\..\\b.jpg)', 'link-scheme'],
    ['<javascript:alert(1)>', 'link-scheme'],
    ['<data:text/html,x>', 'link-scheme'],
    ['<http://example.org>', 'link-scheme'],
    ['see http://example.org now', 'link-scheme', 5],
    ['see www.example.org now', 'link-scheme', 5],
    ['[a](javascript:alert(1\u0001))', 'unsupported-character'],
    ['[a](https://a\u202eb)', 'unsupported-character'],
    ['[a](\u0001javascript:alert(1))', 'unsupported-character'],
    ['> [a](javascript:x)', 'link-scheme', 3],
    ['- [a](javascript:x)', 'link-scheme', 3],
    ['1. b\n   - [a](javascript:x)', 'link-scheme', 6, 1],
    ['**[a](javascript:x)**', 'link-scheme', 3],
    ['| [a](javascript:x) | b |\n|-|-|\n| c | d |', 'link-scheme', 3],
    ['[![a](a.jpg)](javascript:x)', 'link-scheme'],
    ['[x]: javascript:alert(1)', 'unsupported-markdown'],
    ['[x]\n\n[x]: javascript:alert(1)', 'unsupported-markdown'],
    ['![x]\n\n[x]: javascript:alert(1)', 'unsupported-markdown'],
    ['[^x]\n\n[^x]: a', 'unsupported-markdown'],
  ]);
});

describe('letters that cannot be shown', () => {
  const hidden = [
    '\0',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ue000',
    '\ue007',
    '\uf8ff',
    '\u{f0000}',
    '\u{10ffff}',
    '\ufffe',
    '\ufffd',
    '\ud800',
  ];
  refuses([
    ...hidden.map((letter): Row => [`a${letter}b`, 'unsupported-character']),
    ...hidden.map((letter): Row => [`![a${letter}](a.jpg)`, 'unsupported-character']),
    ['&#x202e;a', 'unsupported-character'],
    ['&#0;', 'unsupported-character'],
    ['&#xE000;', 'unsupported-character'],
    ['&#x1b;[2J', 'unsupported-character'],
  ]);

  test('none of them reaches a message', () => {
    for (const letter of hidden) {
      const { diagnostics } = readStory(aStoryWithProse(`{${letter}}\n\n[a](x:${letter})`));
      expect(diagnostics.map(({ message }) => message).join()).not.toContain(letter);
    }
  });
});
