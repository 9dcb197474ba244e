import { partOf } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { offsetIn } from '../lines.ts';
import { showWords } from '../make-fix.ts';
import { endOfText } from '../new-part.ts';
import { skipWords } from '../skip-words.ts';

const mostWords = 150;

/** Shows what goes beyond the limit in the first scene, or all of it where more scenes make the sum. */
export const fixSetUpTooLong: FixRule = (draft, problem) => {
  const part = partOf(draft, problem.scene);
  if (!part) return [];
  const decision = draft.read.notes.decisions.find(({ scene }) => scene === part.id);
  const from = draft.lines.starts[part.line] ?? part.to;
  const stop = decision ? offsetIn(draft.lines, decision.question) : endOfText(draft, part);
  const text = draft.text.slice(from, stop).trimEnd();
  // What a content note says is not counted.
  const told = text.replace(/<ContentNote>[\s\S]*?<\/ContentNote>/g, (note) =>
    ' '.repeat(note.length),
  );
  const beyond = skipWords(told, mostWords) ?? skipWords(told, 0);
  if (beyond === null) return [];
  return [showWords('Shorten: show what is beyond 150 words', from + beyond, from + text.length)];
};
