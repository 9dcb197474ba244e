import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Place } from '../diagnostic.ts';
import { splitSentences } from '../language/sentences.ts';
import { splitWords } from '../language/words.ts';
import { placeOf } from '../parse-markdown.ts';
import { citedSources } from '../read-prose.ts';
import type { ReadStory } from '../read-story.ts';
import type { Choice, Scene } from '../story.ts';
import { oncePerStory } from './once-per-story.ts';

export interface Decision {
  scene: Scene;
  /** Of the question. */
  place: Place;
  choices: ReadChoice[];
}

export interface ReadChoice {
  choice: Choice;
  place: Place;
  /** What is told after the choice; null where there is none, which is an error of its own. */
  feedback: Feedback | null;
}

export interface Feedback {
  place: Place;
  /** Without its citations; words as a reader counts them. */
  sentences: string[];
  words: string[];
  /** Ids, in order. */
  sources: string[];
}

/** Every decision of a story with what its choices are told, in the order of the file. */
export const decisionsOf = oncePerStory((read): Decision[] => {
  const top = { line: 1, column: 1 };
  const places = new Map(read.notes.decisions.map((one) => [one.scene, one] as const).reverse());
  return read.story.scenes
    .filter(({ choices }) => choices.length > 0)
    .map((scene) => {
      const place = places.get(scene.id);
      const choices = scene.choices.map((choice, index) => ({
        choice,
        place: place?.choices[index] ?? place?.question ?? top,
        feedback: readFeedback(read.prose[`${scene.id}/${choice.key}`] ?? []),
      }));
      return { scene, place: place?.question ?? top, choices };
    });
});

/** Every choice of a story that has feedback, with it. */
export function feedbackOf(read: ReadStory): (ReadChoice & { feedback: Feedback })[] {
  return decisionsOf(read).flatMap(({ choices }) =>
    choices.flatMap((one) => (one.feedback ? [{ ...one, feedback: one.feedback }] : [])),
  );
}

function readFeedback(blocks: ReadStory['prose'][string]): Feedback | null {
  const [first] = blocks;
  if (!first) return null;
  const raw = blocks.map((block) => plainWords(block)).join('\n\n');
  const text = raw.replace(/\s*\[@[A-Za-z0-9-]+\]/g, '');
  return {
    place: placeOf(first),
    sentences: splitSentences(text).map((sentence) => sentence.text),
    words: splitWords(text).map((word) => word.text),
    sources: citedSources(raw),
  };
}

function plainWords(node: Nodes): string {
  return textOf(node, { includeHtml: false, includeImageAlt: false });
}
