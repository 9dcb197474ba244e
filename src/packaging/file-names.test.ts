import { describe, expect, test } from 'vitest';
import { describeNameFault, findNameProblems } from './file-names.ts';

const files = (...paths: string[]) => new Map(paths.map((path) => [path, new Uint8Array()]));

describe('safe names', () => {
  test.each([
    'index.html',
    'assets/player-1F_a.B.js',
    'a/b/c/d.woff2',
    'console.js',
    'com.js',
    `${'a'.repeat(145)}.html`,
  ])('%s', (path) => {
    expect(findNameProblems(files(path))).toEqual([]);
  });
});

describe('names that an LMS can lose', () => {
  test.each([
    ['café.html', 'contains "é"'],
    ['😀.html', 'contains "😀"'],
    ['a b.html', 'contains " "'],
    ['a+b.html', 'contains "+"'],
    ['a%20b.html', 'contains "%"'],
    ['assets\\a.js', 'contains "\\\\"'],
    ['a\n.js', 'contains "\\n"'],
    ['/index.html', 'is not a plain relative path'],
    ['../index.html', 'is not a plain relative path'],
    ['a/./b.html', 'is not a plain relative path'],
    ['a//b.html', 'is not a plain relative path'],
    ['assets/', 'is not a plain relative path'],
    ['', 'is not a plain relative path'],
    ['.htaccess', 'begins or ends with a dot'],
    ['assets/.DS_Store', 'begins or ends with a dot'],
    ['a.', 'begins or ends with a dot'],
    ['LICENSE', 'has no extension'],
    ['404', 'has no extension'],
    ['assets/aux.js', 'Windows keeps for a device'],
    ['COM1.html', 'Windows keeps for a device'],
    [`${'a'.repeat(146)}.html`, 'has 151 characters, more than the 150'],
  ])('%s', (path, sentence) => {
    expect(describeNameFault(path)).toContain(sentence);
    expect(findNameProblems(files(path))).toMatchObject([{ rule: 'file-name', file: path }]);
  });
});

describe('types that an LMS can refuse', () => {
  test.each([
    ['assets/player.js.map', 'is a source map'],
    ['a.php', 'is of the type .php'],
    ['a.EXE', 'is of the type .exe'],
    ['run.sh', 'is of the type .sh'],
    ['a.mjs', 'is of the type .mjs'],
    ['story.md', 'is of the type .md'],
    ['constructor.constructor', 'is of the type .constructor'],
  ])('%s', (path, sentence) => {
    const problems = findNameProblems(files(path));
    expect(problems).toMatchObject([{ rule: 'file-type', file: path }]);
    expect(problems[0]?.message).toContain(sentence);
  });
});

describe('names that cannot lie side by side', () => {
  test.each([
    [['a.js', 'A.js'], 'A.js and a.js differ only in capital letters'],
    [['a.js', 'a.js/b.js'], 'a.js is both a file and the folder of a.js/b.js'],
    [['x/A.js', 'x/a.js/b/c.js'], 'x/a.js is both a file and the folder'],
  ])('%s', (paths, sentence) => {
    const problems = findNameProblems(files(...paths));
    expect(problems.map((problem) => problem.rule)).toEqual(['file-name-clash']);
    expect(problems[0]?.message).toContain(sentence);
  });
});
