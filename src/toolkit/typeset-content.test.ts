import { expect, it } from 'vitest';
import type { ToolkitContent } from './content.ts';
import { anItem } from './testing/some-arrangements.ts';
import { aPolicyContent } from './testing/some-content.ts';
import { typesetContent, typesetPrompts } from './typeset-content.ts';

const content: ToolkitContent = {
  policy: {
    ...aPolicyContent(),
    applies: 'England',
    gaps: [{ gap: '[who to ask]', means: 'a role' }],
    also: [
      {
        id: 'equality',
        title: 'equality',
        text: 'text',
        sources: ['nmc'],
        caution: 'check',
        consulting: ['staff-side'],
      },
    ],
  },
  objectives: {
    stages: [{ id: 's', title: 'stage', asks: 'asks', hint: 'hint' }],
    examples: [{ id: 'e', aim: 'aim', sentence: 'do it', measure: 'log', avoid: 'likes' }],
  },
  arrangements: {
    items: [anItem('filming', ['ward-video'])],
    account: {
      asks: [{ id: 'a', label: 'label', hint: 'hint' }],
      decisions: [{ id: 'keep', label: 'keep it', means: 'means' }],
    },
  },
  sources: {
    nmc: { label: 'code', link: 'https://example.org/x', what: 'standard', status: 'draft' },
  },
};

/** Every word of ours is changed, and nothing that something else is found by. */
it('changes words, and neither ids nor addresses', () => {
  const shout = (text: string) => text.toUpperCase();
  const kept = new Set([
    'id',
    'link',
    'scenarios',
    'recommended',
    'sources',
    'clauses',
    'consulting',
    'status',
  ]);
  const wrong: string[] = [];
  const compare = (before: unknown, after: unknown, place: string[]): void => {
    if (typeof before === 'string') {
      const key = place.findLast((part) => !/^\d+$/.test(part)) ?? '';
      if (after !== (kept.has(key) ? before : shout(before))) wrong.push(place.join('.'));
    } else if (typeof before === 'object' && before !== null) {
      expect(Object.keys(after ?? {}).sort()).toEqual(Object.keys(before).sort());
      for (const [key, value] of Object.entries(before)) {
        compare(value, Object.entries(after ?? {}).find(([name]) => name === key)?.[1], [
          ...place,
          key,
        ]);
      }
    } else expect(after).toBe(before);
  };
  compare(content, typesetContent(content, shout), []);
  expect(wrong).toEqual([]);
});

it('changes what a scenario asks', () => {
  const prompts = { id: 'x', title: 'ban', audience: ['managers'], prompts: ['who?'] };
  expect(typesetPrompts(prompts, (text) => `${text}!`)).toEqual({
    ...prompts,
    title: 'ban!',
    prompts: ['who?!'],
  });
});
