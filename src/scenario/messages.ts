/**
 * Every sentence the reader and the checker can say, by rule. A rule's id is permanent: people
 * search for it. A sentence says what was found, what was expected and what to do.
 */
export const messages = {
  // The front matter
  'front-matter-missing': error(
    () =>
      'Expected the file to begin with front matter: a line "---", the story\'s title and details, and a line "---" again. Copy the block from another scenario and change it.',
  ),
  'front-matter-unreadable': error(
    (d: { reason: string }) =>
      `The front matter is not valid YAML: ${d.reason} Write one "name: value" a line, and put quotes round a value that contains a colon.`,
  ),
  'front-matter-field': error(
    (d: { field: string; found: string; expected: string }) =>
      `Unexpected ${d.found} for "${d.field}", expected ${d.expected}.`,
  ),
  'front-matter-unknown-field': error(
    (d: { field: string; nearest: string[] }) =>
      `Unexpected field "${d.field}" in the front matter. ${didYouMean(d.nearest)}Remove it, or correct its name.`,
  ),

  // What may stand in a story at all
  braces: error(
    (d: { found: string }) =>
      `Unexpected "${d.found}": a story has no braces, because they would be run as program code. Use round brackets.`,
  ),
  'raw-html': error(
    (d: { found: string }) =>
      `Unexpected HTML "${d.found}": a story is Markdown. Remove it; for a post, a message or a note use Post, Message, Reply or ContentNote.`,
  ),
  'unknown-component': error((d: { name: string; nearest: string[]; known: string[] }) =>
    `Unexpected component "${d.name}", expected one of ${list(d.known)}. ${didYouMean(d.nearest)}`.trim(),
  ),
  'component-attribute': error(
    (d: { component: string; problem: string; known: readonly string[] }) =>
      `${d.component} ${d.problem} ${attributesTaken(d.known)}`,
  ),
  'component-placement': error(
    (d: { name: string }) =>
      `The tag of ${d.name} has to stand alone on its line, with an empty line before and after. Move the text beside it to a paragraph of its own.`,
  ),
  'component-unclosed': error(
    (d: { name: string; problem: string }) =>
      `${d.problem} Every opening tag needs its closing tag </${d.name}> in the same scene, and only When may hold another component.`,
  ),
  'link-scheme': error(
    (d: { url: string }) =>
      `Unexpected address "${d.url}": a link goes to a scene (#its-heading), to an https: or mailto: address, or to a file beside the story. Correct the address.`,
  ),
  'unsupported-markdown': error(
    (d: { found: string; advice: string }) => `Unexpected ${d.found} in a story. ${d.advice}`,
  ),
  'unsupported-character': error(
    (d: { found: string }) =>
      `Unexpected character ${d.found}, which cannot be shown. Delete it, or type it again.`,
  ),
  'text-too-long': error(
    (d: { what: string; chars: number; most: number }) =>
      `${d.what} has ${d.chars.toLocaleString('en-GB')} characters, expected at most ${d.most.toLocaleString('en-GB')}. Look for a text that was pasted by mistake; if all of it belongs here, divide it.`,
  ),
  'nested-too-deep': error(
    () =>
      'Text is nested more than 30 levels deep. Remove some of the ">" or list marks at the start of these lines.',
  ),
  'missing-alt-text': error(
    (d: { url: string }) =>
      `The picture "${d.url}" has no text alternative. Write what it shows between the square brackets; if the decision depends on it, say what can be seen.`,
  ),

  // The shape of a scene
  'no-scene': error(
    () => 'The file has no scene. Start one with a heading: "## Kath asks to be friends".',
  ),
  'text-before-first-scene': error(
    () =>
      'Text before the first "##" heading is not part of any scene, so nobody would see it. Move it below the first heading.',
  ),
  'heading-level': error(
    (d: { depth: number }) =>
      `Unexpected heading of level ${d.depth}. A scene starts with "##"; "###" is for Debrief and In your organisation. Change the number of "#".`,
  ),
  'heading-reserved': error(
    (d: { title: string }) =>
      `Unexpected heading "${d.title}": programs keep this name for themselves. Give the scene another title.`,
  ),
  'heading-empty': error(
    () =>
      'This heading has no letters or digits, so nothing can link to it. Give the scene a short title.',
  ),
  'choice-without-link': error(
    () =>
      'A choice has to begin with a link to the scene it leads to: "- [What the learner does](#the-scene)". Add the link, or take this item out of the list of choices.',
  ),
  'choice-too-many': error(
    (d: { count: number }) =>
      `This decision has ${d.count} choices; a choice is recorded as one letter, so there can be 26. Two to four are best for learners.`,
  ),
  'choice-without-feedback': error(
    (d: { choice: string }) =>
      `The choice "${d.choice}" has no feedback. Below it write "  > **Best.** What happened, why, what the guidance says, what to try next" (or Acceptable, or Poor).`,
  ),
  'choice-extra-text': error(
    (d: { choice: string }) =>
      `The choice "${d.choice}" has text beside its link or its feedback. Put all of the choice inside the link and all of the feedback inside the quote.`,
  ),
  'verdict-missing': error(
    (d: { choice: string }) =>
      `The feedback of "${d.choice}" does not say how good the choice is. Begin it with **Best.**, **Acceptable.** or **Poor.**; learners do not see the word.`,
  ),
  'verdict-unknown': error(
    (d: { found: string; nearest: string[] }) =>
      `Unexpected verdict "${d.found}", expected Best, Acceptable or Poor. ${didYouMean(d.nearest)}Learners do not see the word.`,
  ),
  'remember-format': error(
    (d: { found: string }) =>
      `Unexpected "${d.found}" after Remember, expected names of lower-case letters, digits and hyphens, with commas between: "*Remember: accepted-request.*".`,
  ),
  'decision-without-question': error(
    () =>
      'The paragraph before the choices is what the learner is asked, and there is none. Add a line such as "What do you do?" above the list.',
  ),
  'text-after-choices': error(
    () =>
      'Text after the choices would not be shown. Move it above the question, or into the scene that follows.',
  ),
  'two-ways-on': error(
    () =>
      'A scene goes on in one way: by choices, or by one link at its end. Keep one of the two here.',
  ),
  'junction-format': error(
    (d: { problem: string }) =>
      `${d.problem} A junction is a list of "If *flag*: [words](#scene)" that ends with "Otherwise: [words](#scene)", and nothing else.`,
  ),
  'activity-format': error((d: { problem: string }) => d.problem),

  // The shape of the story
  'duplicate-scene': error(
    (d: { title: string; line: number }) =>
      `There is a scene "${d.title}" at line ${d.line} already, so links could mean either. Give one of the two another heading.`,
  ),
  'missing-scene': error(
    (d: { target: string; nearest: string[] }) =>
      `Unexpected link to "#${d.target}", expected a scene of this story. ${didYouMean(d.nearest.map((id) => `#${id}`))}If the scene is new, write it first.`,
  ),
  'unreachable-scene': error(
    (d: { title: string }) =>
      `No path leads to "${d.title}", so no learner would see it. Link a choice to it, or remove it.`,
  ),
  'dead-end': error(
    (d: { title: string }) =>
      `The story stops at "${d.title}", which is not an ending. Add choices or one link on, or begin its heading with "Ending:".`,
  ),
  'loop-without-exit': error(
    (d: { titles: string[] }) =>
      `A learner who gets to ${list(d.titles.map((title) => `"${title}"`))} can never reach an ending from there. Add a way out.`,
  ),
  'ending-goes-on': error(
    (d: { title: string }) =>
      `"${d.title}" is an ending, and has choices, an activity or a link on as well. Remove these, or take "Ending:" off its heading.`,
  ),
  'no-ending': error(
    () =>
      'The story has no ending. Add a scene whose heading begins with "Ending:", and link to it.',
  ),
  'no-best-choice': error(
    (d: { title: string }) =>
      `No choice of "${d.title}" is marked Best, so no learner could do well there. Mark at least one.`,
  ),
  'single-choice': error(
    (d: { title: string }) =>
      `"${d.title}" offers one choice only, which is no decision. Add another, or write it as a plain link at the end of the scene.`,
  ),
  'pass-mark-out-of-reach': error(
    (d: { passPercent: number; bestPercent: number }) =>
      `No path reaches the passing score of ${d.passPercent}%; the best path scores ${d.bestPercent}%. Mark better choices Best, or add a way to do well.`,
  ),
  'pass-mark-always-met': error(
    (d: { passPercent: number; worstPercent: number }) =>
      `Every path reaches the passing score of ${d.passPercent}%; even the weakest scores ${d.worstPercent}%. Add choices that people really get wrong, marked Poor.`,
  ),
  'flag-never-set': error(
    (d: { flag: string; nearest: string[] }) =>
      `"${d.flag}" is read here, but no choice remembers it. ${didYouMean(d.nearest)}Add "*Remember: ${d.flag}.*" to a choice that leads here.`,
  ),
  'flag-never-read': error(
    (d: { flag: string }) =>
      `"${d.flag}" is remembered here, but nothing later reads it. Use it in a junction or in <When remembered="${d.flag}">, or remove it.`,
  ),
  'unknown-source': error(
    (d: { source: string; nearest: string[] }) =>
      `Unexpected source "@${d.source}", expected one of content/sources.yaml. ${didYouMean(d.nearest)}If it is new, add it there first.`,
  ),
  'unknown-outcome': error((d: { outcome: string; nearest: string[] }) =>
    `Unexpected outcome "${d.outcome}", expected a code of content/outcomes.yaml. ${didYouMean(d.nearest)}`.trim(),
  ),
  'unknown-audience': error((d: { audience: string; nearest: string[] }) =>
    `Unexpected audience "${d.audience}", expected everyone, managers or communications. ${didYouMean(d.nearest)}`.trim(),
  ),
  'missing-section': error(
    (d: { heading: string; purpose: string }) =>
      `The section "## ${d.heading}" is missing. ${d.purpose} Add it at the end of the file.`,
  ),
  'empty-section': error(
    (d: { heading: string }) => `"${d.heading}" has no text. Write it, or remove the heading.`,
  ),
  'missing-picture': error(
    (d: { url: string }) =>
      `The picture "${d.url}" is not beside the story. Put the file into the scenario's folder, or correct its name.`,
  ),
  'resume-data-over-budget': error(
    (d: { steps: number; budget: number }) =>
      `A path of ${d.steps} steps is longer than the ${d.budget} that resume data keeps, so a learner who stops late would lose their place. Shorten the longest path.`,
  ),
} as const;

function error<Data>(say: (data: Data) => string) {
  return { severity: 'error', say } as const;
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
