import fc from 'fast-check';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../library/index.ts';
import { readStory } from '../scenario/index.ts';
import { mask, maskAttribute, unmask } from './mask.ts';
import { renderProse, StoryRefusedError, splitParts } from './render-prose.ts';
import { typeset } from './typeset.ts';

const { scenarios, sources } = loadLibrary(process.cwd());

function aStory(prose: string): string {
  return `---\ntitle: T\nsummary: S\naudience: [everyone]\noutcomes: [ST1]\nplatform: P\nminutes: 1\nreviewed: 2026-11-20\nreview_by: 2027-05-20\n---\n\n## Start\n\n${prose}\n\n[Go on](#ending-end)\n\n## Ending: end\n\nEnd.\n`;
}

async function render(prose: string): Promise<string> {
  return await renderProse(readStory(aStory(prose)), sources, ['start']);
}

describe.each(scenarios.map(({ id, read }) => [id, read] as const))('%s', (_id, read) => {
  it('compiles for browsers and servers without a warning', async () => {
    const { now, later } = splitParts(read);
    expect([...now, ...later].sort()).toEqual(Object.keys(read.prose).sort());
    const code = await renderProse(read, sources);
    for (const generate of ['client', 'server'] as const) {
      expect(compile(code, { generate, runes: true }).warnings).toEqual([]);
    }
  });
});

describe('text that looks like code', () => {
  it.each([
    ['2 < 3 > 1 & more', '2 &lt; 3 &gt; 1 &amp; more'],
    ['a \\* star, an under_score_ and [brackets]', 'a * star, an under_score_ and [brackets]'],
    ['| not | a | table |', '&#124; not &#124; a &#124; table &#124;'],
    ['back\\\\slash', 'back&#92;slash'],
    ['~~two~ waves', '&#126;&#126;two&#126; waves'],
  ])('"%s" comes out as text', async (prose, expected) => {
    expect(await render(prose)).toContain(expected);
  });

  it('is masked and unmasked without loss, in text and in attributes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const isPlain = !/[\ue000-\uf8ff]/.test(text);
        fc.pre(isPlain);
        for (const masked of [mask(text), maskAttribute(text)]) {
          expect(masked).not.toMatch(/[&<>{}`\\|~]/);
          const entities = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
          const back = unmask(masked)
            .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
            .replace(/&(lt|gt|quot);/g, (_, name: 'lt' | 'gt' | 'quot') => entities[name])
            .replace(/&amp;/g, '&');
          expect(back).toBe(text);
        }
      }),
    );
  });
});

it('refuses a story with an error', async () => {
  await expect(render('Some {code}.')).rejects.toBeInstanceOf(StoryRefusedError);
});

it('makes a citation a named link, and a condition a block that knows its flag', async () => {
  const code = await render(
    'As it says [@nmc-social-media].\n\n<When not="a-flag">\n\nLater.\n\n</When>',
  );
  expect(code).toContain('<Cite label="NMC social media guidance" href="https:');
  expect(code).toContain('<When flag="a-flag" isSet={false} {memory}>');
});

it.each([
  [`"Don't," she said`, '“Don’t,” she said'],
  ["Femi's '90s", 'Femi’s ’90s'],
  ['so -- yes...', 'so – yes…'],
])('sets %s as a printer would', (text, expected) => {
  expect(typeset(text)).toBe(expected);
});
