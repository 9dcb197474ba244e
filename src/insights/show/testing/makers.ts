import type { MapStory } from '../../../map/index.ts';
import type {
  Answers,
  ChoiceAnswer,
  GroupRow,
  PersonRow,
  SceneAnswer,
} from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';

export function aView(own: Partial<View> = {}): View {
  return {
    courseId: 'everyone',
    counting: 'best',
    target: 0.95,
    passingScore: 0.8,
    dueBy: '2026-11-30',
    today: '2026-11-21',
    tooFastMs: 240_000,
    department: '',
    staffGroup: '',
    suppressUnder: 0,
    ...own,
  };
}

/** A group whose shares follow from its counts. */
export function aGroup(name: string, required: number, completed: number): GroupRow {
  const passed = Math.round(completed * 0.9);
  const open = required - completed;
  return {
    ...{ name, required, completed, passed },
    inProgress: Math.floor(open / 2),
    notStarted: open - Math.floor(open / 2),
    ...{ notKnown: 0, passKnown: completed },
    ...{ overdue: 0, dueSoon: open },
    completionRate: required === 0 ? null : completed / required,
    passRate: completed === 0 ? null : passed / completed,
  };
}

/** A group of which every number is hidden. */
export function aHiddenGroup(name: string): GroupRow {
  return {
    ...{ name, required: null, completed: null, passed: null, inProgress: null },
    ...{
      notStarted: null,
      notKnown: null,
      passKnown: null,
      overdue: null,
      dueSoon: null,
      completionRate: null,
      passRate: null,
    },
  };
}

export function aPerson(own: Partial<PersonRow> = {}): PersonRow {
  return {
    ...{ learnerId: '20012345', email: 'zoe@larkmoor.example', name: 'Zoë Ward' },
    ...{ department: 'Estates', staffGroup: 'Estates and ancillary', state: 'not started' },
    ...{ isInferred: false, isOverdue: false, success: 'unknown', scoreScaled: null, attempts: 0 },
    ...{ completedOn: '', dueOn: '', isTooFast: false, release: '' },
    ...own,
  };
}

/** A decision in a scene of `late-again`; counts by letter, the first choice best, the last poor. */
export function aScene(sceneId: string, counts: Record<string, number | null>): SceneAnswer {
  const shown = Object.values(counts);
  const answered = shown.includes(null)
    ? null
    : shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const keys = Object.keys(counts);
  const choices = keys.map((key, at): ChoiceAnswer => {
    const count = counts[key] ?? null;
    return {
      key,
      text: `Choice ${key} of ${sceneId}.`,
      result: at === 0 ? 'best' : at === keys.length - 1 ? 'poor' : 'acceptable',
      count,
      share: count === null || !answered ? null : count / answered,
    };
  });
  return {
    interactionId: `late_again__${sceneId.replaceAll('-', '_')}`,
    ...{ storyId: 'late-again', scenario: 'Late again', sceneId, scene: `Scene ${sceneId}` },
    question: 'What do you do?',
    answered,
    choices,
    poorShare: choices.at(-1)?.share ?? null,
    mostChosenPoor: keys.at(-1) ?? null,
    medianLatencyMs: 34_000,
  };
}

/** A map from each scene's ways: `a>b` is a choice a to scene b, `>b` a plain way, `flag?b` and `?b` a junction's. */
export function aMap(scenes: Record<string, string[]>): MapStory {
  return {
    id: 'late-again',
    title: 'Late again',
    scenes: Object.entries(scenes).map(([id, ways], at) => ({
      ...{ id, title: `Scene ${id}`, isStart: at === 0, reads: ['told-ines'], problems: [] },
      kind: ways.length === 0 ? 'ending' : ways[0]?.includes('?') ? 'junction' : 'scene',
      ways: ways.map((way) => {
        const [before = '', sign = '', target = ''] = way.split(/([>?])/);
        const isChoice = sign === '>' && before !== '';
        return {
          letter: isChoice ? before : '',
          text: isChoice ? `Choice ${before} of ${id}.` : '',
          verdict: isChoice ? (before === 'a' ? 'best' : 'poor') : null,
          sets: isChoice ? ['told-ines'] : [],
          asks: sign === '?' ? before.split(' ').filter(Boolean) : null,
          target,
        };
      }),
    })),
  };
}

/** Answers to everything about nobody. */
export function noAnswers(): Answers {
  const none = { ...aGroup('', 0, 0), passRate: null };
  return {
    course: { id: 'everyone', title: 'Beyond the Canteen' },
    compliance: {
      hasStaffList: false,
      ...{ total: none, byDepartment: [], byStaffGroup: [], people: [], inferred: 0 },
    },
    trend: [],
    attempts: { perLearner: [], scores: [], scored: 0, meanScore: null, medianScore: null },
    time: { timed: 0, medianMs: null, bars: [], tooFast: 0, isElapsed: false },
    decisions: [],
    matching: { matched: 0, byNameOnly: [], notInRecords: [], notInList: [], ambiguous: [] },
  };
}

/** Something to show everywhere. */
export function someAnswers(own: Partial<Answers> = {}): Answers {
  const groups = [aGroup('Estates', 100, 71), aGroup('Finance', 50, 50), aGroup('', 12, 9)];
  return {
    course: { id: 'everyone', title: 'Beyond the Canteen' },
    compliance: {
      hasStaffList: true,
      total: aGroup('', 162, 130),
      byDepartment: groups,
      byStaffGroup: groups.slice(0, 2),
      inferred: 0,
      people: [
        aPerson({ isOverdue: true, dueOn: '2026-11-01' }),
        aPerson({ name: 'Mo Khan', state: 'completed', completedOn: '2026-11-20' }),
      ],
    },
    trend: [
      { monday: '2026-11-02', completed: 60, rate: 60 / 162 },
      { monday: '2026-11-09', completed: 50, rate: 110 / 162 },
      { monday: '2026-11-16', completed: 20, rate: 130 / 162 },
    ],
    attempts: {
      perLearner: ['1', '2', '3', '4', '5 and more'].map((attempts, at) => ({
        attempts,
        learners: [100, 25, 5, 0, 0][at] ?? 0,
      })),
      scores: Array.from({ length: 10 }, (_, at) => ({
        fromPercent: at * 10,
        toPercent: at === 9 ? 100 : at * 10 + 9,
        attempts: at < 6 ? 0 : at * 5,
      })),
      ...{ scored: 150, meanScore: 0.84, medianScore: 0.88 },
    },
    time: {
      ...{ timed: 130, medianMs: 1_320_000, tooFast: 6, isElapsed: false },
      bars: [
        { fromMinutes: 0, toMinutes: 5, attempts: 6 },
        { fromMinutes: 5, toMinutes: 10, attempts: 60 },
        { fromMinutes: 10, toMinutes: null, attempts: 64 },
      ],
    },
    decisions: [aScene('bus-stop', { a: 30, b: 20, c: 70 }), aScene('canteen', { a: 90, b: 10 })],
    matching: {
      matched: 130,
      byNameOnly: [{ name: 'Mo Khan', listed: 'Mohammed Khan' }],
      notInRecords: [{ learnerId: '1', email: '', name: 'Ada Price' }],
      ...{ notInList: [], ambiguous: [] },
    },
    ...own,
  };
}
