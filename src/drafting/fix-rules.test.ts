import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages, releaseMessages } from '../scenario/index.ts';
import { findFixes } from './find-fixes.ts';
import { type AnyRule, fixRules } from './fix-rules.ts';
import { aContext, countOf, endsAlike, errorsIn, look, spellings } from './testing/a-draft.ts';
import { applyEdits } from './text-edit.ts';

/**
 * Every rule, and what is offered for it: `mends` changes the text, `shows` selects what only the author
 * can write anew. Where nothing is offered, the reason. A new rule has to be decided on here.
 */
const decided: Record<AnyRule, 'mends' | 'shows' | `none: ${string}`> = {
  'abbreviation-unexplained': 'mends',
  'accepted-error': 'mends',
  'accepted-nothing': 'mends',
  'accepted-unknown-rule': 'mends',
  'accepted-unknown-scene': 'mends',
  'accepted-without-why': 'shows',
  'activity-format': 'mends',
  'alt-text-hides-evidence': 'mends',
  'best-choice-longest': 'none: which choice to reword, and how',
  'best-choice-same-place': 'none: choices keep their letters, so their order is a decision',
  'blame-words': 'mends',
  braces: 'mends',
  'choice-absolute': 'none: the choice has to be reworded',
  'choice-count': 'none: which choice is the weakest',
  'choice-extra-text': 'mends',
  'choice-too-many': 'none: which choices go',
  'choice-without-feedback': 'mends',
  'choice-without-link': 'mends',
  'citation-misplaced': 'mends',
  'colour-only': 'none: what the thing says',
  'component-attribute': 'mends',
  'component-placement': 'mends',
  'component-unclosed': 'mends',
  'dead-end': 'mends',
  'decision-without-question': 'mends',
  'duplicate-scene': 'mends',
  'email-address': 'mends',
  emoji: 'mends',
  'empty-section': 'mends',
  'ending-goes-on': 'mends',
  'ending-out-of-reach': 'none: which flags open the way',
  'exclamation-mark': 'mends',
  'fake-choice': 'none: what differs',
  'fear-words': 'none: what follows for somebody',
  'feedback-opens-with-judgement': 'mends',
  'feedback-too-long': 'shows',
  'feedback-without-source': 'none: which source says so',
  'feedback-without-why': 'none: why it matters',
  'flag-never-read': 'mends',
  'flag-never-set': 'mends',
  'front-matter-field': 'mends',
  'front-matter-missing': 'mends',
  'front-matter-unknown-field': 'mends',
  'front-matter-unreadable': 'mends',
  'heading-empty': 'mends',
  'heading-level': 'mends',
  'heading-reserved': 'mends',
  'junction-branch-unreachable': 'mends',
  'junction-decides-nothing': 'none: where a line leads instead',
  'junction-format': 'mends',
  'link-scheme': 'mends',
  'link-words': 'shows',
  'loop-without-exit': 'mends',
  'missing-alt-text': 'mends',
  'missing-guidance': 'mends',
  'missing-picture': 'mends',
  'missing-scene': 'mends',
  'missing-section': 'mends',
  'nested-too-deep': 'none: what was meant',
  'nhs-number': 'mends',
  'no-best-choice': 'mends',
  'no-ending': 'mends',
  'no-recommended-path': 'none: which choice leads out',
  'no-scene': 'mends',
  'outcome-without-decision': 'none: a decision has to be written',
  'pass-mark-always-met': 'none: which choices people get wrong',
  'pass-mark-out-of-reach': 'none: which choices are better than they are marked',
  'path-decisions': 'none: a decision has to be written or taken out',
  'path-minutes': 'mends',
  'phone-number': 'mends',
  'poor-choice-without-intention': 'mends',
  'poor-without-recovery': 'none: a scene has to be written',
  postcode: 'mends',
  'raw-html': 'mends',
  'reading-age': 'none: sentences have to be written anew',
  'real-looking-handle': 'mends',
  'real-organisation': 'mends',
  'remember-format': 'mends',
  'resume-data-over-budget': 'none: which path to shorten',
  'review-date-passed': 'mends',
  'review-dates-reversed': 'mends',
  'sentence-length': 'shows',
  'set-up-too-long': 'shows',
  'single-choice': 'mends',
  'text-after-choices': 'mends',
  'text-before-first-scene': 'mends',
  'text-too-long': 'none: what was pasted by mistake',
  'translation-graph-differs': 'none: it is about another file, story.cy.md',
  'translation-outdated': 'none: it is about another file, story.cy.md',
  'translation-untranslated': 'none: it is about another file, story.cy.md',
  'two-ways-on': 'mends',
  'unknown-audience': 'mends',
  'unknown-component': 'mends',
  'unknown-outcome': 'mends',
  'unknown-source': 'mends',
  'unreachable-scene': 'mends',
  'unsupported-character': 'mends',
  'unsupported-markdown': 'mends',
  'verdict-missing': 'mends',
  'verdict-unknown': 'mends',
  'when-branch-unreachable': 'mends',
  'word-should': 'mends',
  'released-choice-gone': 'none: the words of the choice are not kept',
  'released-choices-reordered': 'mends',
  'released-rename-to-nowhere': 'mends',
  'released-scene-gone': 'mends',
  'released-step-leads-elsewhere': 'none: the story may need it',
  'released-verdict-changed': 'mends',
};

