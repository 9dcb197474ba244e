import { didYouMean, error, list, shorten } from './message-words.ts';

/** What the reader says about how a story is written: front matter, Markdown, scenes, choices. */
export const formatMessages = {
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
      : `Unexpected address "${d.url}", expected a scene (#its-heading), a page of guidance (../../content/guidance/its-name.md), or an https: or mailto: address. Correct the address.`,
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
    (d: { slip: { words: string; bracket: string; where: string } | null }) =>
      d.slip
        ? `The link of the choice "${shorten(d.slip.words)}" has no "${d.slip.bracket}" ${d.slip.where}, expected "- [What the learner does](#the-scene)". Add the bracket.`
        : 'Unexpected item among the choices, expected a link to the scene that the choice leads to: "- [What the learner does](#the-scene)". Add the link, or move the item above the question.',
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
  'citation-misplaced': error(
    (d: { source: string; where: string }) =>
      `Unexpected citation "[@${d.source}]" in ${d.where}, expected plain words, because it would be shown as a code in brackets. Move it to a paragraph above, or into the feedback.`,
  ),
  'activity-format': error((d: { problem: string }) => d.problem),
} as const;

function attributesTaken(known: readonly string[]): string {
  return known.length > 0
    ? `It takes ${list(known)}, each as name="text" in straight double quotes.`
    : 'It takes no attributes: remove them.';
}
