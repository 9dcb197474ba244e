import { describe, expect, test } from 'vitest';
import type { RuleId } from '../diagnostic.ts';
import { adviseText, aStory, aStoryWithProse, twoDecisions } from '../testing/a-story.ts';

/** How many problems one rule has with a text. */
const count = (rule: RuleId, text: string) =>
  adviseText(text).filter((problem) => problem.rule === rule).length;
const local = (words: string) =>
  aStory({ sections: `## Debrief\n\nLook.\n\n## In your organisation\n\n${words}\n` });

describe('email-address', () => {
  test.each([
    ['Write to jane@gmail.com.', 1],
    ['Write to jane.smith@nhs.net, or come.', 1],
    ['Write to j_smith+ward@mail.larkmoor.nhs.uk, she says.', 1],
    ['"Write to JANE@GMAIL.COM," she says.', 1],
    // RFC 2606: these are kept for examples.
    ['Write to jane@example.org, jane@example.com or jane@example.net.', 0],
    ['Write to jane@ward.example.org or jane@example.nhs.uk.', 0],
    ['Write to photos@larkmoor.example.', 0],
    ['Write to jane@notexample.org.', 1],
    ['Write to @jane on the ward at 5.30.', 0],
    ['It is as the guidance says [@nmc-social-media].', 0],
  ])('%s', (prose, expected) => {
    expect(count('email-address', aStoryWithProse(prose))).toBe(expected);
  });

  test('in a post, in a choice and in the debrief, but not in what is local', () => {
    const post = '<Post by="P" platform="X" time="1">\n\nTo p@larkmoor-post.org\n\n</Post>';
    expect(count('email-address', aStoryWithProse(post))).toBe(1);
    const scenes = twoDecisions.replace('Turn your back to him.', 'Write to p@larkmoor-post.org.');
    expect(count('email-address', aStory({ scenes }))).toBe(1);
    expect(count('email-address', local('Write to p@larkmoor-post.org.'))).toBe(0);
  });
});

test.each([
  ['See instagram.com/janesmith.', 1],
  ['See https://www.tiktok.com/@jane.smith today.', 1],
  ['See www.facebook.com/jane.smith.9, he says.', 1],
  ['See x.com/janesmith.', 1],
  ['See linkedin.com/in/jane-smith.', 1],
  ['See instagram.com/larkmoorward.', 0],
  ['See facebook.com/help/report for how.', 0],
  ['See netflix.com/janesmith, or x.com.', 0],
])('real-looking-handle: %s', (prose, expected) => {
  expect(count('real-looking-handle', aStoryWithProse(prose))).toBe(expected);
});

describe('fear-words', () => {
  test.each([
    ['You could lose your registration.', 1],
    ['You might even lose your job over it.', 1],
    ['If he tells, you\u2019ll be struck off.', 1],
    ['You are risking your career.', 1],
    ['That could cost you your job.', 1],
    ['Your registration is at risk.', 1],
    ['It is career-ending, and will ruin your career.', 2],
    ['People are sacked on the spot for that.', 1],
    ['You will be sacked on the spot.', 1],
    ['You worry that you could lose your job.', 0],
    ['Nobody says that you will be sacked.', 0],
    ['It does not mean that your job is at risk.', 0],
    ['You will not lose your job.', 0],
    ['"You could lose your job," he says.', 0],
    ['Your job is a quiet one. Your post is gone.', 0],
    ['You could lose your place in the queue.', 0],
    ['<Post by="P" platform="X" time="1">\n\nYou will be sacked\n\n</Post>', 0],
    ['<ContentNote>\n\nIn it you could lose your job.\n\n</ContentNote>', 0],
  ])('%s', (prose, expected) => {
    expect(count('fear-words', aStoryWithProse(prose))).toBe(expected);
  });

  test('in feedback, but not in the debrief', () => {
    const fear = 'You could lose your registration.';
    const scenes = twoDecisions.replace('You were tired.', fear);
    expect(count('fear-words', aStory({ scenes }))).toBe(1);
    const sections = `## Debrief\n\n${fear}\n\n## In your organisation\n\nWho can tell?\n`;
    expect(count('fear-words', aStory({ sections }))).toBe(0);
  });
});

test.each([
  ['click here', 1],
  ['Click here to read more', 1],
  ['Click here for more information', 1],
  ['more info', 1],
  ['Read on', 1],
  ['link to page', 1],
  ['https://www.nmc.org.uk/standards', 1],
  ['www.nmc.org.uk', 1],
  ['nmc.org.uk/standards', 1],
  ['guidance for nurses', 0],
  ['Click here if the patient is at risk: speaking up', 0],
  ['the page at nmc.org.uk on social media', 0],
])('link-words: %s', (words, expected) => {
  const prose = `See [${words}](https://www.nmc.org.uk/).`;
  expect(count('link-words', aStoryWithProse(prose))).toBe(expected);
});

test.each([
  ['trolley.jpg', 1],
  ['trolley.jpg on the ward here', 1],
  ['see caption below for what it says', 1],
  ['A letter to Sunil, described in the text', 1],
  ['A letter to Sunil: you can see the caption of the cake', 0],
  ['A list of three files, trolley.jpg among them', 0],
])('alt-text-hides-evidence: %s', (alt, expected) => {
  expect(count('alt-text-hides-evidence', aStoryWithProse(`![${alt}](trolley.jpg)`))).toBe(
    expected,
  );
});
