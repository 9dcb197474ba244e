import { expect, it } from 'vitest';
import { anObjective } from '../testing/some-content.ts';
import { nameObjective } from './name-objective.ts';

it.each([
  [{ sentence: ' By May,\nreply. ' }, 'By May, reply.'],
  [{ sentence: '', teamObjective: 'Answer.' }, 'Answer.'],
  [{ sentence: '', teamObjective: ' ', driver: 'Nobody answers.' }, 'Nobody answers.'],
  [{ sentence: '', teamObjective: '', driver: '' }, 'Objective 3, not written yet'],
  [{ sentence: 'é'.repeat(90) }, 'é'.repeat(90)],
  [{ sentence: 'é'.repeat(91) }, `${'é'.repeat(89)}…`],
])('%j', (given, expected) => {
  expect(nameObjective(anObjective(given), 2)).toBe(expected);
});
