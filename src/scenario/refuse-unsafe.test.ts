import { describe, expect, test } from 'vitest';
import { readStory } from './read-story.ts';
import { aStoryWithProse, lineOfProse, readAStory } from './testing/a-story.ts';
import { refuses } from './testing/refuses.ts';

describe('what the stories need is let through', () => {
  test.each([
    'Plain words, "quoted", it\'s fine; 50% & more (really) - 2 < 3, 3 > 2.',
    '*Emphasis*, **strong**, a line  \nbreak, A&E, R&D, Q&A.',
    'Mums & dads &amp; *nans*, café, Ŵyn, 日本, 👩🏽‍⚕️, 🏴󠁧󠁢󠁥󠁮󠁧󠁿.',
    '> A quote.\n>\n> - with a list',
    'See [the guidance](https://example.org/a?b=c#d "Guidance"), [mail](mailto:a@example.org) or [later](#on-the-bus).',
    'Write to team@example.org or go to https://example.org.',
    '![A notice on a door: no visitors](door.jpg)\n\n![The same door](./pictures/door-2.jpg)',
    '<Post by="Kath, 40 & busy" platform="Facebook (not shared)" time="20:41" likes="12">\n\nHello.\n\n</Post>',
    '<When remembered="shouted">\n\n<Message from="Mo" to="Priya" time="02:04" via="WhatsApp">\n\nHi.\n\n</Message>\n\n</When>',
    '<ContentNote>\n\nIt can be skipped.\n\n</ContentNote>',
    'He says so [@nmc-social-media].',
  ])('%j', (prose) => {
    expect(readStory(aStoryWithProse(prose)).diagnostics).toEqual([]);
  });
});

describe('what would be run: braces, in any spelling', () => {
  refuses([
    ['{alert(1)}', 'braces'],
    ['a {b', 'braces'],
    ['a b}', 'braces'],
    ['*a {b} c*', 'braces', 2],
    ['{#if true}a{/if}', 'braces'],
    ['{@html "x"}', 'braces'],
    ['&#123;alert(1)&#125;', 'braces'],
    ['&#x7B;a&#x7D;', 'braces'],
    ['&lbrace;a&rbrace;', 'braces'],
    ['&lcub;a&rcub;', 'braces'],
    ['\\{a\\}', 'braces'],
    ['[a](https://example.org/{b})', 'braces'],
    ['[a](https://example.org/&lbrace;b&rbrace;)', 'braces'],
    ['[a](#on-the-bus "{b}")', 'braces'],
    ['[{a}](#on-the-bus)', 'braces', 2],
    ['![{a}](a.jpg)', 'braces'],
    ['![a](a.jpg "{b}")', 'braces'],
    ['![a]({b}.jpg)', 'braces'],
    ['<Post by="{a}" platform="x" time="1">\n\nx\n\n</Post>', 'braces'],
    ['<Post {...a}>\n\nx\n\n</Post>', 'braces'],
    ['<Post by="a" platform="x" time="1" {onclick}>\n\nx\n\n</Post>', 'braces'],
    ['<Post by={a} platform="x" time="1">\n\nx\n\n</Post>', 'braces'],
    ['| {a} | b |\n|-|-|\n| c | d |', 'braces', 3],
    ['- a\n  - {b}', 'braces', 5, 1],
    ['<https://example.org/{a}>', 'braces'],
    ['https://example.org/{a}', 'braces'],
    ['`{a}`', 'unsupported-markdown'],
    ['    {a}', 'unsupported-markdown'],
    ['```\n{a}\n```', 'unsupported-markdown'],
  ]);
});

