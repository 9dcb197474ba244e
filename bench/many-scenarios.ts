import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the project with `count` made-up scenarios of twelve scenes in place of its own, in a new
 * `folder`. The same count gives the same files. A pathway holds at most sixteen scenarios, because resume
 * data has room for no more.
 */
export function writeManyScenarios(project: string, folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [
    'src',
    'bin',
    'content',
    'public',
    'package.json',
    'astro.config.ts',
    'tsconfig.json',
  ]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  // It speaks of the project's own stories.
  rmSync(join(folder, 'content/toolkit'), { recursive: true, force: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const ids = Array.from({ length: count }, (_, index) => `story-${index + 1}`);
  for (const [index, id] of ids.entries()) {
    mkdirSync(join(folder, 'scenarios', id), { recursive: true });
    writeFileSync(join(folder, 'scenarios', id, 'story.md'), writeStory(index));
  }
  const pathway = (title: string, some: string[]) =>
    `{ title: ${title}, summary: Made up., audience: All staff, scenarios: [${some.join(', ')}] }`;
  const lines = [
    pathway('The first sixteen', ids.slice(0, 16)),
    pathway('The last one', ids.slice(-1)),
  ];
  writeFileSync(join(folder, 'content/pathways.yaml'), `first: ${lines[0]}\nlast: ${lines[1]}\n`);
}

const people = ['Amara', 'Ben', 'Carys', 'Dev', 'Esther', 'Farid', 'Gwen', 'Hugh', 'Ioana', 'Jas'];
const outcomes = [
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => `ST${number}`),
  ...[1, 2, 3, 4, 6].map((number) => `MG${number}`),
  ...[1, 2, 3, 5, 6, 7, 8].map((number) => `CM${number}`),
];
const places = [
  'kitchen',
  'car park',
  'waiting room',
  'office',
  'corridor',
  'library',
  'canteen',
  'ward',
];
const things = ['photo', 'message', 'comment', 'group', 'request', 'poster', 'story', 'question'];

function writeStory(index: number): string {
  const pick = (list: readonly string[], shift: number) =>
    list[(index + shift) % list.length] ?? '';
  const scenes = Array.from({ length: 8 }, (_, scene) => writeScene(index, scene, pick));
  return `---
title: Made-up story ${index + 1}
summary: ${pick(people, 0)} finds a ${pick(things, 0)} in the ${pick(places, 0)}.
audience: [everyone]
outcomes: [${pick(outcomes, 0)}]
platform: Facebook
minutes: 6
reviewed: 2026-11-20
review_by: 2027-05-20
renamed: {}
---

${scenes.join('\n')}
## How it ends

- If *told-early*: [Put right](#ending-put-right)
- If *kept-quiet*: [Found later](#ending-found-later)
- Otherwise: [Still open](#ending-still-open)

## Ending: put right

${pick(people, 1)} thanks you on the stairs. The ${pick(things, 0)} is gone, and nobody was hurt by it.

## Ending: found later

It comes out in spring. ${pick(people, 2)} helps you to explain, and the team finds a better way.

## Ending: still open

Nobody asks. You think of it at times, and so does ${pick(people, 3)}.

## Debrief

Details can identify a person when they are put together [@gmc-social-media].

## In your organisation

Who takes a call at night?
`;
}

function writeScene(
  index: number,
  scene: number,
  pick: (list: readonly string[], shift: number) => string,
): string {
  const target = scene === 7 ? 'how-it-ends' : `part-${scene + 2}`;
  const who = pick(people, scene);
  const thing = pick(things, scene);
  const place = pick(places, scene + index);
  const flag = ['', '*Remember: told-early.*', '', '*Remember: kept-quiet.*'][scene % 4] ?? '';
  const remember = flag ? `\n  >\n  > ${flag}` : '';
  return `## Part ${scene + 1}

${who} stops you in the ${place}. There is a ${thing} on the trust's page, and 12 people have answered it since lunch. You read it twice. It is kind, and it says more than it meant to.

<Message from="${who}" to="You" time="1${scene}:2${scene}" via="WhatsApp">

Have you seen it? I did not know whom to ask.

</Message>

The kettle clicks off. ${who} waits for you to say something.

What do you do?

- [Ask ${who} to take the ${thing} down, and tell the nurse in charge.](#${target})
  > **Best.** ${who} does it while you wait. The nurse in charge writes down what it said, because details can identify somebody [@gmc-social-media]. Next, ask how ${who} is.${remember}
- [Say that you will look at the ${thing} when the shift is over.](#${target})
  > **Acceptable.** By the evening 40 people have seen it. It is gone then, so no more will. Private settings do not guarantee privacy [@hcpc-social-media]. Next time, tell somebody before the shift ends.
- [Add a line below the ${thing} that puts the facts right.](#${target})
  > **Poor.** You wanted people to know the truth. Your line tells them more than the ${thing} did, because it comes from you. NHS organisations commonly say that they cannot discuss care there [@house-rules-example]. You can still take it down.
`;
}
