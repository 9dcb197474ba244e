import { describe, expect, it } from 'vitest';
import type { Answers } from '../answer/answers.ts';
import type { Knowledge } from '../knowledge.ts';
import { sections } from './sections.ts';
import {
  aGroup,
  aHiddenGroup,
  aMap,
  aPerson,
  aScene,
  aView,
  noAnswers,
  someAnswers,
} from './testing/makers.ts';
import { startResults } from './testing/render-results.ts';

const map = aMap({
  'bus-stop': ['a>canteen', 'b>canteen', 'c>end'],
  canteen: ['a>end', 'b>end'],
  end: [],
});

const results = startResults();
/** The results as HTML, without the marks that components leave. */
const rendered = (answers: Answers, view = aView(), maps: Knowledge['maps'] = [map]) =>
  results.render({ answers, view, maps });

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const sectionOf = (html: string, id: string) =>
  html.slice(html.indexOf(`<h2 id="${id}"`)).split('<section class="app-results__section')[0] ?? '';

describe('the results', () => {
  it('have every section that the list of contents links to, in its order', () => {
    const html = rendered(someAnswers());
    const contents = html.slice(0, html.indexOf('</nav>'));
    const links = [...contents.matchAll(/<a href="#([\w-]+)"/g)].map(([, id]) => id);
    const headings = [...html.matchAll(/<h2 id="(results-[\w-]+)"/g)].map(([, id]) => id);
    expect(headings).toEqual(Object.values(sections).map(({ id }) => id));
    expect(links).toEqual([...headings, 'take-away', 'receipts']);
  });

  it('have headings that skip no level', () => {
    const levels = [...rendered(someAnswers()).matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(new Set(levels)).toEqual(new Set(['2', '3']));
    expect(levels[0]).toBe('2');
  });

  it('name every chart, and have a table for each', () => {
    const html = rendered(someAnswers());
    const charts = [...html.matchAll(/role="img"[^>]* aria-label="([^"]+)"/g)];
    expect(charts.map(([, label]) => label)).toEqual([
      'Share of each department that has completed, lowest first',
      'Share of each staff group that has completed, lowest first',
      'Share completed by the end of each week, and completions in each week',
      'Learners by number of attempts',
      'Attempts by score',
      'Completed attempts by minutes',
      expect.stringMatching(/^3 scenes, junctions and endings/),
    ]);
    // Two of groups, people, weeks, three histograms, two scenes and two lists of who was not matched.
    expect([...html.matchAll(/<table/g)]).toHaveLength(11);
    expect([...html.matchAll(/<caption/g)]).toHaveLength(11);
    expect([...html.matchAll(/<svg(?![^>]*(role="img"|aria-hidden="true"))/g)]).toEqual([]);
  });

  it('say in words what is drawn', () => {
    const text = textOf(rendered(someAnswers()));
    for (const words of [
      'No: 80.2% of the 162 people required have completed, 14.8 points under the target of 95%.',
      'Estates is lowest with 71%, 24 points under the target of 95%',
      'Not started, overdue since 1 November 2026',
      'Passing score 80%',
      'Too fast: 6 attempts took less than 4 minutes.',
      'The poor choice most often made was “Choice c of bus-stop”',
      '100 decisions, 10% of them poor',
      '58%, 70 of 120',
      '130 people matched',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('have lists of people only on paper that was asked for', () => {
    const html = rendered(someAnswers());
    expect(html).toMatch(
      new RegExp(
        `<section class="app-results__section app-screen-only" aria-labelledby="${sections.people.id}"`,
      ),
    );
    expect(sectionOf(html, sections.matching.id)).toContain(
      '<details class="nhsuk-details app-screen-only"',
    );
  });

  it('say on paper that a map is not printed, and how many scenes are left out', () => {
    const decisions = Array.from({ length: 20 }, (_, at) => aScene(`s${at}`, { a: 1, b: 1 }));
    const html = rendered(someAnswers({ decisions }));
    const onPaper = [...html.matchAll(/<p class="app-print-only">(.*?)<\/p>/gs)];
    expect(onPaper.map(([, words = '']) => words.trim())).toEqual([
      'The 15 hardest of 20 scenes are printed; 5 are left out. The Excel workbook has all of them.',
      'The map of “Late again” with these figures is on the page, and is not printed.',
    ]);
    const paths = sectionOf(html, sections.paths.id);
    expect(paths.indexOf('app-map__drawing')).toBeGreaterThan(
      paths.indexOf('<div class="app-screen-only">'),
    );
    expect([...html.matchAll(/class="app-decision [^"]*app-screen-only/g)]).toHaveLength(5);
  });

  it('have a column for completion that is not known only where there is some', () => {
    const some = someAnswers();
    const withNotKnown = (notKnown: number) =>
      rendered({
        ...some,
        compliance: {
          ...some.compliance,
          byDepartment: [{ ...aGroup('Estates', 9, 5), notKnown }],
          people: notKnown ? [aPerson({ state: 'not known' })] : [],
        },
      });
    expect(withNotKnown(2)).toContain('<th scope="col">Completion not known</th>');
    expect(withNotKnown(0)).not.toContain('Completion not known');
  });

  it('name no course where none was found', () => {
    const html = rendered(
      { ...someAnswers(), course: { id: '', title: '' } },
      aView({ courseId: '' }),
    );
    expect(html).not.toContain('Course:');
    expect(textOf(html)).toContain('Add what your learning system exports.');
  });

  it('list ten people at first', () => {
    const people = Array.from({ length: 60 }, (_, at) => aPerson({ name: `Person ${at}` }));
    const some = someAnswers();
    const html = rendered({ ...some, compliance: { ...some.compliance, people } });
    const section = sectionOf(html, sections.people.id);
    expect([...section.matchAll(/<th scope="row"/g)]).toHaveLength(10);
    expect(textOf(section)).toContain('Showing 10 of 60 people.');
    expect(textOf(section)).toContain('Show 50 more people');
  });

  it('open the three hardest scenes', () => {
    const decisions = Array.from({ length: 8 }, (_, at) => aScene(`s${at}`, { a: 1, b: 1 }));
    const html = rendered(someAnswers({ decisions }));
    const opened = [...html.matchAll(/<details class="app-decision [^>]*>/g)].map(([tag]) =>
      tag.includes(' open'),
    );
    expect(opened).toEqual([true, true, true, false, false, false, false, false]);
  });
});

describe('text from files', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '{@html "<script>"}',
    '=HYPERLINK("https://evil.example")',
    '"\' onmouseover="alert(1)',
    'x'.repeat(5000),
    '\u202Eאבג فاطمة',
    '</section></details>',
  ];

  it.each(hostile)('is shown and never run: %.30s', (text) => {
    const some = someAnswers();
    const group = { ...aGroup(text, 10, 5) };
    const person = { learnerId: text, email: text, name: text };
    const scene = aScene('bus-stop', { a: 30, b: 20, c: 70 });
    const html = rendered({
      ...some,
      course: { id: text, title: text },
      compliance: {
        ...some.compliance,
        byDepartment: [group, aGroup('Estates', 3, 1)],
        byStaffGroup: [group],
        people: [
          aPerson({ ...person, department: text, staffGroup: text, release: text, dueOn: text }),
        ],
      },
      decisions: [
        {
          ...scene,
          ...{ scene: text, scenario: text, question: text },
          choices: scene.choices.map((choice) => ({ ...choice, text })),
        },
        {
          ...aScene('other', { [text]: 3 }),
          ...{ interactionId: text, storyId: '', scenario: '', scene: '', question: '' },
        },
      ],
      matching: {
        ...some.matching,
        byNameOnly: [{ name: text, listed: text }],
        ...{ notInRecords: [person], notInList: [person], ambiguous: [person] },
      },
    });
    expect(html).not.toMatch(/<img|<script|<[^>]+\son\w+=/);
    expect(html).not.toMatch(/ style=/);
    const balance = (tag: string) => [
      [...html.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length,
      [...html.matchAll(new RegExp(`</${tag}>`, 'g'))].length,
    ];
    for (const tag of ['section', 'details', 'table']) {
      const [opened, closed] = balance(tag);
      expect(opened).toBe(closed);
    }
    const shown = html.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(shown).toContain(text);
  });
});

describe('numbers that are not shown', () => {
  it('are said to be hidden, in every chart and table', () => {
    const some = someAnswers();
    const html = rendered(
      {
        ...some,
        compliance: {
          ...some.compliance,
          total: aHiddenGroup(''),
          byDepartment: [aHiddenGroup('Estates'), aHiddenGroup('Finance')],
          byStaffGroup: [aHiddenGroup('Nursing')],
          people: [],
        },
        trend: some.trend.map(({ monday }) => ({ monday, completed: null, rate: null })),
        attempts: {
          perLearner: some.attempts.perLearner.map(({ attempts }) => ({
            attempts,
            learners: null,
          })),
          scores: some.attempts.scores.map((bar) => ({ ...bar, attempts: null })),
          ...{ scored: 3, meanScore: null, medianScore: null },
        },
        time: {
          bars: some.time.bars.map((bar) => ({ ...bar, attempts: null })),
          ...{ timed: 3, medianMs: null, tooFast: null, isElapsed: true },
        },
        decisions: [
          aScene('bus-stop', { a: null, b: null, c: null }),
          aScene('canteen', { a: null, b: null }),
        ].map((scene) => ({
          ...scene,
          poorShare: null,
          mostChosenPoor: null,
          medianLatencyMs: null,
        })),
      },
      aView({ suppressUnder: 5 }),
    );
    expect(html).not.toMatch(/NaN|undefined|null/);
    expect(textOf(html)).toContain('There is no list of people while numbers under 5 are hidden');
    // 2 + 1 groups, 3 weeks, 5 + 10 + 3 bars, 3 + 2 choices.
    expect([...html.matchAll(/class="app-chart__hidden[ "]/g)]).toHaveLength(29);
    expect(html).not.toMatch(/class="app-chart__bar[ "]/);
    expect(textOf(sectionOf(html, sections.matching.id))).not.toContain('Ada Price');
  });

  it('are none at all where there is nobody', () => {
    const html = rendered(noAnswers(), aView(), []);
    expect(html).not.toMatch(/NaN|undefined|null|role="img"/);
    const text = textOf(html);
    for (const words of [
      'Nobody is counted here',
      'There is no staff list, so every share here is of the people in the records.',
      'No department is known.',
      'There is nobody to list.',
      'No completion has a date',
      'No attempt has a score.',
      'No completed attempt has a time.',
      'The files hold no decisions',
      'nobody could be matched',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('have no map where the site knows none', () => {
    expect(textOf(rendered(someAnswers(), aView(), []))).toContain(
      'This site has no map of the scenarios that these decisions belong to.',
    );
  });
});
