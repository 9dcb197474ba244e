import type { CheckContext } from '../check/check-rule.ts';
import { checkShape, checkStory } from '../check/check-story.ts';
import { checkTranslation } from '../check/check-translation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type ReadStory, readStory } from '../read-story.ts';
import { type StoryMachine, storyMachine } from '../story-machine.ts';
import { readTranslation } from '../translation/read-translation.ts';

/** The text of a small story without a fault; `fields`, `scenes` and `sections` replace parts of it. */
export function aStory({
  fields = {},
  scenes = twoDecisions,
  sections = bothSections,
}: StoryParts = {}): string {
  const front = Object.entries({ ...someFields, ...fields })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}\n`);
  return `---\n${front.join('')}---\n\n${scenes.trim()}\n\n${sections.trim()}\n`;
}

/** A story of which only the prose of the first scene matters. */
export function aStoryWithProse(prose: string): string {
  const opening = '## At the bus stop\n\n';
  return aStory({ scenes: twoDecisions.trim().replace(opening, () => `${opening}${prose}\n\n`) });
}

/** The line on which that prose begins. */
export const lineOfProse = 15;

export function readAStory(parts: StoryParts = {}): ReadStory {
  return readStory(aStory(parts), { id: 'a-story' });
}

/** A story's machine beside the story itself. */
export function aMachine(parts: StoryParts = {}): { read: ReadStory; machine: StoryMachine } {
  const read = readAStory(parts);
  return { read, machine: storyMachine(read.story) };
}

/** What is wrong with a story's shape, held against the sources and outcomes of `aContext`. */
export function checkText(text: string, context: Partial<CheckContext> = {}): Diagnostic[] {
  return checkShape(readStory(text, { id: 'a-story' }), { ...aContext, ...context });
}

/** What is wrong with its shape, and the advice on how it teaches and reads. */
export function adviseText(text: string, context: Partial<CheckContext> = {}): Diagnostic[] {
  return checkStory(readStory(text, { id: 'a-story' }), { ...aContext, ...context });
}

/** What is wrong with a translation of a story. */
export function translateText(english: string, translation: string): Diagnostic[] {
  const original = readStory(english, { id: 'a-story' });
  return checkTranslation({ ...readTranslation(translation, original), original }, aContext);
}

export const aContext: CheckContext = {
  sources: ['gmc-social-media', 'nmc-social-media'],
  outcomes: ['ST2', 'ST4'],
  passingScore: 0.8,
  files: ['story.md', 'trolley.jpg'],
  today: '2026-11-21',
  guidance: ['speaking-up'],
};

export interface StoryParts {
  /** Front matter as YAML; null leaves a field out. */
  fields?: Record<string, string | null>;
  scenes?: string;
  sections?: string;
}

const someFields = {
  title: 'Late again',
  summary: 'A bus is late, and somebody films the queue.',
  audience: '[everyone]',
  outcomes: '[ST2]',
  platform: 'Facebook',
  minutes: '4',
  reviewed: '2026-11-20',
  review_by: '2027-05-20',
  renamed: '{}',
};

export const twoDecisions = `
## At the bus stop

You are Priya, on your way home in uniform. A man films the queue, and you are in it.

What do you do?

- [Ask him to leave you out of it.](#on-the-bus)
  > **Best.** He turns the phone the other way.
- [Turn your back to him.](#on-the-bus)
  > **Acceptable.** Your badge is out of sight, and he goes on filming.
- [Tell him what you think of him.](#on-the-bus)
  > **Poor.** You were tired. He has filmed that too.
  >
  > *Remember: shouted.*

## On the bus

Three stops later he sits down behind you.

<When remembered="shouted">

"That will look good online," he says.

</When>

He says that the hospital was kind to his mother. What do you say?

- ["I'm glad. Please tell the ward; they would like to hear it."](#getting-off)
  > **Best.** He writes down the name of the ward [@nmc-social-media].
- ["Which ward was she on?"](#getting-off)
  > **Acceptable.** He tells you and everybody near you.

## Getting off

- If *shouted*: [A film of you](#ending-a-film-of-you)
- Otherwise: [A quiet ride](#ending-a-quiet-ride)

## Ending: a film of you

The film has 40 views by the evening. You tell your manager about it.

## Ending: a quiet ride

He waves when you get off.
`;

export const bothSections = `
## Debrief

A uniform is seen by more people than you think.

## In your organisation

Who can staff ring when somebody films them?
`;
