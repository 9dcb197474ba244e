import { judgeStoryId, nameStory } from '../drafting/index.ts';
import type { Library } from '../library/index.ts';
import { type Audience, nearestNames } from '../scenario/index.ts';
import { UsageError } from './project.ts';

/** A scenario that somebody wants to begin. */
export interface ScenarioWish {
  id: string;
  title: string;
  audience: Audience[];
  outcomes: string[];
  platform: string;
}

/** What they have said so far, as they typed it. */
export type GivenWish = Partial<Record<keyof ScenarioWish, string | undefined>>;

/** Asks a question, and gives what was typed; before it, `problem` says what was wrong with the last answer. */
export type Ask = (question: string, problem: string | null) => Promise<string>;

/**
 * Reads what was given and asks for the rest, again after an answer that does not fit. Where nobody
 * can answer, `ask` is null: what is missing and what does not fit is a usage error.
 */
export async function gatherWish(
  library: Library,
  given: GivenWish,
  ask: Ask | null,
): Promise<ScenarioWish> {
  if (!ask) refuseMissing(given);
  const read = <Value>(name: keyof ScenarioWish, field: Field<Value>) =>
    readField(given[name]?.trim() ?? '', field, ask);
  const taken = library.scenarios.map(({ id }) => id);
  const title = await read('title', { question: 'Title, as learners will read it: ', take });
  const id = await read('id', {
    question: `Name of its folder (Enter for ${nameStory(title, taken)}): `,
    spare: nameStory(title, taken),
    take: (text) => takeId(text, taken),
  });
  const audience = await read('audience', {
    question: `For ${audiences.join(', ')} (Enter for everyone): `,
    spare: 'everyone',
    take: takeAudience,
  });
  const outcomes = await read('outcomes', {
    question: `${listOutcomes(library, audience)}\nOutcomes that its decisions are evidence of, such as ST1,ST2: `,
    take: (text) => takeOutcomes(text, Object.keys(library.outcomes)),
  });
  const platform = await read('platform', {
    question: 'Where it happens (Enter for Facebook): ',
    spare: 'Facebook',
    take,
  });
  return { id, title, audience, outcomes, platform };
}

interface Field<Value> {
  question: string;
  /** What an empty answer means. */
  spare?: string;
  /** Throws a usage error for what does not fit. */
  take: (text: string) => Value;
}

async function readField<Value>(
  given: string,
  { question, spare, take }: Field<Value>,
  ask: Ask | null,
): Promise<Value> {
  if (given || !ask) return take(given || spare || '');
  let problem: string | null = null;
  for (;;) {
    const answer: string = (await ask(question, problem)).trim() || spare || '';
    try {
      return take(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problem = error.message;
    }
  }
}

function refuseMissing({ title, outcomes }: GivenWish): void {
  const needed = [
    ...(title?.trim() ? [] : ['--title, what learners know it by']),
    ...(outcomes?.trim() ? [] : ['--outcomes, codes of content/outcomes.yaml']),
  ];
  if (needed.length === 0) return;
  throw new UsageError(
    `A new scenario needs ${needed.join(' and ')}. Write it as: npx canteen new a-photo-in-the-group --title "A photo in the group" --outcomes ST2.`,
  );
}

function take(text: string): string {
  if (text) return text;
  throw new UsageError('Unexpected empty answer, expected a few words.');
}

function takeId(text: string, taken: readonly string[]): string {
  const problem = judgeStoryId(text, taken);
  if (problem) throw new UsageError(problem);
  return text;
}

const audiences: readonly Audience[] = ['everyone', 'managers', 'communications'];

function takeAudience(text: string): Audience[] {
  return splitNames(text).map((name) => {
    const known = audiences.find((one) => one === name.toLowerCase());
    if (known) return known;
    throw new UsageError(
      `Unexpected audience "${name}", expected everyone, managers or communications.${hint(name, audiences)}`,
    );
  });
}

function takeOutcomes(text: string, codes: readonly string[]): string[] {
  const names = splitNames(text);
  if (names.length === 0) {
    throw new UsageError('Unexpected empty answer, expected one code or more, such as ST2.');
  }
  return names.map((name) => {
    const known = codes.find((code) => code.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return known;
    throw new UsageError(
      `Unexpected outcome "${name}", expected a code of content/outcomes.yaml: ${codes.join(', ')}.${hint(name, codes)}`,
    );
  });
}

function hint(name: string, known: readonly string[]): string {
  const nearest = nearestNames(name, known).map((one) => `"${one}"`);
  return nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : '';
}

function splitNames(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

function listOutcomes({ outcomes }: Library, audience: readonly Audience[]): string {
  return Object.entries(outcomes)
    .filter(([, one]) => audience.includes(one.audience))
    .map(([code, { text }]) => `  ${code}  ${text}`)
    .join('\n');
}
