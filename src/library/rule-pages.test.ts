import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { messages, releaseMessages } from '../scenario/index.ts';
import { readRulePages } from './rule-pages.ts';

const root = process.cwd();
const pages = readRulePages(root);
const idsAbout = (about: string) =>
  pages.filter((page) => page.about === about).map(({ id }) => id);

/** What the site shows of a page; anything else, HTML above all, would be lost or run. */
const shown = 'root heading paragraph list listItem text inlineCode strong emphasis'.split(' ');

describe('there is a page for each rule', () => {
  it('of a story', () => {
    expect(idsAbout('story').sort()).toEqual(Object.keys(messages).sort());
  });

  it('of an update', () => {
    expect(idsAbout('release').sort()).toEqual(Object.keys(releaseMessages).sort());
  });

  it('of the content files', () => {
    const folder = join(root, 'src/library');
    const files = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
    const told = files.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/rule: '([\w-]+)'/g)].map(
        ([, id = '']) => id,
      ),
    );
    const known = new Set(pages.map(({ id }) => id));
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((id) => !known.has(id))).toEqual([]);
    expect(idsAbout('content').filter((id) => !told.includes(id))).toEqual([]);
  });

  it('and none has two', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
});

const folders = { story: 'scenario/check', release: 'scenario/release', content: 'library' };

describe.each(pages)('$id', ({ id, about, summary }) => {
  const text = readFileSync(join(root, 'src', folders[about], 'rules', id, 'page.md'), 'utf8');

  it('begins with its id and has 20 to 200 words', () => {
    const [heading = '', ...rest] = text.split('\n');
    expect(heading).toBe(`# ${id}`);
    const words = rest.join(' ').trim().split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(20);
    expect(words).toBeLessThanOrEqual(200);
    expect(summary).toMatch(/\S[.!?]$/);
  });

  it('has paragraphs and nothing that the site does not show', () => {
    expect(typesIn(fromMarkdown(text)).filter((type) => !shown.includes(type))).toEqual([]);
  });
});

it('knows which rules are errors', () => {
  const severities = ['dead-end', 'choice-count', 'released-choice-gone', 'outcome-not-practised'];
  expect(severities.map((id) => pages.find((page) => page.id === id)?.severity)).toEqual([
    'error',
    'warning',
    'warning',
    'warning',
  ]);
});

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}
