import { describe, expect, it } from 'vitest';
import { loadLibrary } from './load-library.ts';

const shipped = loadLibrary(process.cwd());
const { policy, objectives, arrangements, sources } = shipped.toolkit;
const stances = ['restrictive', 'middle', 'permissive'] as const;

describe('the words that are shipped', () => {
  it('have nothing wrong with them', () => {
    const found = shipped.problems.filter(({ file }) => file.startsWith('content/toolkit/'));
    expect(found).toEqual([]);
  });

  it('are sixteen clauses, six stages, eight examples and 24 arrangements', () => {
    expect(policy.clauses).toHaveLength(16);
    expect(objectives.stages).toHaveLength(6);
    expect(objectives.examples).toHaveLength(8);
    expect(arrangements.items).toHaveLength(24);
    expect(arrangements.account.decisions.map(({ id }) => id)).toEqual([
      ...['keep', 'merge', 'pause', 'close'],
    ]);
  });

  /** Source: content brief 3.1, the defaults. */
  it('recommend what the brief does', () => {
    const others = policy.clauses.filter(({ recommended }) => recommended !== 'permissive');
    expect(others.map(({ id, recommended }) => [id, recommended])).toEqual([
      ['scope', 'middle'],
      ['messaging', 'middle'],
      ['interests', 'middle'],
      ['official-accounts', 'middle'],
    ]);
  });

  it('carry the sources that they cite, and no others', () => {
    const cited = [...policy.clauses, ...policy.also].flatMap((part) => part.sources);
    expect(Object.keys(sources).sort()).toEqual([...new Set(cited)].sort());
    expect(sources['nhs-employers-2013']).toEqual({
      label: 'NHS Employers, 2013',
      link: 'https://issuu.com/attdigital/docs/final_hr-social-media-nhs',
      what: 'HR and social media in the NHS (Briefing 87)',
      status: 'historic',
    });
  });

  it('say of a source whose label is its name who made it', () => {
    expect(sources['just-culture-guide']).toMatchObject({
      label: 'the just culture guide',
      what: 'NHS England',
    });
  });

  it('say where they hold, and take care with what is not the same everywhere', () => {
    expect(policy.applies).toMatch(/England.*Scotland, Wales or Northern Ireland/s);
    const cautions = [...policy.clauses, ...policy.also]
      .filter(({ id }) => ['speaking-up', 'records'].includes(id))
      .map(({ caution }) => caution);
    expect(cautions).toEqual([
      expect.stringMatching(/England's: elsewhere/),
      expect.stringMatching(/Scotland has/),
    ]);
  });

  it('ask for roles, each job by a gap of its own', () => {
    const texts = [
      ...policy.clauses.flatMap(({ wordings }) => stances.map((stance) => wordings[stance].text)),
      ...policy.also.map(({ text }) => text),
    ];
    const jobs = policy.gaps.map(({ gap, means }) => `${gap} ${means}`);
    expect(jobs.filter((job) => /\bnames?\b/.test(job))).toEqual([
      '[name of the organisation] The name that patients and staff know it by',
      '[how to reach the Speak Up guardian] A number, address or page of the Freedom to Speak Up guardian, and no name',
    ]);
    expect(texts.join(' ')).not.toMatch(/\[who to ask\]|\[name of (?!the organisation)/);
  });

  /** A document may be taken away before anybody was asked. */
  it('claim no consultation that may not have been done', () => {
    const waiting = policy.also.filter(({ consulting }) => consulting);
    expect(waiting.map(({ id, consulting }) => [id, consulting])).toEqual([
      ['equality', ['equality-impact-assessment']],
      ['consultation', ['staff-side']],
    ]);
    const claims = /\b(?:we have asked|was written|were asked|this policy has|they said)\b/i;
    expect(policy.also.filter(({ text }) => claims.test(text))).toEqual([]);
  });

  it('ask that a lawyer looks at what the brief names', () => {
    const legal = policy.consulting.find(({ id }) => id === 'legal');
    expect(legal?.clauses).toEqual(
      expect.arrayContaining([
        'respect',
        'views-and-beliefs',
        'speaking-up',
        'when-things-go-wrong',
      ]),
    );
  });
});

describe.each(policy.clauses)('clause $id', ({ wordings }) => {
  it.each(stances)('has a %s wording of 2 to 6 plain sentences', (stance) => {
    const { text } = wordings[stance];
    const sentences = text.split(/(?<=[.?])\s+(?=["[A-Z])/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(Math.max(...sentences.map((one) => one.split(/\s+/).length))).toBeLessThanOrEqual(32);
    expect(text).not.toMatch(/\bshould\b|!/);
  });
});

/** Source: content brief 3.1, absolute lines. */
describe('absolute lines stand in every wording', () => {
  it.each([
    ['confidentiality', /could identify/],
    ['messaging', /information governance has (decided|agreed)/],
    ['messaging', /the record/],
    [
      'speaking-up',
      /Nothing in this policy prevents anybody from making a disclosure that the law/,
    ],
    ['accuracy-and-ai', /No information about patients or colleagues is entered into/],
    ['when-things-go-wrong', /Serious breaches .*confidential information about a patient/],
    ['boundaries', /If a message suggests that somebody is at risk, staff use our urgent route/],
    ['speaking-up', /a manager, with a senior leader, on an incident form or with the Freedom/],
    ['speaking-up', /worse for raising/],
  ])('%s: %s', (id, line) => {
    const clause = policy.clauses.find((one) => one.id === id);
    const texts = stances.map((stance) => clause?.wordings[stance].text.replace(/\s+/g, ' '));
    for (const text of texts) expect(text).toMatch(line);
  });
});

it('hears both places of each item that is sorted in the story about a ban', () => {
  const story = shipped.scenarios.find(({ id }) => id === 'blanket-ban')?.read.story;
  const activity = story?.scenes.find(({ id }) => id === 'sticky-notes')?.activity;
  const places = activity?.kind === 'sort' ? activity.places : [];
  const heard = policy.clauses.flatMap((clause) => clause.heard);
  const silent = (activity?.items ?? []).flatMap(({ text }) =>
    places.filter((place) => !heard.some((one) => one.item === text && one.place === place)),
  );
  expect(places).toHaveLength(2);
  expect(silent).toEqual([]);
});

/** Source: the story, which puts into 'Clear lines' what no wording allows. */
it('marks what crosses a line, and nothing that the story advises', () => {
  const story = shipped.scenarios.find(({ id }) => id === 'blanket-ban')?.read.story;
  const scenes = new Map(story?.scenes.map((scene) => [scene.id, scene]));
  const heard = policy.clauses.flatMap((clause) => clause.heard);
  const activity = scenes.get('sticky-notes')?.activity;
  const items = activity?.kind === 'sort' ? activity.items : [];
  const lines = items.filter(({ goesIn }) => goesIn === 'Clear lines').map(({ text }) => text);
  const crossing = heard.filter(({ crosses }) => crosses);
  expect(
    crossing.flatMap(({ item, place }) => (item && place === 'We encourage' ? [item] : [])).sort(),
  ).toEqual(lines.sort());
  const choices = crossing.filter(({ choice }) => choice !== null);
  const verdicts = choices.map(
    ({ scene, choice }) => scenes.get(scene)?.choices.find(({ key }) => key === choice)?.verdict,
  );
  expect(verdicts).toEqual(['poor']);
});

it('keeps patients in a public concern apart, and lets routes have what they need', () => {
  const clause = policy.clauses.find(({ id }) => id === 'speaking-up');
  const text = clause?.wordings.permissive.text ?? '';
  expect(text).toMatch(/In public, details .* stay out; inside, and to a regulator, staff share/);
  expect(text).toMatch(/trade union or an independent charity/);
});

describe('somebody who did all that the story advises', () => {
  const story = shipped.scenarios.find(({ id }) => id === 'blanket-ban')?.read.story;
  const isAdvised = (
    sceneId: string,
    letter: string | null,
    item: string | null,
    place: unknown,
  ) => {
    const scene = story?.scenes.find(({ id }) => id === sceneId);
    const choice = scene?.choices.find(({ key }) => key === letter);
    const items = scene?.activity?.kind === 'sort' ? scene.activity.items : [];
    return (
      choice?.verdict === 'best' || items.some((one) => one.text === item && one.goesIn === place)
    );
  };
  it.each(policy.clauses.filter(({ heard }) => heard.length > 0))(
    'is never led away from what we recommend: $id',
    ({ heard, recommended }) => {
      const advised = heard.filter(({ scene, choice, item, place }) =>
        isAdvised(scene, choice, item, place),
      );
      expect(advised.filter(({ stance }) => stance !== recommended)).toEqual([]);
    },
  );
});
