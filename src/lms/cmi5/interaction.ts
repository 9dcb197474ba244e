import { quote } from './lrs-message.ts';
import type { Statement } from './statement.ts';
import { interactionActivityType } from './vocabulary.ts';

/** Which lists of components belong to which type. Source: xAPI 1.0.3, part two, 2.4.4.1. */
const componentsOfType: Readonly<Record<string, readonly ComponentList[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
};

export const interactionTypes: readonly string[] = Object.keys(componentsOfType);

const componentLists = ['choices', 'scale', 'source', 'target', 'steps'] as const;
type ComponentList = (typeof componentLists)[number];

/**
 * A sentence when the statement's object is an interaction that does not hang together; otherwise empty.
 * Stricter than xAPI, which leaves most of this to the reader: the type of activity is asked for, and
 * what was chosen must be among the choices, because a report cannot be read otherwise.
 */
export function findInteractionProblem({ object, result }: Statement): string {
  const definition = object.definition ?? {};
  const { interactionType, type, correctResponsesPattern = [] } = definition;
  const given = componentLists.filter((list) => definition[list] !== undefined);
  if (interactionType === undefined) {
    const needs = correctResponsesPattern.length > 0 ? 'correctResponsesPattern' : given[0];
    return needs === undefined
      ? ''
      : `Unexpected ${needs} in object.definition without an interactionType.`;
  }
  if (type !== interactionActivityType) {
    return `Unexpected ${quote(type)} as object.definition.type of an interaction, expected "${interactionActivityType}".`;
  }
  const stray = given.find((list) => !componentsOfType[interactionType]?.includes(list));
  if (stray !== undefined) {
    return `Unexpected ${stray} in object.definition: an interaction of type ${interactionType} has none.`;
  }
  return (
    given
      .map((list) =>
        findRepeatedId(
          list,
          (definition[list] ?? []).map(({ id }) => id),
        ),
      )
      .find((problem) => problem !== '') ??
    (interactionType === 'choice'
      ? findStrayChoice(definition.choices, [...correctResponsesPattern, result?.response ?? ''])
      : '')
  );
}

function findRepeatedId(list: ComponentList, ids: readonly string[]): string {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  return repeated === undefined
    ? ''
    : `Unexpected second ${quote(repeated)} in object.definition.${list}, expected each id once.`;
}

function findStrayChoice(
  choices: readonly { id: string }[] | undefined,
  answers: string[],
): string {
  if (!choices) return '';
  const stray = answers
    .flatMap((answer) => (answer === '' ? [] : answer.split('[,]')))
    .find((id) => !choices.some((choice) => choice.id === id));
  return stray === undefined
    ? ''
    : `Unexpected ${quote(stray)} as a response, expected the id of one of the choices: ${choices.map(({ id }) => id).join(', ')}.`;
}
