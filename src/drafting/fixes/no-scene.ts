import { beginFirstScene } from '../begin-first-scene.ts';
import type { FixRule } from '../fix-rule.ts';
import { frontOf } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';
import { gapBefore } from '../new-part.ts';

const sentence = 'Say who the learner is, where they are and what has just happened.';

/** Writes a first scene with a way on, and an ending; begins it with the text that is there. */
export const fixNoScene: FixRule = (draft, _problem, context) => {
  const begun = beginFirstScene(draft, context);
  if (begun) return [begun];
  const { text, lines, parts } = draft;
  const front = frontOf(draft);
  const [section] = parts;
  const afterFront = front
    ? (lines.starts.find((start) => start > front.close) ?? text.length)
    : text.length;
  const at = section?.from ?? (text.slice(afterFront).trim() === '' ? afterFront : text.length);
  const opening = `## The first scene\n\n${sentence}\n\n[Go on](#ending-how-it-turned-out)`;
  const ending = '## Ending: how it turned out\n\nSay how it turned out, and what to carry away.';
  const insert = `${gapBefore(text.slice(0, at))}${opening}\n\n${ending}\n${section ? '\n' : ''}`;
  return [
    makeFix(draft, 'Add a first scene and an ending', [
      { from: at, to: at, insert, select: sentence },
    ]),
  ];
};