/** Errors that a fix lets through: the checker was silent about them while the first one stood. */
const revealed: Partial<Record<AnyRule, readonly string[]>> = {
  // Links stay with the first of the two.
  'duplicate-scene': ['unreachable-scene'],
  // What a choice remembers is not judged while it cannot be read.
  'remember-format': ['flag-never-read'],
  // Where no path ends, none of best choices does.
  'no-ending': ['no-recommended-path'],
};

const sampleOf = (rule: string) => `src/scenario/check/rules/${rule}/bad.md`;

test('every rule is decided on, and those with a fix are in the list', () => {
  const all = [...Object.keys(messages), ...Object.keys(releaseMessages)];
  expect(Object.keys(decided).sort()).toEqual(all.sort());
  const offered = Object.entries(decided).filter(([, what]) => !what.startsWith('none'));
  expect(Object.keys(fixRules).sort()).toEqual(offered.map(([rule]) => rule).sort());
});

const withSample = Object.entries(decided).filter(
  ([rule, what]) => !what.startsWith('none') && existsSync(sampleOf(rule)),
);

describe.each(withSample)('%s, on its own bad story', (rule, what) => {
  const lf = readFileSync(sampleOf(rule), 'utf8');

  test.each(['LF', 'a BOM and CRLF'] as const)('with %s', (spelling) => {
    const text = spellings[spelling](lf);
    const before = look(text);
    const own = before.problems.filter((problem) => problem.rule === rule);
    const fixes = own.flatMap((problem) => findFixes(text, before.read, problem, aContext));
    const changes = fixes.filter(({ edits }) => edits.length > 0);
    expect(fixes.length).toBeGreaterThan(0);
    expect(changes.length > 0).toBe(what === 'mends');
    for (const { title, edits, select } of fixes) {
      const after = applyEdits(text, edits);
      const now = look(after).problems;
      if (edits.length > 0) {
        expect(countOf(now, rule), title).toBeLessThan(countOf(before.problems, rule));
      }
      const known = [...errorsIn(before.problems), ...(revealed[rule as AnyRule] ?? [])];
      expect(
        [...errorsIn(now)].filter((error) => !known.includes(error)),
        title,
      ).toEqual([]);
      expect(endsAlike(after), title).toBe(true);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      if (select) expect(after.slice(select.from, select.to), title).toMatch(/^\S[\s\S]*\S$/);
    }
  });
});
