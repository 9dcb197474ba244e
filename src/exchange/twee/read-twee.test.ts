import { describe, expect, it } from 'vitest';
import { checkStory, readStory } from '../../scenario/index.ts';
import { aContext } from '../../scenario/testing/a-story.ts';
import { expectReadable } from '../testing/expect-readable.ts';
import { readLink } from './find-links.ts';
import { readHeader } from './read-header.ts';
import { readTwee } from './read-twee.ts';

const today = '2026-11-22';

/** A story of one passage in a format, with two scenes that it may lead to. */
function aPassage(body: string, format = ''): string {
  const data = `:: StoryData\n${JSON.stringify({ format, start: 'Ward' })}\n\n`;
  return `${data}:: Ward\n${body}\n\n:: A\nHere.\n\n:: B\nThere.\n`;
}

/** What becomes of the first scene, without its heading. */
function firstScene(twee: string): string {
  const { text } = readTwee(twee, { today });
  return (/\n## [^\n]*\n\n([\s\S]*?)\n\n## /.exec(text)?.[1] ?? text).trim();
}

function notesOf(twee: string): string {
  const { notes } = readTwee(twee, { today });
  return notes.map(({ line, scene, message }) => `${line} ${scene} ${message}`).join('\n');
}

describe('a header', () => {
  it.each([
    [':: An overgrown path', 'An overgrown path', []],
    ['::An overgrown path [forest spooky]', 'An overgrown path', ['forest', 'spooky']],
    [':: A path {"position":"600,400","size":"100,200"}', 'A path', []],
    [':: A path [forest] {"position":"600,400"}', 'A path', ['forest']],
    [':: A \\[path\\] \\{x\\} [t\\[1\\]] {"position":"600,400"}', 'A [path] {x}', ['t[1]']],
    [':: foo\\\\bar', 'foo\\bar', []],
    [':: \\q', 'q', []],
    [':: Old style [tag] <600,400>', 'Old style', ['tag']],
    [':: Old style <600,400>', 'Old style', []],
    [':: مرحبا 😀', 'مرحبا 😀', []],
  ])('%s', (line, name, tags) => {
    expect(readHeader(line)).toEqual({ name, tags, problem: null });
  });

  it.each([
    [':: A path {position}', /"\{position\}" behind the name of "A path" cannot be read/],
    [':: [tag]', /no name/],
  ])('%s is reported', (line, sentence) => {
    expect(readHeader(line).problem).toMatch(sentence);
  });
});

describe('a link', () => {
  it.each([
    ['A', '', 'A', ''],
    ['go->A', 'go', 'A', ''],
    ['A<-go', 'go', 'A', ''],
    ['go|A', 'go', 'A', ''],
    ['a->b->C', 'a->b', 'C', ''],
    ['A<-b<-c', 'b<-c', 'A', ''],
    ['go|A][$x to 1', 'go', 'A', '$x to 1'],
    [' go -> A ', 'go', 'A', ''],
  ])('[[%s]]', (inner, text, target, setter) => {
    expect(readLink(inner)).toEqual({ text, target, setter });
  });
});

describe('the ways on of a passage', () => {
  it.each([
    ['one link', 'It rains.\n[[Leave->A]]', 'It rains.\n\n[Leave](#ending-a)'],
    ['one link without words of its own', 'It rains. [[A]]', 'It rains. A\n\n[Go on](#ending-a)'],
    [
      'two links below a question',
      'Where to?\n* [[A]]\n* [[Left->B]]',
      'Where to?\n\n- [A](#ending-a)\n- [Left](#ending-b)',
    ],
    [
      'links within a sentence',
      'You see [[a door->A]] and [[a window->B]].',
      'You see a door and a window.\n\nWhat do you do?\n\n- [a door](#ending-a)\n- [a window](#ending-b)',
    ],
    ['marks in a link', "[[<b>Go</b> ''out'' &amp; up->A]]", '[Go out & up](#ending-a)'],
    ['the same link twice', '[[Go->A]]\n[[Go->A]]', '[Go](#ending-a)'],
    [
      'a page elsewhere',
      'See [[this->https://a.org/b]]. [[A]]',
      'See [this](https://a.org/b). A\n\n[Go on](#ending-a)',
    ],
    ['no link but an address', 'See [[x->javascript:a]].', 'See x.\n\n[x](#javascript-a)'],
  ])('%s', (_name, body, expected) => {
    expect(firstScene(aPassage(body))).toBe(expected);
  });

  it('makes an ending of a passage without links', () => {
    const { text } = readTwee(aPassage('[[A]] [[B]]'), { today });
    expect(text).toContain('\n## Ending: A\n\nHere.\n');
  });

  it('asks for fewer choices where there are more than four', () => {
    const links = [1, 2, 3, 4, 5, 6, 7].map((one) => `[[Way ${one}->A]]`).join('\n');
    expect(notesOf(aPassage(links))).toContain(
      '4 ward The passage "Ward" has 7 links. Learners get 2 to 4 choices: leave some out, or make two decisions of it.',
    );
  });

  it('says where a link leads to nothing', () => {
    expect(notesOf(aPassage('It rains.\n[[Go->Nowhere]]'))).toContain(
      '6 ward The passage "Ward" leads to "Nowhere", which is not there.',
    );
  });
});

describe('markup', () => {
  it.each([
    [
      'harlowe',
      "//soft// ''loud'' **loud** *soft* a//b http://x",
      '*soft* **loud** **loud** *soft* ab http://x',
    ],
    [
      'harlowe',
      '(if: $a is (b: 1))[Yes [[A]] no](else:)[Or] (set: $a to 1)end',
      'Yes A noOr end\n\n[Go on](#ending-a)',
    ],
    [
      'harlowe',
      '(link-goto: "Sit", "A")\n(link: "Run")[(go-to: "B")]\nNow?',
      'Now?\n\n- [Sit](#ending-a)\n- [Run](#ending-b)',
    ],
    ['harlowe', '{\nNo space\n}', 'No space'],
    ['sugarcube', '<<if $a>>Yes<<else>>No<</if>> ==gone== /* c */x<!-- d -->', 'YesNo gone x'],
    [
      'sugarcube',
      '<<link "Go" "A">><</link>>\n<<link [[Stay|B]]>><<set $b to 1>><</link>>\nWell?',
      'Well?\n\n- [Go](#ending-a)\n- [Stay](#ending-b)',
    ],
    ['sugarcube', '<<script>>[[A]] <b>x</b><</script>>done', 'done'],
    ['sugarcube', '!Sign\n# one\n# two\nA \\\nB', '**Sign**\n\n1. one\n1. two\n\nA B'],
    [
      'chapbook',
      'a: 1\n--\nYou, {a},\nwait.\n\n[if a === 1]\nLong.\n\n[note]\nmine',
      'You, ,\nwait.\n\nLong.',
    ],
    ['chapbook', "{link to: 'A', label: 'on'} {embed passage: 'B'}", '[on](#ending-a)'],
    ['snowman', 'One <% s.x = 1 %>two', 'One two'],
    [
      '',
      'a<br>b <b>loud</b> <i>soft</i> <span class="x">in</span> <script>c()</script>d',
      'a\n\nb **loud** *soft* in d',
    ],
    [
      '',
      '# Head\n- one\n- two\n\n> said\n\n---\n1986 was good',
      '**Head**\n\n- one\n- two\n\n> said\n\n1986 was good',
    ],
    [
      '',
      '(note: stay) 3 < 4 <b4 _a_b [x] `c` a|b 50% &lt;b&gt; &eacute;&amp;lt; &#123; \\',
      "(note: stay) 3 < 4 < b4 \\_a\\_b \\[x\\] 'c' a\\|b 50% < b> é&amp;lt; ( \\\\",
    ],
    ['', '- If it rains\n- Otherwise not', 'If it rains\n\nOtherwise not'],
    ['', 'a {b} c\n====\n+ d', 'a (b) c\n\n- d'],
    [
      '',
      '[page](https://a.org/b) ![cat](cat.png) [bad](javascript:x)',
      '[page](https://a.org/b) \\[bad\\](javascript:x)',
    ],
  ])('of %s: %j', (format, body, expected) => {
    const twee = aPassage(body, format);
    expect(firstScene(twee).replace(/\n\nWhat do you do\?/, '')).toBe(expected);
    expectReadable(readTwee(twee, { today }), twee);
  });

  it.each([
    [
      'harlowe',
      'x\n(set: $a to 1)\n(set: $b to 1)',
      /^6 \S+ The macro \(set: \$a to 1\) was left out \(and 1 more like it in this passage\)\./m,
    ],
    [
      'harlowe',
      '(if: $a)[b]',
      /^5 \S+ The condition \(if: \$a\) was left out, and what it decided/m,
    ],
    ['harlowe', 'Hello $name', /^5 \S+ \$name stands in the text/m],
    [
      'sugarcube',
      '<<widget "x">>[[A]]<</widget>>',
      /^5 \S+ The code <<widget>> was left out, and nothing of it was run\./m,
    ],
    ['sugarcube', '[[A][$x to 1]]', /^5 ward The macro \[\$x to 1\] was left out/m],
    [
      'chapbook',
      'a: 1\n--\n[javascript]\nalert(1)',
      /^7 \S+ The code \[javascript\] was left out/m,
    ],
    [
      '',
      '<img src="x"> <u>y</u>',
      /^5 \S+ A picture was left out[\s\S]*^5 \S+ HTML such as <u> was left out/m,
    ],
  ])('of %s that is left out is told: %j', (format, body, sentence) => {
    expect(notesOf(aPassage(body, format))).toMatch(sentence);
  });
});

describe('a story of passages', () => {
  it.each([
    ['StoryInit', ':: StoryInit\n<<set $a to 1>>', 'holds program code'],
    ['a style sheet', ':: Look [stylesheet]\nbody{}', 'holds a style sheet'],
    ['a script', ':: Run [script]\nalert(1)', 'holds program code'],
    ['a header', ':: Top [header]\nHi', 'holds what is shown around every passage'],
  ])('leaves out %s, and says so', (_name, passage, sentence) => {
    const twee = `:: Start\nIt rains.\n\n${passage}\n`;
    expect(notesOf(twee)).toContain(
      `4 null The passage "${/:: (\w+)/.exec(passage)?.[1]}" ${sentence}`,
    );
    expect(readTwee(twee, { today }).text).not.toMatch(/alert|body\(|set \$a/);
  });

  it('keeps both of two passages with one name', () => {
    const twee = ':: Start\n[[Ward]]\n\n:: Ward\nOne.\n\n:: Ward\nTwo.\n';
    expect(notesOf(twee)).toMatch(/7 null There are two passages "Ward", at lines 4 and 7\./);
    const { story } = readStory(readTwee(twee, { today }).text);
    expect(story.scenes.map(({ id }) => id)).toEqual(['start', 'ending-ward', 'ending-ward-2']);
  });

  it.each([
    ['names no start', ':: One\n[[Two]]\n\n:: Two\nEnd.\n', 'one', /Nothing says where/],
    ['has a passage Start', ':: Two\nEnd.\n\n:: Start\n[[Two]]\n', 'start', null],
    [
      'names a start that is missing',
      ':: StoryData\n{"start":"Three"}\n\n:: One\nEnd.\n',
      'ending-one',
      /begins at "Three", which is not there/,
    ],
    [
      'has broken details',
      ':: StoryData\n{start\n\n:: Start\nEnd.\n',
      'ending-start',
      /"StoryData" cannot be read/,
    ],
  ])('that %s begins somewhere', (_name, twee, start, sentence) => {
    expect(readStory(readTwee(twee, { today }).text).story.start).toBe(start);
    if (sentence) expect(notesOf(twee)).toMatch(sentence);
    else expect(notesOf(twee)).not.toMatch(/begins at/);
  });

  it.each([
    ['🙂', 'Scene 1: 🙂', /needs letters from a to z/],
    ['Debrief', 'Scene 1: Debrief', /a meaning of its own/],
    ['__proto__', 'Scene 1: \\_\\_proto\\_\\_', /a meaning of its own/],
    ['C #', 'C \\#', null],
    ['Ending: tea', 'tea', null],
    ['a *b* [c]', 'a \\*b\\* \\[c\\]', null],
  ])('calls the passage "%s" by a heading that works', (name, heading, sentence) => {
    const header = name.replace(/[[\]{}\\]/g, '\\$&');
    const twee = `:: ${header}\n[[Go->B]]\n\n:: B\nEnd.\n`;
    const { text } = readTwee(twee, { today });
    expect(text).toContain(`\n## ${heading}\n`);
    expectReadable(readTwee(twee, { today }), twee);
    if (sentence) expect(notesOf(twee)).toMatch(sentence);
  });

  it('has complete details at its top, and asks for an outcome', () => {
    const imported = readTwee(':: StoryTitle\nYes: a "night"\n\n:: Start\nIt rains.\n', {
      today: '2026-08-31',
    });
    const { story, diagnostics } = readStory(imported.text, { id: imported.id });
    expect(imported.id).toBe('yes-a-night');
    expect(story).toMatchObject({
      title: 'Yes: a "night"',
      reviewed: '2026-08-31',
      reviewBy: '2027-02-28',
      minutes: 1,
    });
    expect(diagnostics).toEqual([]);
  });

  it('says in notes and in the check that verdicts and feedback are missing', () => {
    const imported = readTwee(aPassage('Where?\n[[A]]\n[[B]]'), { today });
    expect(imported.notes.map(({ message }) => message).join(' ')).toContain(
      '2 choices have no verdict and no feedback, because Twine has no place for them.',
    );
    const rules = checkStory(readStory(imported.text), aContext).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'choice-without-feedback')).toHaveLength(2);
    expect(rules).toContain('unknown-outcome');
    expect(rules).toContain('empty-section');
  });
});
