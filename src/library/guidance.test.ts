import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeAccessibilityStatement } from './accessibility-statement.ts';
import { TrustSchema } from './content-schemas.ts';
import { loadLibrary } from './load-library.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function guidanceOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return loadLibrary(root);
}

const front = '---\ntitle: Help\nsummary: Where it is.\norder: 1\n---\n';

it('reads the pages that are shipped, and makes those of sources and accessibility', () => {
  const { guidance, problems } = loadLibrary(process.cwd());
  expect(problems).toEqual([]);
  expect(guidance.map(({ id }) => id)).toEqual([
    'why-it-is-worth-it',
    'beyond-the-canteen-rule',
    'first-steps',
    'one-account-or-two',
    'speaking-up',
    'when-something-goes-wrong',
    'about',
    'sources',
    'accessibility',
  ]);
});

describe('a page that is not right is named with its place', () => {
  it.each([
    ['no front matter', 'Words.', 1, /title/],
    ['a source that is not there', `${front}\nSo it is [@nobody].`, 7, /"@nobody"/],
    ['a page that is not there', `${front}\nSee [it](helpp.md).`, 7, /"helpp\.md".*"help"/],
    ['a script', `${front}\n<script>alert(1)</script>`, 7, /HTML/],
    ['a link that runs', `${front}\n[x](javascript:alert)`, 7, /javascript/],
    ['a file elsewhere', `${front}\n[x](../trust.yaml)`, 7, /trust\.yaml/],
  ])('%s', (_name, text, line, sentence) => {
    const { problems } = guidanceOf({ 'content/guidance/help.md': text });
    const own = problems.filter(({ file }) => file === 'content/guidance/help.md');
    expect(own[0]).toMatchObject({ line, severity: 'error' });
    expect(own.map(({ message }) => message).join(' ')).toMatch(sentence);
  });
});

it('shows what sources.yaml says as words, whatever signs stand in it', () => {
  const source = {
    label: 'L',
    who: 'A *team* <b>',
    what: 'Rules [2] {x} & `code`',
    date: '2026',
    status: 'current',
    link: 'https://example.org/a_(b)',
    checked: '2026-11-20',
  };
  const { guidance, problems } = guidanceOf({
    'content/guidance/help.md': `${front}\nWords.`,
    'content/sources.yaml': JSON.stringify({ 'a-source': source }),
  });
  expect(problems).toEqual([]);
  const page = JSON.stringify(guidance.find(({ id }) => id === 'sources')?.read.prose);
  expect(page).toContain('https://example.org/a_%28b%29');
  expect(page).toContain('We looked at these, or at copies of them, on the day');
  expect(page).toContain('Listed as current by their publishers when we looked');
});

describe('a link of sources.yaml', () => {
  const withLink = (link: string) =>
    guidanceOf({
      'content/guidance/help.md': `${front}\nWords.`,
      'content/sources.yaml': `a-source:\n  label: L\n  who: W\n  what: T\n  date: 2026\n  status: draft\n  link: ${JSON.stringify(link)}\n  checked: today\n`,
    });

  it.each([
    ['https://example.org/100%-sure', 'https://example.org/100%-sure'],
    ['https://example.org/caf\u00e9?a=1&lt;b', 'https://example.org/caf%C3%A9?a=1&lt;b'],
    ['https://example.org/?q={x}`#)', 'https://example.org/?q=%7Bx%7D%60#%29'],
    ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A'],
  ])('%s is shown as %s', (link, shown) => {
    const { guidance, problems } = withLink(link);
    expect(problems).toEqual([]);
    expect(JSON.stringify(guidance.find(({ id }) => id === 'sources')?.read.prose)).toContain(
      `"url":${JSON.stringify(shown)}`,
    );
  });

  it.each([
    'https://',
    'https://[x/',
    'https://exa%mple.org/',
    'http://example.org/',
    'https://a b',
  ])('%s is refused in a sentence, at its place', (link) => {
    const { problems } = withLink(link);
    expect(problems).toMatchObject([
      { file: 'content/sources.yaml', line: 7, rule: 'content-file', severity: 'error' },
    ]);
    expect(problems[0]?.message).toMatch(/a-source → link.*https:\/\/.*browser can open/);
  });
});

describe('words that no page can show are named at their own field', () => {
  it.each([
    [
      'content/trust.yaml',
      'name: ""\naccessibility:\n  tested: fine\n  contact: www.example.org\n',
      4,
      12,
      'accessibility → contact',
    ],
    ['content/trust.yaml', '# a line\nname: "Lark\\u202emoor"\n', 2, 7, 'name'],
    [
      'content/sources.yaml',
      'one: { label: L, who: W, what: T, date: 1, status: draft, link: "https://a.org", checked: c }\ntwo:\n  label: L\n  who: W\n  what: T\n  date: 1\n  status: draft\n  link: https://a.org\n  checked: c\n  note: see http://b.org\n',
      10,
      9,
      'two → note',
    ],
  ])('%s %#', (file, text, line, column, field) => {
    const { problems } = guidanceOf({
      'content/guidance/help.md': `${front}\nWords.`,
      [file]: text,
    });
    expect(problems).toMatchObject([{ file, line, column, severity: 'error' }]);
    expect(problems[0]?.message).toContain(`In "${field}": `);
  });
});

it('puts what an organisation filled in into the accessibility statement', () => {
  const trust = TrustSchema.parse({
    name: 'Larkmoor *Trust*',
    accessibility: { contact: 'extension 4321', reply_days: 1, tested: 'by 3 people' },
  });
  const text = writeAccessibilityStatement(trust);
  expect(text).toContain('Larkmoor \\*Trust\\* wants');
  expect(text).toContain('Tell us: extension 4321.');
  expect(text).toContain('within 1 working day.');
  expect(text).toContain('Tested by people: by 3 people');
  expect(text).toContain('be told before something upsetting, and go straight to the question');
  const neutral = writeAccessibilityStatement(TrustSchema.parse({}));
  expect(neutral).toContain('The organisation that offers you this course');
  expect(neutral).not.toContain('working day');
});
