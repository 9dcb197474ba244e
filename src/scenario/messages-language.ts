import { error, warning } from './message-words.ts';

/**
 * What is said about how a story reads: words, sentences and names. Each sentence names in a few
 * words what it rests on: the NHS service manual, an accessibility criterion, or our own line.
 */
export const languageMessages = {
  // How hard it is to read
  'reading-age': warning(
    (d: { part: string; age: number; hardest: string }) =>
      `"${d.part}" reads at an age of about ${d.age}, expected 14 or less: the NHS service manual aims for 9 to 11, and for 14 at most where the content is hard, for staff too. Use shorter words and sentences, first in "${d.hardest}".`,
  ),
  'sentence-length': warning(
    (d: { opening: string; words: number }) =>
      `The sentence "${d.opening}" has ${d.words} words, expected 25 at most: the NHS service manual writes up to 20. Make two of it.`,
  ),
  'abbreviation-unexplained': warning((d: { name: string; isLater: boolean }) =>
    d.isLater
      ? `"${d.name}" is used here before it is written out, expected the full name at its first use in the file (NHS service manual): new starters do not know our letters. Write the full name here too, such as "information governance (IG)".`
      : `"${d.name}" is not written out, expected the full name at its first use in the file (NHS service manual): new starters do not know our letters. Write it out here, such as "information governance (IG)".`,
  ),

  // How it speaks to people
  'word-should': warning(
    (d: { found: string; near: string }) =>
      `Unexpected "${d.found}" beside "${d.near}", expected "can", "try" or "it helps to": the NHS service manual avoids the word, as it can sound patronising. Say what people can do, or "must" where a law or a professional code says so.`,
  ),
  'exclamation-mark': warning(
    (d: { near: string }) =>
      `Unexpected exclamation mark after "${d.near}", expected a full stop: in the narrator's voice it sounds like cheering or telling off (our own editorial line). Write a full stop; people in posts and in quotation marks may speak as they like.`,
  ),
  emoji: warning(
    (d: { found: string }) =>
      `Unexpected emoji ${d.found}, expected words: a screen reader reads out its name in the middle of the sentence, and it looks different on each device (our own editorial line). Say it in words; people may use it in their posts.`,
  ),
  'blame-words': warning(
    (d: { found: string; near: string }) =>
      `Unexpected "${d.found}" in "${d.near}", expected words about the choice and what follows from it: people who feel blamed stop listening (our own editorial line). Leave the word out, or say what happened.`,
  ),
  'fear-words': warning(
    (d: { found: string; near: string }) =>
      `Unexpected "${d.found}" in "${d.near}", expected what happens to the people in the story: a threat makes people hide a slip rather than mend it (our own editorial line). Tell what follows for somebody; what guidance says about registration belongs in Debrief, in proportion.`,
  ),

  // What people cannot see or follow
  'alt-text-hides-evidence': warning(
    (d: { alt: string; problem: string }) =>
      `The text alternative "${d.alt}" ${d.problem}, expected what can be seen in the picture, because some people decide by these words alone (WCAG 2.2, 1.1.1). Describe what matters for the decision, names and numbers included.`,
  ),
  'link-words': warning(
    (d: { words: string }) =>
      `Unexpected link words "${d.words}", expected words that say where the link leads, because screen readers list links without the text around them (WCAG 2.2, 2.4.4). Link the name of the page.`,
  ),
  'colour-only': warning(
    (d: { found: string }) =>
      `Unexpected "${d.found}", expected words that work without colour or place on the screen: not everybody sees them, and a phone shows things elsewhere (WCAG 2.2, 1.3.3 and 1.4.1). Name the thing by what it says.`,
  ),

  // What may belong to somebody
  'phone-number': error(
    (d: { number: string }) =>
      `Unexpected phone number "${d.number}", expected one that rings nobody, because a learner may try it (our own editorial line). Use a number that Ofcom keeps for drama, such as 01632 960150 or 07700 900150, or leave it out.`,
  ),
  'nhs-number': error(
    (d: { number: string }) =>
      `Unexpected NHS number "${d.number}", expected none that can be a patient's: its check digit is right, so it may be somebody's (our own editorial line). Write "his NHS number", or use a test number, which begins with 999.`,
  ),
  'email-address': error(
    (d: { address: string }) =>
      `Unexpected email address "${d.address}", expected one that reaches nobody, because a learner may write to it (our own editorial line). Use one at example.org or example.nhs.uk, or leave it out.`,
  ),
  postcode: warning(
    (d: { postcode: string }) =>
      `Unexpected postcode "${d.postcode}", expected none: it leads to a few real front doors (our own editorial line). Leave it out, or name a made-up street.`,
  ),
  'real-looking-handle': warning(
    (d: { handle: string }) =>
      `Unexpected handle "${d.handle}", expected a name such as "Mo", because the handle may be a real person's account (our own editorial line). Use a first name, or a handle with "Larkmoor" in it.`,
  ),
  'real-organisation': warning(
    (d: { name: string }) =>
      `"${d.name}" looks like a real organisation, expected a made-up one that begins with "Larkmoor": a story about a real one may be taken as fact (our own editorial line). Rename it, or cite the source in Debrief.`,
  ),
} as const;
