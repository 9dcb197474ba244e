import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { insertPart } from '../new-part.ts';

const bodies: Readonly<Record<string, string>> = {
  Debrief: 'Say what to carry away from this story.',
  'In your organisation': 'Ask what could be arranged locally, such as who staff can ring.',
};

/** Adds the section with a sentence to write over. */
export const fixMissingSection: FixRule = (draft, problem) => {
  const heading = Object.keys(bodies).find((name) => problem.message.includes(`"## ${name}"`));
  if (heading === undefined) return [];
  const body = bodies[heading] ?? '';
  const before =
    heading === 'Debrief' ? draft.parts.find(({ id }) => id === 'in-your-organisation') : undefined;
  const part = insertPart(draft, { heading, body, before, select: body });
  return [makeFix(draft, `Add the section "${heading}"`, [part])];
};
