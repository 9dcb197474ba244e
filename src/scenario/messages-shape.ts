import { didYouMean, error, list } from './message-words.ts';

/** What is said about the shape of a whole story: where its scenes lead, and what it refers to. */
export const shapeMessages = {
  'duplicate-scene': error(
    (d: { title: string; line: number }) =>
      `Unexpected second scene "${d.title}", expected each heading once; the first is at line ${d.line}, so links could mean either. Give one of the two another heading.`,
  ),
  'missing-scene': error(
    (d: { target: string; nearest: string[] }) =>
      `Unexpected link to "#${d.target}", expected a scene of this story. ${didYouMean(d.nearest.map((id) => `#${id}`))}If the scene is new, write it first.`,
  ),
  'unreachable-scene': error(
    (d: { title: string }) =>
      `No path leads to "${d.title}", expected a choice or a link that does; no learner would see it. Link a choice to it, or remove it.`,
  ),
  'dead-end': error(
    (d: { title: string }) =>
      `The story stops at "${d.title}", expected choices or one link on, because it is not an ending. Add these, or begin its heading with "Ending:".`,
  ),
  'loop-without-exit': error(
    (d: { titles: string[] }) =>
      `A learner who gets to ${list(d.titles.map((title) => `"${title}"`))} goes round in a circle, expected a way to an ending. Add a choice or a link that leads out.`,
  ),
  'ending-goes-on': error(
    (d: { title: string }) =>
      `The ending "${d.title}" has choices, an activity or a link on, expected text only. Remove these, or take "Ending:" off its heading.`,
  ),
  'no-ending': error(
    () =>
      'The story has no ending, expected at least one heading that begins with "Ending:". Add it at the end of the story, and link to it.',
  ),
  'no-best-choice': error(
    (d: { title: string }) =>
      `No choice of "${d.title}" is marked Best, expected at least one, so that learners can do well there. Mark it.`,
  ),
  'single-choice': error(
    (d: { title: string }) =>
      `"${d.title}" offers 1 choice, expected 2 to 4, because 1 is no decision. Add another, or write it as a plain link at the end of the scene.`,
  ),
  'no-recommended-path': error(
    (d: { title: string }) =>
      `The best choices lead back to "${d.title}" in a circle, expected a path of best choices to an ending. Mark a choice Best that leads out of the circle, or lead it elsewhere.`,
  ),
  'pass-mark-out-of-reach': error(
    (d: { passPercent: number; bestPercent: number }) =>
      `The best path scores ${d.bestPercent}%, expected at least the passing score of ${d.passPercent}%. Mark better choices Best, or add a way to do well.`,
  ),
  'pass-mark-always-met': error(
    (d: { passPercent: number; worstPercent: number }) =>
      `The weakest path scores ${d.worstPercent}%, expected less than the passing score of ${d.passPercent}%, because every learner would pass. Add choices that people really get wrong, marked Poor.`,
  ),
  'flag-never-set': error(
    (d: { flag: string; nearest: string[] }) =>
      `"${d.flag}" is read here, expected a choice that remembers it. ${didYouMean(d.nearest)}Add "*Remember: ${d.flag}.*" to a choice that leads here, or correct the name.`,
  ),
  'flag-never-read': error(
    (d: { flag: string }) =>
      `"${d.flag}" is remembered here, expected a place that reads it, because it changes nothing. Use it in a junction or in <When remembered="${d.flag}">, or remove it.`,
  ),
  'unknown-source': error(
    (d: { source: string; nearest: string[] }) =>
      `Unexpected source "@${d.source}", expected one of content/sources.yaml. ${didYouMean(d.nearest)}If it is new, add it there first.`,
  ),
  'unknown-outcome': error(
    (d: { outcome: string; nearest: string[] }) =>
      `Unexpected outcome "${d.outcome}", expected a code of content/outcomes.yaml. ${didYouMean(d.nearest)}Correct it, or add it there first.`,
  ),
  'unknown-audience': error(
    (d: { audience: string; nearest: string[] }) =>
      `Unexpected audience "${d.audience}", expected everyone, managers or communications. ${didYouMean(d.nearest)}Correct it.`,
  ),
  'accepted-unknown-rule': error(
    (d: { rule: string; nearest: string[] }) =>
      `Unexpected rule "${d.rule}" in "accepted", expected the name of a warning as the check prints it. ${didYouMean(d.nearest)}Correct it, or remove the entry.`,
  ),
  'accepted-unknown-scene': error(
    (d: { scene: string; nearest: string[] }) =>
      `Unexpected scene "${d.scene}" in "accepted", expected the id of a scene of this story. ${didYouMean(d.nearest)}Correct it; without a scene the entry is for the whole story.`,
  ),
  'accepted-error': error(
    (d: { rule: string }) =>
      `"${d.rule}" is an error, expected a warning in "accepted", because a story with this error cannot be played or read as it is meant. Remove the entry, and put the error right.`,
  ),
  'accepted-without-why': error(
    (d: { rule: string; why: string }) =>
      `The reason for accepting "${d.rule}" is "${d.why}", expected at least 4 words. Write why it is right for this story, so that the next editor can tell.`,
  ),
  'missing-section': error(
    (d: { heading: string; purpose: string }) =>
      `The story ends without "## ${d.heading}", expected this section. ${d.purpose} Add it at the end of the file.`,
  ),
  'empty-section': error(
    (d: { heading: string }) =>
      `The section "${d.heading}" is empty, expected its text. Write it below the heading.`,
  ),
  'missing-guidance': error(
    (d: { url: string; nearest: string[] }) =>
      `Unexpected link to "${d.url}", expected a page of content/guidance/, written as ../../content/guidance/its-name.md. ${didYouMean(d.nearest)}Correct the link, or write the page first.`,
  ),
  'missing-picture': error(
    (d: { url: string }) =>
      `The picture "${d.url}" was not found, expected it beside the story. Put the file into the scenario's folder, or correct its name.`,
  ),
  'resume-data-over-budget': error(
    (d: { steps: number; budget: number }) =>
      `A path of this story can have ${d.steps} steps, expected at most ${d.budget}: resume data keeps no more, so a learner who stops late would lose their place. Shorten the longest path.`,
  ),
} as const;
