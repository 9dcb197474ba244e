import type { Trust } from './content-schemas.ts';

/**
 * The accessibility statement as a page of guidance. What an organisation fills in under `accessibility`
 * in `content/trust.yaml` takes the place of the neutral words.
 */
export function writeAccessibilityStatement({
  name,
  accessibility,
}: Pick<Trust, 'name' | 'accessibility'>): string {
  const who = plain(name) || 'The organisation that offers you this course';
  const contact = plain(accessibility.contact);
  const days = accessibility.reply_days;
  const ask = contact
    ? `Tell us: ${contact}.`
    : 'Tell the team that runs your learning system, or your equality lead. They can also give you every scenario on paper.';
  return [
    '---',
    'title: Accessibility',
    'summary: How far everybody can use this course, what we know does not work yet, and whom to tell.',
    'order: 11',
    '---',
    `${who} wants as many people as possible to be able to use this course.`,
    '## What you can do',
    [
      'use it with a keyboard alone',
      'move through it by headings, groups and messages, which are named for screen readers',
      'zoom in to 400% on a small screen without scrolling sideways',
      'use it in dark mode, with your own colours, and with animation switched off',
      'take as long as you like, stop at any scene and carry on later',
      'be told before something upsetting, and go straight to the question of that scene',
      'read or print every scenario as one page, without scripts',
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    'There is no sound and no film. Pictures of posts and messages are text.',
    '## How accessible it is',
    'The course aims for the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Every scene is tested by machine for what a machine can find, and by keyboard.',
    accessibility.tested
      ? `Tested by people: ${plain(accessibility.tested)}`
      : 'No audit by people who use assistive technology has been done for this release, and no full compliance is claimed before there is one.',
    '## What does not work yet',
    [
      'Your learning system puts its own frame around the course. Problems in that frame are not ours to mend.',
      'Sources that we link to are other people’s pages, and open in a new tab.',
      'Story maps, for people who write scenarios, are wide pictures. Each has a list that says the same.',
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    '## If you have difficulty',
    `${ask} Say which scene, and what you use.${days === null ? '' : ` You can expect an answer within ${days} working ${days === 1 ? 'day' : 'days'}.`}`,
    plain(accessibility.enforcement) ||
      'If you are not happy with the answer, the Equality Advisory and Support Service can help in England, Scotland and Wales.',
    '',
  ].join('\n\n');
}

/** A line that an organisation wrote: words, and no Markdown. */
function plain(text: string): string {
  return text
    .replace(/[{}<>]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .trim();
}
