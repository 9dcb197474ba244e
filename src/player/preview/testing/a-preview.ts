import { fingerprintStory, readStory } from '../../../scenario/index.ts';
import type { PreviewMaterial } from '../material.ts';
import { PreviewState } from '../preview-state.svelte.ts';

/** Scenes of a small story: a choice, another, a junction and two endings. */
export const scenes = {
  morning: `## Morning

What do you do?

- [Wait.](#noon)
  > **Poor.** You waited.
- [Ask.](#noon)
  > **Best.** You asked.
  >
  > *Remember: asked.*
`,
  noon: `## Noon

What now?

- [Rest.](#evening)
  > **Best.** You rested.
- [Walk.](#evening)
  > **Acceptable.** You walked.
`,
  evening: `## Evening

- If *asked*: [Calm](#ending-calm)
- Otherwise: [Busy](#ending-busy)
`,
  calm: '## Ending: calm\n\nIt is calm.\n',
  busy: '## Ending: busy\n\nIt is busy.\n',
};

export type Scenes = Partial<typeof scenes> & Record<string, string>;

/** What a studio would send of a story of these scenes. */
export function aMaterial(
  parts: Scenes = scenes,
  change: Partial<PreviewMaterial> = {},
): PreviewMaterial {
  const text = `---\ntitle: A small story\n---\n\n${Object.values(parts).join('\n')}`;
  const { story } = readStory(text, { id: 'a-story' });
  return {
    story,
    prose: Object.fromEntries(story.scenes.map(({ id, title }) => [id, [`Prose of ${title}.`]])),
    fingerprint: fingerprintStory(story),
    pictures: {},
    start: null,
    opened: 1,
    begun: 1,
    settings: { passingScore: 0.8, name: '', policy: '', contacts: [] },
    ...change,
  };
}

/** A preview that shows it, gone on from its start by these choices. */
export async function aPreview(
  material = aMaterial(),
  keys = '',
  readChosen = (): string | null => null,
): Promise<PreviewState> {
  const preview = new PreviewState({ random: () => 0.5, readChosen });
  await preview.show(material);
  for (const key of keys) await choose(preview, key);
  return preview;
}

/** Makes a choice and reads its consequence; `_` goes on where there is nothing to decide. */
export async function choose(preview: PreviewState, key: string): Promise<void> {
  const learner = learnerOf(preview);
  if (key !== '_') await learner.decide(key);
  await learner.goOn();
}

export function learnerOf({ shown }: PreviewState) {
  if (shown.page !== 'playing') throw new Error(`The preview is at "${shown.page}".`);
  return shown.learner;
}

export function attemptOf(preview: PreviewState) {
  const { view } = learnerOf(preview);
  if (view.page !== 'scenario') throw new Error(`The player is at "${view.page}".`);
  return view.attempt;
}
