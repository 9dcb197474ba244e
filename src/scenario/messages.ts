/**
 * Every sentence the reader and the checker can say, by rule. A rule's id is permanent: people
 * search for it. A sentence says what was found, what was expected and what to do.
 */
export const messages = {
  // The front matter
  'front-matter-missing': error(
    () =>
      'Unexpected first line, expected front matter: a line "---", the story\'s title and details, and a line "---" again. Copy the block from another scenario and change it.',
  ),
  'front-matter-unreadable': error(
    (d: { reason: string }) =>
      `The front matter cannot be read, expected YAML: ${d.reason} Write one "name: value" a line, and put quotes round a value that contains a colon.`,
  ),
  'front-matter-field': error(
    (d: { field: string; found: string; expected: string }) =>
      `Unexpected ${d.found} for "${d.field}", expected ${d.expected}. Write it as "${d.field}: …" in the front matter.`,
  ),
  'front-matter-unknown-field': error(
    (d: { field: string; nearest: string[]; known: string[] }) =>
      `Unexpected field "${d.field}" in the front matter, expected one of ${list(d.known)}. ${didYouMean(d.nearest)}Remove it, or correct its name.`,
  ),

  // What may stand in a story at all
  braces: error(
    (d: { found: string }) =>
      `Unexpected brace in "${d.found}", expected text without "{" and "}", because what stands in braces would be run as program code. Use round brackets.`,
  ),
  'raw-html': error(
    (d: { found: string }) =>
      `Unexpected HTML "${d.found}", expected Markdown. Remove it; for a post, a message or a note use Post, Message, Reply or ContentNote, and write "less than" for the sign.`,
  ),
  'unknown-component': error(
    (d: { name: string; nearest: string[]; known: string[] }) =>
      `Unexpected component "${d.name}", expected one of ${list(d.known)}. ${didYouMean(d.nearest)}Correct the name, or remove the tag.`,
  ),
  'component-attribute': error(
    (d: { component: string; problem: string; known: readonly string[] }) =>
      `${d.component} ${d.problem} ${attributesTaken(d.known)}`,
  ),
  'component-placement': error(
    (d: { name: string }) =>
      `Unexpected text beside the tag of ${d.name}, expected the tag alone on its line with an empty line before and after, outside lists and quotes. Move the tag or the text to a paragraph of its own.`,
  ),
  'component-unclosed': error(
    (d: { name: string; problem: string }) =>
      `${d.problem} Expected a closing tag </${d.name}> for every opening tag in the same scene, and components inside When only. Add, move or remove the tag.`,
  ),
  'link-scheme': error((d: { url: string; isPicture: boolean }) =>
    d.isPicture
      ? `Unexpected address "${d.url}", expected the name of a file beside the story, such as ward-door.jpg. Put the picture there and write its name.`
      : `Unexpected address "${d.url}", expected a scene (#its-heading), or an https: or mailto: address. Correct the address.`,
  ),
  'unsupported-markdown': error(
    (d: { found: string; advice: string }) =>
      `Unexpected ${d.found}, expected headings, paragraphs, lists, quotes, tables, links and pictures only. ${d.advice}`,
  ),
  'unsupported-character': error(
    (d: { found: string }) =>
      `Unexpected character ${d.found}, expected letters and signs that a page can show. Delete it, or type the text again.`,
  ),
  'text-too-long': error(
    (d: { what: string; chars: number; most: number }) =>
      `${d.what} has ${d.chars.toLocaleString('en-GB')} characters, expected at most ${d.most.toLocaleString('en-GB')}. Look for a text that was pasted by mistake; if all of it belongs here, divide it.`,
  ),
  'nested-too-deep': error(
    () =>
      'Text is nested here more than 30 levels deep, expected 3 or 4. Remove some of the ">", "*" or list marks.',
  ),
  'missing-alt-text': error(
    (d: { url: string }) =>
      `The picture "${d.url}" has no words for people who cannot see it, expected a text alternative. Write what it shows between the square brackets; if the decision depends on it, say what can be seen.`,
  ),

  // The shape of a scene
  'no-scene': error(
    () =>
      'The file has no scene, expected at least one heading with "##". Start one, such as "## Kath asks to be friends".',
  ),
  'text-before-first-scene': error(
    () =>
      'Unexpected text before the first "##" heading, expected every text in a scene, because nobody would see it here. Move it below the first heading.',
  ),
  'heading-level': error(
    (d: { depth: number }) =>
      `Unexpected heading of level ${d.depth}, expected "##" for a scene, or "###" in Debrief and In your organisation. Change the number of "#", or make it a paragraph.`,
  ),
  'heading-reserved': error(
    (d: { title: string }) =>
      `Unexpected heading "${d.title}", expected words; programs keep this name for themselves. Give the scene another title.`,
  ),
  'heading-empty': error(
    () =>
      'Unexpected heading without letters a to z or digits, expected a short title, so that links can lead here. Write one.',
  ),
  'choice-without-link': error(
    () =>
      'Unexpected item among the choices, expected a link to the scene that the choice leads to: "- [What the learner does](#the-scene)". Add the link, or move the item above the question.',
  ),
  'choice-too-many': error(
    (d: { count: number }) =>
      `This decision has ${d.count} choices, expected 2 to 4; a choice is recorded as one letter, so no more than 26 are possible. Remove some, or make two decisions of it.`,
  ),
  'choice-without-feedback': error(
    (d: { choice: string }) =>
      `The choice "${shorten(d.choice)}" has no feedback, expected a quote below it. Write "> **Best.** What happened, why, what the guidance says, what to try next" (or Acceptable, or Poor), indented by two spaces.`,
  ),
  'choice-extra-text': error(
    (d: { choice: string }) =>
      `Unexpected text beside the choice "${shorten(d.choice)}", expected one link and one quote. Put all of the choice inside the link, and all of the feedback inside the quote.`,
  ),
  'verdict-missing': error(
    (d: { choice: string }) =>
      `The feedback of "${shorten(d.choice)}" does not say how good the choice is, expected **Best.**, **Acceptable.** or **Poor.** as its first word. Add the word; learners do not see it.`,
  ),
  'verdict-unknown': error(
    (d: { found: string; nearest: string[] }) =>
      `Unexpected verdict "${d.found}", expected Best, Acceptable or Poor. ${didYouMean(d.nearest)}Correct the word; learners do not see it.`,
  ),
  'remember-format': error(
    (d: { found: string }) =>
      `Unexpected "${d.found}" after Remember, expected names of lower-case letters, digits and hyphens, with commas between. Write it as in "*Remember: accepted-request.*", in the last paragraph of the feedback.`,
  ),
  'decision-without-question': error(
    () =>
      'There is no question above these choices, expected a paragraph that asks the learner. Add a line such as "What do you do?" above the list.',
  ),
  'text-after-choices': error(
    () =>
      'Unexpected text after the choices, expected nothing more in this scene, because it would not be shown. Move it above the question, or into the scene that follows.',
  ),
  'two-ways-on': error(
    () =>
      'Unexpected link on beside the choices, expected one way on: choices, or one link at the end of the scene. Remove one of the two.',
  ),
  'junction-format': error(
    (d: { problem: string }) =>
      `${d.problem} Expected a list of "If *flag*: [words](#scene)" that ends with "Otherwise: [words](#scene)", and nothing else, in a scene that others lead to. Change these lines.`,
  ),
  'activity-format': error((d: { problem: string }) => d.problem),

  // The shape of the story
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
  'missing-section': error(
    (d: { heading: string; purpose: string }) =>
      `The story ends without "## ${d.heading}", expected this section. ${d.purpose} Add it at the end of the file.`,
  ),
  'empty-section': error(
    (d: { heading: string }) =>
      `The section "${d.heading}" is empty, expected its text. Write it below the heading.`,
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

function error<Data>(say: (data: Data) => string) {
  return { severity: 'error', say } as const;
}

/** Enough of a choice to know it by, without the quotation marks of what is said in it. */
function shorten(choice: string): string {
  const words = choice.replace(/^"|"$/g, '');
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  const names = nearest.map((name) => `"${name}"`);
  const last = names.pop();
  return `Did you mean ${names.length > 0 ? `${names.join(', ')} or ${last}` : last}? `;
}

function attributesTaken(known: readonly string[]): string {
  return known.length > 0
    ? `It takes ${list(known)}, each as name="text" in straight double quotes.`
    : 'It takes no attributes: remove them.';
}

function list(words: readonly string[]): string {
  const [last, ...rest] = [...words].reverse();
  return rest.length > 0 ? `${rest.reverse().join(', ')} and ${last}` : (last ?? 'nothing');
}
