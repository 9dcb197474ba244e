import fc from 'fast-check';
import { describe, it, vi } from 'vitest';
import { readInk } from './ink/read-ink.ts';
import { expectReadable } from './testing/expect-readable.ts';
import { inkPieces, joined, tweePieces } from './testing/pieces.ts';
import { readTwee } from './twee/read-twee.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 120_000 });

const today = '2026-11-22';

describe('whatever is brought gives a story that can be read, or one sentence', () => {
  it('Twee', () => {
    fc.assert(
      fc.property(
        joined(tweePieces),
        fc.constantFrom('', 'harlowe', 'sugarcube', 'chapbook'),
        (text, format) => {
          const twee = `:: StoryData\n{"format":"${format}"}\n${text}`;
          expectReadable(readTwee(twee, { today }), twee);
          expectReadable(readTwee(text, { today }), text);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('ink', async () => {
    await fc.assert(
      fc.asyncProperty(joined(inkPieces), async (text) => {
        expectReadable(await readInk(text, { today }), text);
      }),
      { numRuns: 300 },
    );
  });

  it('any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expectReadable(readTwee(`:: A\n${text}`, { today }), `:: A\n${text}`);
        expectReadable(await readInk(text, { today }), text);
      }),
      { numRuns: 150 },
    );
  });
});
