import { list, shorten, warning } from './message-words.ts';

/**
 * What is said about how a story teaches: choices, feedback, pace, dates. Each sentence names in a
 * few words what it rests on: research by name and year, or our own editorial line.
 */
export const instructionMessages = {
  // Choices
  'choice-count': warning((d: TooManyChoices | TooManyTwos) =>
    'count' in d
      ? `This decision offers ${d.count} choices, expected 2 to 4: 3 that people would really pick tell as much as more (Rodriguez 2005). Take out the weakest, or make two decisions of it.`
      : `${shareOf(d)} decisions offer 2 choices only, expected 3 in most, because a guess is right half of the time (Rodriguez 2005). Add what a tired or busy colleague would really do to ${titled(d.titles)}.`,
  ),
  'best-choice-longest': warning(
    (d: Share) =>
      `The best choice is clearly the longest in ${shareOf(d)} decisions (${percentOf(d)}), expected at most half, because people can then choose by length (Haladyna, Downing and Rodriguez 2002). Shorten it, or say more in another choice, in ${titled(d.titles)}.`,
  ),
  'best-choice-same-place': warning(
    (d: Share & { place: string }) =>
      `The best choice stands ${d.place} in ${shareOf(d)} decisions (${percentOf(d)}), expected at most half (Haladyna, Downing and Rodriguez 2002). Learners see choices shuffled, but in print and without JavaScript they do not. Before the first release, move it in ${titled(d.titles)}.`,
  ),
  'choice-absolute': warning(
    (d: { found: string; choice: string }) =>
      `Unexpected "${d.found}" in the choice "${shorten(d.choice)}", expected what somebody does this time, because such words give away which choice is best (Haladyna, Downing and Rodriguez 2002). Say it without the word.`,
  ),
  'fake-choice': warning(
    (d: { first: string; second: string }) =>
      `The choices "${shorten(d.first)}" and "${shorten(d.second)}" lead to the same scene with the same verdict and nearly the same feedback, expected a difference, because people notice when a choice changes nothing (our own editorial line). Tell what happens otherwise, let it be remembered, or take one out.`,
  ),

  // Feedback
  'feedback-opens-with-judgement': warning(
    (d: { found: string }) =>
      `The feedback opens with "${d.found}", expected what happens next: an explanation teaches, a mark hardly does (Van der Kleij and others 2015). Take the words off, and begin with what somebody does or says.`,
  ),
  'feedback-without-why': warning(
    (d: { sentences: number }) =>
      `This feedback ${d.sentences < 2 ? 'is one sentence' : 'gives no reason'}, expected at least 2 sentences with a reason ("because", "so") or what guidance says: explaining teaches far more than telling what is right (Van der Kleij and others 2015). Add why it matters.`,
  ),
  'feedback-without-source': warning(
    () =>
      'This feedback cites nothing, expected a source such as [@nmc-social-media], so that people can look it up and need not take our word (our own editorial line). Add what guidance says, or what is known.',
  ),
  'feedback-too-long': warning(
    (d: { words: number }) =>
      `This feedback has ${d.words} words, expected at most 60, because people have a story to go on with (our own editorial line; citations are not counted). Leave out what the scene has told already.`,
  ),
  'poor-choice-without-intention': warning(
    (d: { opening: string }) =>
      `The feedback of this Poor choice opens with "${shorten(d.opening)}", expected the good intention first, as in "You wanted to" or "You hoped to", because people who feel blamed stop listening (our own editorial line). Name what a decent colleague was after, then tell what happens.`,
  ),

  // Pace
  'poor-without-recovery': warning(
    (d: { choice: string; ending: string; isFirst: boolean }) =>
      `One slip ends the story: the Poor choice "${shorten(d.choice)}" of ${d.isFirst ? 'the first decision' : 'this decision, with nothing gone wrong before it,'} leads to "${d.ending}" without another decision, expected a chance to put it right, because people learn from mistakes that they can mend (Cathy Moore 2018). Lead it to a scene with a decision.`,
  ),
  'junction-decides-nothing': warning(
    (d: { title: string; target: string }) =>
      `Every line of the junction "${d.title}" leads to "${d.target}", expected two scenes or more, because people notice when a choice changes nothing (our own editorial line). Lead one line elsewhere, or link to "${d.target}" and let a <When> there tell the difference.`,
  ),
  'set-up-too-long': warning(
    (d: { words: number }) =>
      `The first thing to do comes after ${d.words} words, expected at most 150, because people came to decide (our own editorial line; a content note is not counted). Begin later in the story, or tell some of it after the decision.`,
  ),
  'outcome-without-decision': warning(
    (d: { outcomes: string[] }) =>
      `The front matter names ${list(d.outcomes)}, expected decisions that are evidence of it, but the story has none, and reading is not practising (our own editorial line). Add a decision.`,
  ),

  // Dates
  'review-date-passed': warning((d: { date: string; today: string; daysLeft: number }) =>
    d.daysLeft < 0
      ? `This story was to be reviewed by ${d.date}, expected a day after today, ${d.today}, because guidance changes (our own editorial line). Read it beside its sources, put right what is out of date, and set "reviewed" and "review_by" anew.`
      : `This story is to be reviewed by ${d.date}, ${d.daysLeft === 0 ? 'today' : `in ${d.daysLeft} ${d.daysLeft === 1 ? 'day' : 'days'}`}, expected more than 30 days to go (our own editorial line). Read it beside its sources in good time, and set "reviewed" and "review_by" anew.`,
  ),
  'review-dates-reversed': warning(
    (d: { reviewed: string; reviewBy: string }) =>
      `"review_by" is ${d.reviewBy}, expected a day after "reviewed", which is ${d.reviewed}. Correct one of the two; 6 to 12 months between them is usual (our own editorial line).`,
  ),

  // What an editor lives with
  'accepted-nothing': warning(
    (d: { rule: string; scene: string | null }) =>
      `This entry accepts "${d.rule}"${d.scene === null ? '' : ` in "${d.scene}"`}, expected a warning that the check finds there, but there is none. Remove the entry, so that a new warning is not overlooked.`,
  ),
} as const;

interface TooManyChoices {
  count: number;
}

/** How many of a story's decisions have a habit, and in which scenes. */
interface Share {
  titles: string[];
  of: number;
}

type TooManyTwos = Share;

function shareOf({ titles, of }: Share): string {
  return `${titles.length} of ${of}`;
}

function percentOf({ titles, of }: Share): string {
  return `${Math.round((titles.length / of) * 100)}%`;
}

/** Up to five titles; nobody mends more at a time. */
function titled(titles: readonly string[]): string {
  const named = titles.slice(0, 5).map((title) => `"${title}"`);
  const more = titles.length - named.length;
  return list(more > 0 ? [...named, `${more} more`] : named);
}
