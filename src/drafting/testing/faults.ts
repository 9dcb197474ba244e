/** Ways to spoil a good story, each with the rule that is then broken; null where it has nothing of the kind. */
export const faults: Readonly<Record<string, Fault>> = {
  'a link to a scene that is misspelt': {
    rule: 'missing-scene',
    spoil: (text, at) => change(text, /\]\(#([a-z-]+)\)/g, at, ([all]) => all.replace('(#', '(#x')),
  },
  'a heading that is reworded': {
    rule: 'missing-scene',
    spoil: (text, at) => change(text, /^## (?!Debrief|In your)(.*)$/gm, at, ([all]) => `${all}s`),
  },
  'a link without its bracket': {
    rule: 'choice-without-link',
    spoil: (text, at) =>
      change(text, /^(- \[[^\n]*\]\(#[a-z-]+)\)$/gm, at, ([, rest]) => `${rest}`),
  },
  'a verdict that is missing': {
    rule: 'verdict-missing',
    spoil: (text, at) => change(text, /> \*\*(?:Best|Poor|Acceptable)\.\*\* /g, at, () => '> '),
  },
  'a verdict that is misspelt': {
    rule: 'verdict-unknown',
    spoil: (text, at) =>
      change(text, /> \*\*(Best|Poor|Acceptable)\./g, at, ([, word]) => `> **${word}y.`),
  },
  'a choice without feedback': {
    rule: 'choice-without-feedback',
    spoil: (text, at) =>
      change(text, /(\n- \[[^\n]*)(?:\n {2}>[^\n]*)+/g, at, ([, line]) => `${line}`),
  },
  'words behind a choice': {
    rule: 'choice-extra-text',
    spoil: (text, at) => change(text, /^- \[[^\n]*\)$/gm, at, ([all]) => `${all} And then some.`),
  },
  'a decision without its question': {
    rule: 'decision-without-question',
    spoil: (text, at) => change(text, /\n\n[^\n]+(?=\n\n- \[[^\]x ])/g, at, () => '\n\n> Hm.'),
  },
  'text after the choices': {
    rule: 'text-after-choices',
    spoil: (text, at) =>
      change(text, /\n {2}>[^\n]*\n(?=\n## )/g, at, ([all]) => `${all}\nOne more thing.\n`),
  },
  'text above the first scene': {
    rule: 'text-before-first-scene',
    spoil: (text) =>
      change(text, /\n---\n\n/g, 0, ([all]) => `${all}Once upon a time.\n\nIt rained.\n\n`),
  },
  'a heading of the third level': {
    rule: 'heading-level',
    spoil: (text, at) =>
      change(text, /^## (?!Debrief|In your).*\n\n/gm, at, ([all]) => `${all}### Later\n\n`),
  },
  'a second scene of one name': {
    rule: 'duplicate-scene',
    spoil: (text, at) =>
      change(
        text,
        /^## (?!Debrief|In your|Ending).*\n(?:(?!## ).*\n)*/gm,
        at,
        ([all]) => `${all}${all}`,
      ),
  },
  'a scene that nothing leads to': {
    rule: 'unreachable-scene',
    spoil: (text) =>
      change(
        text,
        /^## Ending/m,
        0,
        ([all]) => `## An aside\n\nIt rains.\n\n[Go on](#${firstEnding(text)})\n\n${all}`,
      ),
  },
  'a scene that leads nowhere': {
    rule: 'dead-end',
    spoil: (text) =>
      change(text, /^## Ending/m, 0, ([all]) => `## An aside\n\nIt rains.\n\n${all}`),
  },
  'a post that is not closed': {
    rule: 'component-unclosed',
    spoil: (text, at) => change(text, /\n<\/(?:Post|Message|Reply)>\n/g, at, () => '\n'),
  },
  'a tag that closes nothing': {
    rule: 'component-unclosed',
    spoil: (text, at) =>
      change(text, /^## (?!Debrief|In your).*\n\n(?=\w)/gm, at, ([all]) => `${all}</Post>\n\n`),
  },
  'a component that is misspelt': {
    rule: 'unknown-component',
    spoil: (text, at) => change(text, /<(Post|Message|Reply|When)(?= )/g, at, ([all]) => `${all}s`),
  },
  'an attribute that is missing': {
    rule: 'component-attribute',
    spoil: (text, at) => change(text, / (?:by|from|time)="[^"]*"/g, at, () => ''),
  },
  'a quotation mark that is missing': {
    rule: 'component-attribute',
    spoil: (text, at) =>
      change(text, /(<(?:Post|Message|Reply)[^>]*)">/g, at, ([, rest]) => `${rest}>`),
  },
  'a tag beside text': {
    rule: 'component-placement',
    spoil: (text, at) =>
      change(text, /(<(?:Post|Message|Reply)[^>]*>)\n\n/g, at, ([, tag]) => `${tag} `),
  },
  'a flag that is misspelt where it is read': {
    rule: 'flag-never-set',
    spoil: (text, at) => change(text, /(?:remembered|not)="[a-z-]+/g, at, ([all]) => `${all}x`),
  },
  'a flag that nothing reads': {
    rule: 'flag-never-read',
    spoil: (text, at) => change(text, /\*Remember: [a-z-]+/g, at, ([all]) => `${all}, for-nothing`),
  },
  'a flag with a space in it': {
    rule: 'remember-format',
    spoil: (text, at) =>
      change(text, /\*Remember: ([a-z]+)-/g, at, ([, word]) => `*Remember: ${word} `),
  },
  'a source that is misspelt': {
    rule: 'unknown-source',
    spoil: (text, at) => change(text, /\[@([a-z0-9-]+)\]/g, at, ([, id]) => `[@${id}x]`),
  },
  'a citation in a choice': {
    rule: 'citation-misplaced',
    spoil: (text, at) =>
      change(text, /^(- \[[^\n]*)\]\(/gm, at, ([, words]) => `${words} [@nmc-social-media]](`),
  },
  'a page of guidance that is misspelt': {
    rule: 'missing-guidance',
    spoil: (text, at) =>
      change(text, /guidance\/([a-z-]+)\.md/g, at, ([, id]) => `guidance/${id}x.md`),
  },
  'an outcome that is misspelt': {
    rule: 'unknown-outcome',
    spoil: (text) => change(text, /^outcomes: \[\w+/m, 0, ([all]) => `${all}9`),
  },
  'an audience that is misspelt': {
    rule: 'unknown-audience',
    spoil: (text) => change(text, /^audience: \[\w+/m, 0, ([all]) => `${all}s`),
  },
  'a field that is missing': {
    rule: 'front-matter-field',
    spoil: (text, at) =>
      change(
        text,
        /^(?:title|summary|audience|outcomes|platform|minutes|reviewed|review_by):.*\n/gm,
        at,
        () => '',
      ),
  },
  'a field that is misspelt': {
    rule: 'front-matter-unknown-field',
    spoil: (text, at) =>
      change(text, /^(?:platform|minutes|reviewed|renamed):/gm, at, ([all]) => `s${all}`),
  },
  'a value with a colon in it': {
    rule: 'front-matter-unreadable',
    spoil: (text) =>
      change(text, /^title: ["']?(.*?)["']?$/m, 0, ([, words]) => `title: Part one: ${words}`),
  },
  'a front matter that is not closed': {
    rule: 'front-matter-missing',
    spoil: (text) => change(text, /\n---\n/, 0, () => '\n'),
  },
  'no front matter': {
    rule: 'front-matter-missing',
    spoil: (text) => change(text, /^---\n[\s\S]*?\n---\n\n?/, 0, () => ''),
  },
  'no debrief': {
    rule: 'missing-section',
    spoil: (text) => change(text, /^## Debrief\n[\s\S]*?(?=^## )/m, 0, () => ''),
  },
  'no questions for the organisation': {
    rule: 'missing-section',
    spoil: (text) => change(text, /^## In your organisation\n[\s\S]*$/m, 0, () => ''),
  },
  'an empty debrief': {
    rule: 'empty-section',
    spoil: (text) =>
      change(text, /^(## Debrief\n)[\s\S]*?(?=^## )/m, 0, ([, heading]) => `${heading}\n`),
  },
  braces: {
    rule: 'braces',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} {so} there.`),
  },
  HTML: {
    rule: 'raw-html',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} <b>So there.</b>`),
  },
  'a comment': {
    rule: 'raw-html',
    spoil: (text, at) =>
      change(text, /^You .*$/gm, at, ([all]) => `<!-- Check this. -->\n\n${all}`),
  },
  'code between backticks': {
    rule: 'unsupported-markdown',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} So \`there\` you are.`),
  },
  'a line across the page': {
    rule: 'unsupported-markdown',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all}\n\n***`),
  },
  'a sign that nobody sees': {
    rule: 'unsupported-character',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} So\u202e there.`),
  },
  'half a letter': {
    rule: 'unsupported-character',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} So\ud83d there.`),
  },
  'an address without the s': {
    rule: 'link-scheme',
    spoil: (text, at) =>
      change(text, /^You .*$/gm, at, ([all]) => `${all} See [the page](http://example.org/a).`),
  },
  'a picture without words': {
    rule: 'missing-alt-text',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all}\n\n![](board.png)`),
  },
  'a picture that is not there': {
    rule: 'missing-picture',
    spoil: (text, at) =>
      change(
        text,
        /^You .*$/gm,
        at,
        ([all]) => `${all}\n\n![A board with two lines about the weather](bord.png)`,
      ),
  },
  'an exclamation mark': {
    rule: 'exclamation-mark',
    spoil: (text, at) => change(text, /^You [^"!?]*\.$/gm, at, ([all]) => all.replace(/\.$/, '!')),
  },
  'an emoji': {
    rule: 'emoji',
    spoil: (text, at) => change(text, /^You .*$/gm, at, ([all]) => `${all} 🎉`),
  },
};

export interface Fault {
  rule: string;
  /** Spoils one of the places, chosen by a number from 0; the text has LF for line ends. */
  spoil: (text: string, at: number) => string | null;
}

function change(
  text: string,
  pattern: RegExp,
  at: number,
  write: (match: RegExpExecArray) => string,
): string | null {
  const shape = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const matches = [...text.matchAll(shape)];
  const match = matches[at % Math.max(1, matches.length)];
  if (!match) return null;
  return text.slice(0, match.index) + write(match) + text.slice(match.index + match[0].length);
}

function firstEnding(text: string): string {
  const title = /^## (Ending: .*)$/m.exec(text)?.[1] ?? '';
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
}
