import type { RoughNote, RoughStory } from './rough-story.ts';

/** What no other program's story holds, said once for all scenes. */
export function sayWhatIsMissing({ scenes, from }: RoughStory, unasked: number): RoughNote[] {
  const choices = scenes.reduce((sum, { links }) => sum + (links.length > 1 ? links.length : 0), 0);
  const sentences = [
    ...(choices > 0
      ? [
          `${count(choices, 'choice')} have no verdict and no feedback, because ${from} has no place for them. Below each choice write a quote, indented by two spaces: "> **Best.** What happened, why, what the guidance says, what to try next" (or Acceptable, or Poor).`,
        ]
      : []),
    ...(unasked > 0
      ? [
          `In ${count(unasked, 'scene')} no question stood above the choices, so "What do you do?" stands there now. Change it where another question fits better.`,
        ]
      : []),
    'The details at the top are placeholders: summary, audience, outcomes, platform and minutes. Write the story’s own.',
    'The sections Debrief and In your organisation are empty. Write what learners take with them, and what an organisation settles beforehand.',
  ];
  return sentences.map((message) => ({ line: null, scene: null, message }));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
