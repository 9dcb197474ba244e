import { expect, it } from 'vitest';
import { TrustSchema } from '../../library/content.ts';
import type { Shelves } from '../contract.ts';
import { readProject, releasesOf } from './read-project.ts';
import { aFolder } from './testing/a-folder.ts';

const site: Shelves = {
  sources: {},
  outcomes: { ST2: { audience: 'everyone', text: 'Keeps a boundary.', evidence: 'scenarios' } },
  guidance: [
    { id: 'speaking-up', title: 'Speaking up', summary: 'How.' },
    { id: 'sources', title: 'Sources', summary: 'All.' },
  ],
  trust: TrustSchema.parse({}),
  scenarios: [],
};

const release = (version: string) =>
  JSON.stringify({
    ...{ format: 1, version, date: '2026-11-20', required: [], pathways: {} },
    scenarios: { 'ward-night': { fingerprint: 'abc123', start: 'one', scenes: {} } },
  });

it('reads what stories of a project may refer to', async () => {
  const project = aFolder('canteen', {
    content: {
      'outcomes.yaml': 'XY1:\n  audience: managers\n  text: Leads.\n',
      'trust.yaml': 'name: Larkmoor\n',
      guidance: {
        'b.md': '---\r\ntitle: B\r\nsummary: Bs.\r\norder: 2\r\n---\r\n',
        'a.md': '---\ntitle: A\nsummary: As.\norder: 1\n---\n',
      },
    },
    releases: { '0.10.0.json': release('0.10.0'), '0.9.0.json': release('0.9.0'), 'README.md': '' },
  });
  const scenarios = [
    { id: 'ward-night', title: 'A night' },
    { id: '_playground', title: 'All' },
  ];
  const { shelves, releases, notes } = await readProject(project, scenarios, site);
  expect(notes).toEqual([]);
  expect(shelves.sources).toBe(site.sources);
  expect(Object.keys(shelves.outcomes)).toEqual(['XY1']);
  expect(shelves.trust).toMatchObject({ name: 'Larkmoor', passing_score: 0.8 });
  expect(shelves.guidance.map(({ id }) => id)).toEqual(['a', 'b', 'sources']);
  expect(shelves.scenarios).toEqual([{ id: 'ward-night', title: 'A night' }]);
  expect(releasesOf(releases, 'ward-night').map(({ version }) => version)).toEqual([
    '0.9.0',
    '0.10.0',
  ]);
  expect(releasesOf(releases, 'constructor')).toEqual([]);
});

it('uses what the site knows where a file cannot be read, and says so', async () => {
  const project = aFolder('canteen', {
    content: {
      'sources.yaml': 'a: [',
      'outcomes.yaml': 'ST2: nothing',
      'trust.yaml': new Uint8Array(10_000_001),
      guidance: { 'a.md': 'no front matter' },
    },
    releases: { '0.1.0.json': '{' },
  });
  const { shelves, releases, notes } = await readProject(project, [], site);
  expect(shelves).toMatchObject({ outcomes: site.outcomes, trust: site.trust, sources: {} });
  expect(releases).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/^content\/sources.yaml, line 1: /),
    expect.stringMatching(/^content\/outcomes.yaml, line 1: .*ST2/),
    expect.stringContaining('trust.yaml is larger than 10 MB'),
    expect.stringContaining('content/guidance/a.md has no title'),
    expect.stringContaining('releases/0.1.0.json is no record'),
  ]);
});

it('knows a folder without content as one of the site', async () => {
  const { shelves } = await readProject(aFolder('canteen', { scenarios: {} }), [], site);
  expect(shelves).toEqual(site);
});
