import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { loadLibrary, loadScenario } from '../library/index.ts';
import { components, FrontMatterSchema, readTag } from '../scenario/index.ts';
import { checkOne } from './check-scenarios.ts';

const path = resolve('scenarios/_playground/story.md');
const text = readFileSync(path, 'utf8');
const scenario = loadScenario(path);
const { story, notes, prose } = scenario.read;
const nodes = Object.values(prose).flatMap((blocks) => blocks.flatMap(allNodes));
const tags = nodes.flatMap((node) => (node.type === 'html' ? (readTag(node.value) ?? []) : []));

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

/** The playground uses each feature of the format, so that a page of it shows them all. */
describe('the playground', () => {
  it('has no problems, and stays out of the library', () => {
    const library = loadLibrary(process.cwd());
    expect(checkOne(library, scenario)).toEqual([]);
    expect(library.scenarios.map(({ id }) => id)).not.toContain('_playground');
  });

  it.each(Object.entries(components))('uses %s with each attribute', (name, rule) => {
    const own = tags.filter((tag) => tag.name === name && tag.kind === 'open');
    const used = own.flatMap(({ attributes }) => Object.keys(attributes));
    expect(own.length).toBeGreaterThan(0);
    expect([...rule.required, ...rule.optional].filter((key) => !used.includes(key))).toEqual([]);
  });

  it('puts a component, and a When, inside a When', () => {
    expect(text).toMatch(/<When [^>]*>(?:(?!<\/When>)[\s\S])*<Post /);
    expect(text).toMatch(/<When [^>]*>(?:(?!<\/When>)[\s\S])*<When /);
  });

  it.each(Object.keys(FrontMatterSchema.shape))(
    'has %s in its front matter, and says something',
    (field) => {
      expect(text).toMatch(new RegExp(`^${field}: *(?!\\[\\]|\\{\\}|$)|^${field}:\\n {2}- `, 'm'));
    },
  );

  it.each([
    ...['paragraph', 'emphasis', 'strong', 'break', 'list', 'listItem', 'blockquote'],
    ...['link', 'image', 'heading', 'html', 'text'],
  ])('has a %s in its prose', (type) => {
    expect(nodes.map((node) => node.type as string)).toContain(type);
  });

  it('nests lists, numbers one, and sets bold in italics', () => {
    const lists = nodes.filter((node) => node.type === 'list');
    expect(lists.some(({ ordered }) => ordered)).toBe(true);
    expect(
      lists.some((list) =>
        list.children.some((item) => item.children.some(({ type }) => type === 'list')),
      ),
    ).toBe(true);
    expect(text).toMatch(/\*{3}\w/);
  });

  it('links to a scene, a page of guidance, another site and an address to write to', () => {
    const urls = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
    for (const shape of [/^#/, /^\.\.\/\.\.\/content\/guidance\//, /^https:.*&/, /^mailto:/]) {
      expect(
        urls.some((url) => shape.test(url)),
        String(shape),
      ).toBe(true);
    }
  });

  it('shows a picture that lies beside it, in words too', () => {
    expect(notes.pictures.map(({ url }) => url)).toEqual(['kitchen.png']);
    const png = readFileSync(resolve('scenarios/_playground/kitchen.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it('has scenes, a junction and three endings: all well, put right, gone wrong', () => {
    const kinds = story.scenes.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['scene', 'junction', 'ending']));
    expect(kinds.filter((kind) => kind === 'ending')).toHaveLength(3);
  });

  it('has decisions of 2, 3 and 4 choices, each verdict, and a way on without a choice', () => {
    const decisions = story.scenes.filter(({ choices }) => choices.length > 0);
    expect(new Set(decisions.map(({ choices }) => choices.length))).toEqual(new Set([2, 3, 4]));
    const verdicts = decisions.flatMap(({ choices }) => choices.map(({ verdict }) => verdict));
    expect(new Set(verdicts)).toEqual(new Set(['best', 'acceptable', 'poor']));
    expect(story.scenes.some(({ next, activity }) => next && !activity)).toBe(true);
  });

  it('remembers one thing and two, and asks in a junction for two, for one, and for nothing', () => {
    const remembered = story.scenes.flatMap(({ choices }) =>
      choices.map(({ remembers }) => remembers.length),
    );
    expect(new Set(remembered)).toEqual(new Set([0, 1, 2]));
    const asked = story.scenes.flatMap(({ rules }) => rules.map((rule) => rule.remembered.length));
    expect(new Set(asked)).toEqual(new Set([2, 1, 0]));
  });

  it('has an activity of each kind, with items of each sort', () => {
    const [spot, sort] = story.scenes.flatMap(({ activity }) => activity ?? []);
    expect(spot?.kind === 'spot' && new Set(spot.items.map(({ toFind }) => toFind)).size).toBe(2);
    expect(sort?.kind === 'sort' && sort.places.length).toBeGreaterThan(2);
  });

  it('cites in a scene or section and in feedback, once and twice in one sentence', () => {
    const parts = Object.keys(prose).filter((part) => JSON.stringify(prose[part]).includes('[@'));
    expect(parts.some((part) => part.includes('/'))).toBe(true);
    expect(parts).toContain('debrief');
    expect(text).toMatch(/\[@[^\]]+\][^.\n]*\[@/);
  });

  it.each([
    ['an apostrophe at the beginning of a word', /'n' roll/],
    ['a decade', /'90s/],
    ['quotation marks in quotation marks', /"[^"\n]*'[^'\n]+'[^"\n]*"/],
    ['a possessive of a possessive', /\w's \w+'s /],
    ['two hyphens and three', / -- .* --- /],
    ['three dots', /\.\.\./],
    ['signs that HTML keeps for itself', / > .* & .* < /],
    ['a sign of Markdown as itself', /\\\*.*\\_/],
    ['a letter with a mark', /[àâéèëïôü]/],
    ['a fraction, a degree and a pound', /½.*°C.*£|½[\s\S]*°C[\s\S]*£/],
    ['brackets that are no link', / \[\w+\] /],
    ['an emoji in a post', /\p{Extended_Pictographic}/u],
    ['an attribute with an apostrophe', /by="[^"]*'/],
    ['a title of a link', /\]\(\S+ "[^"]+"\)/],
  ])('sets a trap for typesetters: %s', (_name, shape) => {
    expect(text).toMatch(shape);
  });
});