describe('HTML', () => {
  refuses([
    ['<script>alert(1)</script>', 'raw-html'],
    ['<script context="module">\nlet a = 1;\n\n</script>', 'raw-html'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'unknown-component'],
    ['<style>p { color: red }</style>', 'braces'],
    ['<style>\n@import "x"\n</style>', 'raw-html'],
    ['<svelte:head>', 'link-scheme'],
    ['<svelte:head><title>x</title></svelte:head>', 'raw-html', 14],
    ['<svelte:window onclick="x"/>', 'raw-html'],
    ['<slot></slot>', 'raw-html'],
    ['a <b>b</b> c', 'raw-html', 3],
    ['a </b> c', 'raw-html', 3],
    ['<br>', 'raw-html'],
    ['<img src=x onerror=alert(1)>', 'raw-html'],
    ['a <a href="javascript:alert(1)">b</a>', 'raw-html', 3],
    ['<iframe srcdoc="<script>"></iframe>', 'raw-html'],
    ['<!-- a comment -->', 'raw-html'],
    ['a <!-- b --> c', 'raw-html', 3],
    ['<!--', 'raw-html'],
    ['<!-- a\n\nb -->', 'raw-html'],
    ['<!DOCTYPE html>', 'raw-html'],
    ['a <!ELEMENT x> b', 'raw-html', 3],
    ['<![CDATA[ a ]]>', 'raw-html'],
    ['<?php echo 1 ?>', 'raw-html'],
    ['a <?x?> b', 'raw-html', 3],
    ['<div\nonclick="x">', 'raw-html'],
    ['<x-y>a</x-y>', 'raw-html'],
    ['> <b>a</b>', 'raw-html', 3],
    ['- a\n\n  <div>b</div>', 'raw-html', 3, 2],
    ['| <b>a</b> | b |\n|-|-|\n| c | d |', 'raw-html', 3],
    ['| a | b |\n|-|-|\n| <img src=x> | d |', 'raw-html', 3, 2],
    ['&lt;script>alert(1)&lt;/script>', 'raw-html'],
    ['\\<script>', 'raw-html'],
    ['&#60;b>', 'raw-html'],
    ['a <b', 'raw-html'],
    ['</', 'raw-html', 1],
    ['<a\n{b}>', 'braces'],
    ['![<b>](a.jpg)', 'raw-html'],
    ['[a](#on-the-bus "<b>")', 'raw-html'],
    ['<Post by="&lt;b" platform="x" time="1">\n\nx\n\n</Post>', 'component-attribute'],
  ]);

  test('an element is reported once, at its opening tag', () => {
    const { diagnostics } = readStory(
      aStoryWithProse('a <b>b</b> and <i>c</i>\n\n<div>\n\nd\n\n</div>'),
    );
    expect(diagnostics.map(({ line, column }) => [line - lineOfProse, column])).toEqual([
      [0, 3],
      [0, 16],
      [2, 1],
    ]);
  });
});

describe('components', () => {
  const post = (attributes: string) =>
    `<Post by="a" platform="b" time="c"${attributes}>\n\nx\n\n</Post>`;
  refuses([
    ['<Chart />', 'unknown-component'],
    ['<Posts by="a">\n\nx\n\n</Posts>', 'unknown-component'],
    ['<POST>\n\nx\n\n</POST>', 'unknown-component'],
    ['<post by="a">\n\nx\n\n</post>', 'raw-html'],
    ['<Post.X>\n\nx', 'raw-html'],
    ['<Post:x>\n\nx', 'link-scheme'],
    ['<Constructor>\n\nx', 'unknown-component'],
    ['<constructor>\n\nx', 'raw-html'],
    ['<Cite href="https://example.org">\n\nx', 'unknown-component'],
    ['<Part n="0">\n\nx\n\n</Part>', 'unknown-component'],
    [post(' onclick="alert(1)"'), 'component-attribute'],
    [post(' style="color: red"'), 'component-attribute'],
    [post(' on:click="x"'), 'component-attribute'],
    [post(' bind:this="x"'), 'component-attribute'],
    [post(' __proto__="x"'), 'component-attribute'],
    [post(' constructor="x"'), 'component-attribute'],
    [post(' By="x"'), 'component-attribute'],
    [post(' by="x"'), 'component-attribute'],
    [post(' likes'), 'component-attribute'],
    [post(" likes='1'"), 'component-attribute'],
    [post(' likes=1'), 'component-attribute'],
    [post(' likes="&#123;a&#125;"'), 'component-attribute'],
    [post(' likes="&#123a"'), 'component-attribute'],
    [post(' likes="&lbrace;"'), 'component-attribute'],
    [post(' likes="&quot;"'), 'component-attribute'],
    [post(' likes="a\u202eb"'), 'unsupported-character'],
    ['<Post by="a" time="c">\n\nx\n\n</Post>', 'component-attribute'],
    ['<Post by=" " platform="b" time="c">\n\nx\n\n</Post>', 'component-attribute'],
    ['<Post by="a" platform="b" time="c" />', 'component-attribute'],
    ['<When>\n\nx\n\n</When>', 'component-attribute'],
    ['<When remembered="shouted" not="shouted">\n\nx\n\n</When>', 'component-attribute'],
    ['<When remembered="Shouted Loud">\n\nx\n\n</When>', 'component-attribute'],
    ['<When remembered="a" or="b">\n\nx\n\n</When>', 'component-attribute'],
    ['<ContentNote class="x">\n\nx\n\n</ContentNote>', 'component-attribute'],
    ['a <ContentNote> b', 'component-placement', 3],
    ['<ContentNote>\na\n\n</ContentNote>', 'component-placement'],
    ['<ContentNote> a', 'component-placement'],
    ['<Reply\n  by="Mo"\n  time="09:12">\n\nHi.\n\n</Reply>', 'component-placement'],
    ['> <ContentNote>\n>\n> a', 'component-placement', 3],
    ['- <ContentNote>', 'component-placement', 3],
    ['<ContentNote>', 'component-unclosed'],
    ['</ContentNote>', 'component-unclosed'],
    ['<ContentNote>\n\na\n\n</When>', 'component-unclosed'],
    [
      '<ContentNote>\n\n<When not="shouted">\n\na\n\n</When>\n\n</ContentNote>',
      'component-unclosed',
      1,
      2,
    ],
  ]);
});

