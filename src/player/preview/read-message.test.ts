import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrder, readReport } from './read-message.ts';
import { aMaterial, scenes } from './testing/a-preview.ts';

const aChoice = { key: 'a', text: 'Wait.', target: 'noon', verdict: 'best', remembers: [] };
const show = (change: object = {}) => ({
  about: 'preview',
  order: 'show',
  material: { ...aMaterial(), ...change },
});
const standing = {
  sceneId: 'noon',
  title: 'Noon',
  remembered: ['asked'],
  isEnded: false,
  canGoBack: true,
  note: '',
};
const f6 = { key: 'F6', shiftKey: true, ctrlKey: false, altKey: false, metaKey: false };

it.each([
  ['a story', show()],
  ['a beginning', show({ start: { sceneId: 'noon', remembered: ['asked'] } })],
  ['prose', show({ prose: { noon: [{ tag: 'p', children: ['Now ', { tag: 'br' }] }] } })],
  ['a picture', show({ pictures: { 'a.png': 'blob:http://localhost/1' } })],
  ['an activity', show({ story: readActivities() })],
  ['a wish', { about: 'preview', order: 'go-back' }],
])('takes an order with %s', (_, order) => {
  expect(readOrder(structuredClone(order))).toEqual(order);
});

it.each([
  ['nothing', null],
  ['a text', 'preview'],
  ['somebody else’s message', { type: 'webpackOk' }],
  ['another subject', { ...show(), about: 'lms' }],
  ['an unknown order', { about: 'preview', order: 'run' }],
  ['no material', { about: 'preview', order: 'show' }],
  ['a story without scenes', show({ story: { ...aMaterial().story, scenes: undefined } })],
  ['a scene of no kind', show({ story: withScene({ kind: 'page' }) })],
  ['a choice of two letters', show({ story: withScene({ choices: [{ ...aChoice, key: 'ab' }] }) })],
  [
    'a choice without a target',
    show({ story: withScene({ choices: [{ ...aChoice, target: 1 }] }) }),
  ],
  ['prose that is no list', show({ prose: { noon: 'Now' } })],
  ['an element without a tag', show({ prose: { noon: [{ children: [] }] } })],
  [
    'an attribute that is no text',
    show({ prose: { noon: [{ tag: 'a', attributes: { href: {} } }] } }),
  ],
  ['a picture on the web', show({ pictures: { 'a.png': 'https://example.org/a.png' } })],
  ['a picture that is data', show({ pictures: { 'a.png': 'data:image/png;base64,AA' } })],
  [
    'a score that is none',
    show({ settings: { ...aMaterial().settings, passingScore: Number.NaN } }),
  ],
  ['prose in a circle', show({ prose: { noon: aCircle() } })],
  [
    'a list that only looks like one',
    show({ story: { ...aMaterial().story, scenes: { length: 0 } } }),
  ],
])('refuses an order that is %s', (_, order) => {
  expect(readOrder(order)).toBeNull();
});

describe('a report', () => {
  it.each([
    ['is ready', { about: 'preview', report: 'ready' }],
    ['stands', { about: 'preview', report: 'standing', standing }],
    ['asks for a text', { about: 'preview', report: 'go-to-text', sceneId: 'a', target: null }],
    ['wants a scene', { about: 'preview', report: 'write-scene', sceneId: 'a', target: 'b' }],
    ['passes a key on', { about: 'preview', report: 'key', key: f6 }],
    [
      'passes "save" on',
      { about: 'preview', report: 'key', key: { ...f6, key: 's', ctrlKey: true } },
    ],
  ])('%s', (_, report) => {
    expect(readReport(structuredClone(report))).toEqual(report);
  });

  it.each([
    ['an unknown one', { about: 'preview', report: 'open', url: 'https://example.org/' }],
    ['half a standing', { about: 'preview', report: 'standing', standing: { sceneId: 'noon' } }],
    [
      'a scene that is no text',
      { about: 'preview', report: 'go-to-text', sceneId: {}, target: null },
    ],
    ['a key that is the editor’s', { about: 'preview', report: 'key', key: { ...f6, key: 'a' } }],
  ])('is refused where it is %s', (_, report) => {
    expect(readReport(report)).toBeNull();
  });
});

it('never throws, whatever is sent', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      for (const data of [one, { about: 'preview', order: one, report: one, material: other }]) {
        expect(() => [readOrder(data), readReport(data)]).not.toThrow();
      }
    }),
  );
});

function withScene(change: object) {
  const { story } = aMaterial();
  return { ...story, scenes: story.scenes.map((scene) => ({ ...scene, ...change })) };
}

function aCircle(): unknown[] {
  const node: { tag: string; children: unknown[] } = { tag: 'p', children: [] };
  node.children.push(node);
  return [node];
}

function readActivities() {
  const spot = '## Spot\n\n- [x] A badge\n  > It has a name.\n- [ ] A cup\n\n[On](#sort)\n';
  const sort = '## Sort\n\n| What | Where | Why |\n|---|---|---|\n| A | B | C |\n\n[On](#noon)\n';
  return aMaterial({ spot, sort, ...scenes }).story;
}
