/*
 * Turns ink's flows into scenes. A knot or stitch is a scene; so is what follows a choice, unless it only
 * leads on, and what follows a gather. Loose ends go to the next gather, as in ink, and end the story where
 * there is none.
 */

import { plainWords } from '../rough/plain-words.ts';
import type { RoughNote, RoughScene } from '../rough/rough-story.ts';
import type { InkFlow } from './ink-story.ts';
import { nameTarget } from './name-target.ts';
import { type Offer, type Stretch, splitWeave } from './split-weave.ts';
import { tellItems } from './tell-items.ts';

export function flattenFlows(flows: readonly InkFlow[]): FlatInk {
  const flat: FlatInk = { scenes: [], keys: new Set(), places: new Map(), notes: [] };
  for (const [index, flow] of flows.entries()) {
    const { knot, stitch, line, items } = flow;
    const key = stitch === '' ? knot : `${knot}.${stitch}`;
    const isEmpty = items.every((item) => item.kind === 'text' && item.text.trim() === '');
    const follower = flows[index + 1];
    if (isEmpty && follower) {
      // A knot without a text of its own begins with its first stitch.
      if (stitch === '' && knot !== '' && follower.knot === knot) {
        flat.places.set(knot, `${knot}.${follower.stitch}`);
      }
      if (knot === '' || follower.knot === knot) continue;
    }
    const title = knot === '' ? 'The beginning' : nameTarget(stitch || knot);
    const scene = startScene(flat, flow, { key, title, line });
    flat.scenes.push(scene);
    tell(splitWeave(items, line), scene, { flat, flow, after: null });
  }
  return flat;
}

export interface FlatInk {
  scenes: FlatScene[];
  /** Of scenes, also of those that are not there yet. */
  keys: Set<string>;
  /** Labels, and knots without a text, by their whole name: the key of the scene where they are. */
  places: Map<string, string>;
  notes: RoughNote[];
}

/** A scene whose links still name what its author named. */
export interface FlatScene extends RoughScene {
  knot: string;
  stitch: string;
}

interface Context {
  flat: FlatInk;
  flow: InkFlow;
  /** Key of the scene that loose ends go to. */
  after: string | null;
}

/** One without a `key` has no name of its author's; a key with a space is never a name of ink's. */
function startScene(
  { keys }: FlatInk,
  { knot, stitch }: InkFlow,
  { key = ` ${keys.size}`, title, line }: { key?: string; title: string; line: number },
): FlatScene {
  // Of two knots with one name, links find the first.
  const own = keys.has(key) ? ` ${keys.size} ${line}` : key;
  keys.add(own);
  return { key: own, title, line, blocks: [], links: [], knot, stitch };
}

/** Tells a weave into `scene`, and into more scenes where choices and gathers make them. */
function tell(weave: readonly Stretch[], scene: FlatScene, context: Context): void {
  const { flat, flow } = context;
  let now = scene;
  for (const [index, stretch] of weave.entries()) {
    keepLabel(stretch.label, now, context);
    const { blocks, divert } = tellItems(stretch.told);
    now.blocks.push(...blocks);
    const follower = weave[index + 1];
    const isStraight = !divert && stretch.offered.length === 0;
    if (isStraight && follower && (follower.label === '' || now.blocks.length === 0)) continue;
    // The gather's scene is there before the choices that lead to it.
    const { line = now.line, label = '' } = follower ?? {};
    const title = nameTarget(label) || `${titleOf(scene)}: then`;
    const next = follower ? startScene(flat, flow, { title, line }) : null;
    const after = next?.key ?? context.after;
    if (divert) now.links.push({ text: '', target: divert.target, line: divert.line });
    else if (stretch.offered.length > 0) offer(stretch.offered, now, { ...context, after });
    else if (after) now.links.push({ text: '', target: after, line: now.line });
    else flat.notes.push(sayLooseEnd(now));
    if (!next) return;
    flat.scenes.push(next);
    now = next;
  }
}

function offer(offers: readonly Offer[], scene: FlatScene, context: Context): void {
  const { flat, flow, after } = context;
  for (const { label, words: given, line, body } of offers) {
    const words = plainWords(given);
    const [first] = body;
    const { blocks, divert } = tellItems(first?.told ?? []);
    const isShort = body.length <= 1 && blocks.length === 0 && (first?.offered.length ?? 0) === 0;
    if (words === '' && offers.length > 1) {
      flat.notes.push(sayFallback(scene, line));
      continue;
    }
    const target = isShort && label === '' ? (divert?.target ?? after) : null;
    if (target !== null) {
      scene.links.push({ text: words, target, line });
      continue;
    }
    const title =
      words === '' ? `${titleOf(scene)}: then` : words.replace(/^["“'‘]+|[.,;:"”'’]+$/g, '');
    const follower = startScene(flat, flow, { title, line });
    scene.links.push({ text: words, target: follower.key, line });
    flat.scenes.push(follower);
    keepLabel(label, follower, context);
    tell(body, follower, context);
  }
}

function keepLabel(label: string, { key }: FlatScene, { flat, flow }: Context): void {
  if (label === '') return;
  const whole = [flow.knot, flow.stitch, label].filter((name) => name !== '').join('.');
  flat.places.set(whole, key);
  // From elsewhere in the knot a label may be named without its stitch.
  const short = [flow.knot, label].filter((name) => name !== '').join('.');
  if (!flat.places.has(short)) flat.places.set(short, key);
}

function titleOf({ title }: FlatScene): string {
  return title.replace(/(?:: then)+$/, '');
}

function sayLooseEnd({ key, title, line }: FlatScene): RoughNote {
  const message = `"${title}" stops without "-> END", so it became an ending. Lead on from it if the story is to go on.`;
  return { line, scene: key, message };
}

function sayFallback({ key, title }: FlatScene, line: number): RoughNote {
  const message = `The choice without words of "${title}" was left out: ink takes it when no other is left, and here the others stay. Lead to its scene from somewhere if the story needs it.`;
  return { line, scene: key, message };
}