describe('a double quotation mark that is missing is one problem, with what it would stand after', () => {
  test.each([
    ['<When remembered="shouted>', 'When', 'remembered="shouted'],
    ['<When remembered=shouted">', 'When', 'remembered='],
    ['<Message from="Kath to="Delroy" time="09:10">', 'Message', 'from="Kath'],
    ['<Message from="Kath to="Delroy">', 'Message', 'from="Kath'],
    ['<Message from="Kath" time="09:10>', 'Message', 'time="09:10'],
    ['<Post by="x', 'Post', 'by="x'],
  ])('%s', (tag, name, after) => {
    for (const close of [`\n\n</${name}>`, '']) {
      const { diagnostics } = readStory(aStoryWithProse(`${tag}\n\nHi.${close}`));
      expect(diagnostics).toMatchObject([
        { rule: 'component-attribute', line: lineOfProse, column: 1 },
      ]);
      expect(diagnostics[0]?.message).toContain(
        `${name} has no double quotation mark after ${after} and needs one there.`,
      );
    }
  });

  test('and what stands inside or around it still pairs', () => {
    const inside =
      '<When remembered="shouted>\n\n<Post by="a" platform="b" time="c">\n\nx\n\n</Post>\n\n</When>';
    const around = '<When remembered="shouted">\n\n<Message from="Kath>\n\nx\n\n</When>';
    for (const prose of [inside, around])
      expect(readStory(aStoryWithProse(prose)).diagnostics).toHaveLength(1);
  });

  test('in time that grows with the length only', () => {
    const prose = `<Post ${'a'.repeat(9_000)}`;
    expect(readStory(aStoryWithProse(prose)).diagnostics).toHaveLength(1);
  });
});

describe('other Markdown', () => {
  refuses([
    ['`a`', 'unsupported-markdown'],
    ['~~~\na\n~~~', 'unsupported-markdown'],
    ['a\n\n    b', 'unsupported-markdown', 1, 2],
    ['~~a~~', 'unsupported-markdown'],
    ['---', 'unsupported-markdown'],
    ['Heading\n---', 'unsupported-markdown', 1, 1],
    ['Heading\n===', 'unsupported-markdown'],
    ['# a', 'heading-level'],
    ['### a', 'heading-level'],
    ['> ## a', 'heading-level', 3],
    ['![](a.jpg)', 'missing-alt-text'],
    ['![ ](a.jpg)', 'missing-alt-text'],
  ]);
});

describe('names that programs keep for themselves', () => {
  test('as headings', () => {
    const scenes =
      '## \\_\\_proto\\_\\_\n\n[Go](#constructor)\n\n## constructor\n\n[Go](#ending-x)\n\n## Ending: x\n\nx';
    const { story, prose, diagnostics } = readAStory({ scenes });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['heading-reserved', 13]]);
    expect(story.scenes.map(({ id }) => id)).toEqual(['proto', 'constructor', 'ending-x']);
    expect(Object.keys(prose).slice(0, 2)).toEqual(['proto', 'constructor']);
    expect(Object.hasOwn(prose, 'toString')).toBe(false);
  });

  test('as an audience', () => {
    const { story } = readAStory({ fields: { audience: '[__proto__, constructor]' } });
    expect(story.audience).toEqual(['__proto__', 'constructor']);
  });
});
