import { nearestNames } from '../../scenario/index.ts';
import { linkAt } from '../find-link.ts';
import { type FixRule, pickNamed } from '../fix-rule.ts';
import { offsetIn } from '../lines.ts';
import { makeFix } from '../make-fix.ts';

/** Leads to the page of that name, or of nearly that name; else the words stay without a link. */
export const fixMissingGuidance: FixRule = (draft, problem, { guidance }) => {
  const noted = pickNamed(draft.read.notes.guidance, problem, ({ url }) => url);
  const link = noted && linkAt(draft.text, offsetIn(draft.lines, noted.place));
  if (!link || link.url !== noted.url) return [];
  const ids = guidance.includes(noted.id) ? [noted.id] : nearestNames(noted.id, guidance);
  const lead = ids.map((id) => {
    const insert = `../../content/guidance/${id}.md`;
    return makeFix(draft, `Lead to the page "${id}"`, [{ ...link.address, insert }]);
  });
  const words = draft.text.slice(link.words.from, link.words.to);
  const plain = { from: link.from, to: link.to, insert: words };
  return lead.length > 0 ? lead : [makeFix(draft, 'Keep the words without the link', [plain])];
};
