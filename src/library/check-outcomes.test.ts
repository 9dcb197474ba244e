import { describe, expect, it } from 'vitest';
import { readStory } from '../scenario/index.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { OutcomesSchema } from './content-schemas.ts';
import { readYaml } from './read-yaml.ts';

const text = `# Comment
ST1: { audience: everyone, text: One }

"ST2":
  audience: everyone
  text: Two
MG5: { audience: managers, evidence: toolkit, text: Five }
`;

function unpractised(...practised: string[][]) {
  const { value } = readYaml(text, 'content/outcomes.yaml', OutcomesSchema);
  const scenarios = practised.map((codes, index) => ({
    id: `s${index}`,
    path: '',
    outcomes: codes,
    translations: [],
    read: readStory(`---\noutcomes: [${codes.join(', ')}]\n---\n## A\n`),
  }));
  const found = checkOutcomes(text, { outcomes: value ?? {}, scenarios });
  return found.map(({ message, line, column }) => [/"(.+?)"/.exec(message)?.[1], line, column]);
}

describe('an outcome that no scenario names is reported where it stands', () => {
  it.each([
    [
      'no scenario',
      [],
      [
        ['ST1', 2, 1],
        ['ST2', 4, 1],
      ],
    ],
    ['one of two', [['ST1']], [['ST2', 4, 1]]],
    ['each in another scenario', [['ST1'], ['ST2', 'ST1']], []],
    ['one that is not on the list', [['ST1', 'ST2', 'XX']], []],
  ])('%s', (_name, practised, expected) => {
    expect(unpractised(...practised)).toEqual(expected);
  });

  it('is a warning that says what was expected', () => {
    const { value } = readYaml(text, 'content/outcomes.yaml', OutcomesSchema);
    const [problem] = checkOutcomes(text, { outcomes: value ?? {}, scenarios: [] });
    expect(problem).toMatchObject({
      file: 'content/outcomes.yaml',
      rule: 'outcome-not-practised',
      severity: 'warning',
      message: expect.stringMatching(/^No scenario names "ST1", expected .+"evidence: toolkit"/),
    });
  });
});

it.each(['toolkit', 'scenarios'])('takes "%s" as evidence', (evidence) => {
  const yaml = `A: { audience: everyone, text: T, evidence: ${evidence} }`;
  expect(readYaml(yaml, 'f', OutcomesSchema).value).toMatchObject({ A: { evidence } });
});

it('refuses other evidence', () => {
  const yaml = 'A: { audience: everyone, text: T, evidence: hearsay }';
  expect(readYaml(yaml, 'f', OutcomesSchema).problems).toHaveLength(1);
});
