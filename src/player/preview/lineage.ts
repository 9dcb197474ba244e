/*
 * A story's scenes and choices, known again from one edit to the next. While a heading is reworded its
 * scene has another id with every letter typed, and a choice that is put above others moves their letters;
 * here each keeps a name of its own, so that a preview can stay where it is.
 */
import type { Choice, Scene, Story } from '../../scenario/index.ts';
import { continueList, type Item, type Known } from './line-up.ts';

/** In the order of the file; what is gone stands where it stood. */
export type Lineage = readonly KnownScene[];

export interface KnownScene extends Known {
  /** Its name for as long as the preview lives: `s3`. */
  handle: string;
  /** As it is now, or was last. */
  id: string;
  title: string;
  /** Ids that it had before. */
  formerIds: readonly string[];
  choices: readonly KnownChoice[];
}

export interface KnownChoice extends Known {
  /** One character, in place of its letter. */
  key: string;
}

/** The lineage after an edit. Begin with `[]`. */
export function followStory(before: Lineage, { scenes }: Story): Lineage {
  let given = before.length;
  const items = scenes.map((scene) => ({ ...describeScene(scene), scene }));
  return continueList<KnownScene, (typeof items)[number]>(before, items, {
    make: ({ scene, ...item }, old) => {
      if (!old) given += 1;
      return {
        ...item,
        isGone: false,
        handle: old?.handle ?? `s${given}`,
        id: scene.id,
        title: scene.title,
        formerIds: listFormerIds(old, scene.id),
        choices: followChoices(old?.choices ?? [], scene.choices),
      };
    },
    lose: (old) => ({ ...old, isGone: true }),
  });
}

/** The scenes that there are now, in the order of the story's own. */
export function listPresent(lineage: Lineage): KnownScene[] {
  return lineage.filter(({ isGone }) => !isGone);
}

/** Keys of the choices that there are now, in the order of the scene's own. */
export function listKeys(choices: readonly KnownChoice[]): string[] {
  return choices.filter(({ isGone }) => !isGone).map(({ key }) => key);
}

function describeScene({ id, question, choices, next, activity }: Scene): Item {
  const words = [question, ...choices.map(({ text }) => text), next?.text ?? ''].filter(Boolean);
  const holds = activity ? [...words, JSON.stringify(activity)] : words;
  return { name: id, content: holds.length > 1 ? JSON.stringify(holds) : '' };
}

function listFormerIds(old: KnownScene | null, id: string): readonly string[] {
  if (!old || old.id === id) return old?.formerIds ?? [];
  return [...new Set([...old.formerIds, old.id])].filter((one) => one !== id);
}

function followChoices(before: readonly KnownChoice[], choices: readonly Choice[]): KnownChoice[] {
  const used = new Set(before.map(({ key }) => key));
  const items = choices.map(({ key, text }) => ({ name: text, content: '', letter: key }));
  return continueList<KnownChoice, (typeof items)[number]>(before, items, {
    make: ({ name, content, letter }, old) => {
      const key = old?.key ?? findKey(letter, used);
      used.add(key);
      return { name, content, isGone: false, key };
    },
    lose: (old) => ({ ...old, isGone: true }),
  });
}

/** Its own letter where that is free; else the next character that is. */
function findKey(letter: string, used: ReadonlySet<string>): string {
  if (!used.has(letter)) return letter;
  let code = firstSpareCode;
  while (used.has(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** `Ā`: from here on there are 50,000 letters that no story gives to a choice, none half of a pair. */
const firstSpareCode = 0x100;
