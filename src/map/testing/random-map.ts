import fc from 'fast-check';
import type { MapScene, MapStory, MapWay } from '../describe-map.ts';

const words = fc
  .array(
    fc.constantFrom('A', 'word', 'from', 'reception', '<b>', '"yes"', 'incomprehensibilities'),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((all) => all.join(' '));
const flags = fc.subarray(['posted', 'told-the-ward-manager-at-once', 'kept-quiet']);

/** Maps of up to nine scenes with any ways between them: circles, ways back to the same scene, junctions. */
export function randomMap(): fc.Arbitrary<MapStory> {
  return fc
    .integer({ min: 1, max: 9 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => aScene(at, size))))
    .map((scenes) => ({ id: 'random', title: 'Random & <odd>', scenes }));
}

function aScene(at: number, size: number): fc.Arbitrary<MapScene> {
  const target = fc.integer({ min: 0, max: size - 1 }).map((number) => `s${number}`);
  const plain = { letter: '', text: '', verdict: null, sets: [], asks: null };
  const choice = fc.record({
    text: words,
    verdict: fc.constantFrom<MapWay['verdict']>('best', 'acceptable', 'poor'),
    sets: flags,
    target,
  });
  const ways: Record<'scene' | 'junction' | 'ending', fc.Arbitrary<MapWay[]>> = {
    scene: fc
      .array(choice, { minLength: 1, maxLength: 4 })
      .map((all) =>
        all.map((one, n) => ({ ...plain, ...one, letter: String.fromCharCode(97 + n) })),
      ),
    junction: fc
      .array(fc.record({ asks: flags, target }), { minLength: 2, maxLength: 4 })
      .map((all) => all.map((one) => ({ ...plain, ...one }))),
    ending: fc.constant([]),
  };
  return fc.constantFrom('scene', 'junction', 'ending' as const).chain((kind) =>
    fc.record({
      id: fc.constant(`s${at}`),
      title: words,
      kind: fc.constant(kind),
      isStart: fc.constant(at === 0),
      reads: flags,
      ways: ways[kind],
      problems: fc.constantFrom(
        [],
        [{ severity: 'error' as const, message: 'Unexpected.' }],
        [
          { severity: 'error' as const, message: 'Unexpected.' },
          { severity: 'warning' as const, message: 'Too long.' },
        ],
      ),
    }),
  );
}
