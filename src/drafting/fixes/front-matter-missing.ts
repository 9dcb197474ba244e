import { beginFirstScene } from '../begin-first-scene.ts';
import type { FixContext } from '../draft.ts';
import { type Draft, lineText } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { quoteText } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';
import { startFront } from '../start-front.ts';
import type { Fix } from '../text-edit.ts';

/** Writes the block at the top, with a scene round what stands there as plain prose; or mends what keeps the one that is there from being read. */
export const fixFrontMatterMissing: FixRule = (draft, _problem, context) =>
  moveUp(draft) ??
  closeBlock(draft) ?? [beginFirstScene(draft, context) ?? writeBlock(draft, context)];

/** Empty lines stand above the first "---". */
function moveUp(draft: Draft): Fix[] | null {
  const { text, lines } = draft;
  const from = lines.starts[0] ?? 0;
  const gap = /^(?:[ \t]*(?:\r\n?|\n))+[ \t]*(?=---[ \t]*[\r\n])/.exec(text.slice(from))?.[0];
  return gap === undefined
    ? null
    : [
        makeFix(draft, 'Move the front matter to the first line', [
          { from, to: from + gap.length, insert: '' },
        ]),
      ];
}

/** The second "---" is missing. */
function closeBlock(draft: Draft): Fix[] | null {
  if (!/^---[ \t]*$/.test(lineText(draft, 1))) return null;
  let line = 2;
  while (/^(?:[a-z_]+:(?:[ \t].*)?|[ \t]+\S.*|- .*)$/.test(lineText(draft, line))) line += 1;
  const at = draft.lines.starts[line - 1];
  if (line === 2 || at === undefined) return null;
  return [
    makeFix(draft, 'Close the front matter with "---"', [{ from: at, to: at, insert: '---\n' }]),
  ];
}

function writeBlock(draft: Draft, context: FixContext): Fix {
  const title = draft.parts.find(({ scene }) => scene)?.scene?.title || 'A new story';
  const at = draft.lines.starts[0] ?? 0;
  const insert = startFront(context, title);
  return makeFix(draft, 'Write the front matter', [
    { from: at, to: at, insert, select: quoteText(title) },
  ]);
}
