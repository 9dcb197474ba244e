import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Diagnostic, diagnose, type Place } from '../../../diagnostic.ts';
import { shorten } from '../../../message-words.ts';
import { placeOf } from '../../../parse-markdown.ts';
import type { Activity } from '../../../story.ts';
import { partNames } from '../../../translation/line-up-translation.ts';
import type { TranslationRule } from '../../check-translation.ts';

/** Paragraphs, questions and choices that are still the English ones, told once for each scene. */
export const translationUntranslated: TranslationRule = ({ read, original }) => {
  const scenes = original.story.scenes.map((scene, index): Part | null => {
    const told = read.story.scenes[index];
    if (!told || scene.kind === 'junction') return null;
    const place = read.notes.scenes[index]?.place ?? top;
    const decision = read.notes.decisions.find((one) => one.scene === told.id);
    const pairs: Pair[] = [
      { own: told.title, english: scene.title, place },
      { own: told.question, english: scene.question, place: decision?.question ?? place },
      ...scene.choices.map(({ text }, at) => ({
        own: told.choices[at]?.text ?? '',
        english: text,
        place: decision?.choices[at] ?? place,
      })),
      ...wordsOfActivity(scene.activity).map((english, at) => ({
        own: wordsOfActivity(told.activity)[at] ?? '',
        english,
        place,
      })),
      ...partNames(scene, told).flatMap(([name, own]) =>
        pairBlocks(read.prose[own], original.prose[name]),
      ),
    ];
    return { name: told.title, pairs };
  });
  const sections = read.notes.sections.map(({ id, heading }) => ({
    name: heading,
    pairs: pairBlocks(read.prose[id], original.prose[id]),
  }));
  const front = ['title', 'summary'] as const;
  const place = read.notes.placeOfField('title');
  const pairs = front.map((field) => {
    return { own: read.story[field], english: original.story[field], place };
  });
  return [{ name: 'title and summary', pairs }, ...scenes, ...sections].flatMap(judge);
};

const top: Place = { line: 1, column: 1 };

function judge(part: Part | null): Diagnostic[] {
  const same = part?.pairs.filter(({ own, english }) => own === english && isText(english)) ?? [];
  const [first] = same;
  if (!part || !first) return [];
  const data = { part: part.name, count: same.length, example: shorten(first.own) };
  return [diagnose('translation-untranslated', first.place, data)];
}

/** Names, times and single words may be the same in both languages. */
function isText(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 3;
}

function pairBlocks(own: RootContent[] = [], english: RootContent[] = []): Pair[] {
  const known = new Set(english.filter(({ type }) => type !== 'html').map((one) => textOf(one)));
  return own
    .filter(({ type }) => type !== 'html')
    .map((block) => ({ text: textOf(block), place: placeOf(block) }))
    .filter(({ text }) => known.has(text))
    .map(({ text, place }) => ({ own: text, english: text, place }));
}

function wordsOfActivity(activity: Activity | null): string[] {
  return activity?.items.flatMap(({ text, why }) => [text, why]) ?? [];
}

interface Pair {
  own: string;
  english: string;
  place: Place;
}

interface Part {
  name: string;
  pairs: Pair[];
}
