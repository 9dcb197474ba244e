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

/** A made-up story of many short scenes in a row, two choices each, within what a story may be long. */
export function writeLongStory(scenes: number): string {
  const parts = Array.from({ length: scenes - 1 }, (_, at) => {
    const next = at === scenes - 2 ? 'ending-done' : `part-${at + 2}`;
    const who = people[at % people.length] ?? '';
    return `## Part ${at + 1}\n\n${who} has a question. You read it twice.\n\nWhat do you do?\n\n- [Answer ${who}.](#${next})\n  > **Best.** It helps, because it is kind [@gmc-social-media].\n- [Wait a day.](#${next})\n  > **Poor.** You wanted to think. Nobody heard, so ask tomorrow.\n`;
  });
  return `${writeFront(0)}\n${parts.join('\n')}\n## Ending: done\n\nDone.\n\n## Debrief\n\nAnswer.\n\n## In your organisation\n\nWho answers?\n`;
}

/**
 * A made-up story without errors: `decisions` scenes in a row, each with three choices, then a junction and
 * three endings. The same numbers give the same text.
 */
export function writeMadeUpStory(index: number, decisions = 8): string {
  const pick = (list: readonly string[], shift: number) =>
    list[(index + shift) % list.length] ?? '';
  const scenes = Array.from({ length: decisions }, (_, scene) =>
    writeScene({ index, scene, isLast: scene === decisions - 1 }, pick),
  );
  return `${writeFront(index)}
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
  { index, scene, isLast }: { index: number; scene: number; isLast: boolean },
  pick: (list: readonly string[], shift: number) => string,
): string {
  const target = isLast ? 'how-it-ends' : `part-${scene + 2}`;
  const who = pick(people, scene);
  const thing = pick(things, scene);
  const place = pick(places, scene + index);
  const flag = ['', '*Remember: told-early.*', '', '*Remember: kept-quiet.*'][scene % 4] ?? '';
  const remember = flag ? `\n  >\n  > ${flag}` : '';
  return `## Part ${scene + 1}

${who} stops you in the ${place}. There is a ${thing} on the trust's page, and 12 people have answered it since lunch. You read it twice. It is kind, and it says more than it meant to.

<Message from="${who}" to="You" time="1${scene % 10}:2${scene % 10}" via="WhatsApp">

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

function writeFront(index: number): string {
  const pick = (list: readonly string[]) => list[index % list.length] ?? '';
  return `---
title: Made-up story ${index + 1}
summary: ${pick(people)} finds a ${pick(things)} in the ${pick(places)}.
audience: [everyone]
outcomes: [${pick(outcomes)}]
platform: Facebook
minutes: 6
reviewed: 2026-11-20
review_by: 2027-05-20
renamed: {}
---
`;
}
