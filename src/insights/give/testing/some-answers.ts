import type { Answers, GroupRow, PersonRow, SceneAnswer } from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';

export function aView(more: Partial<View> = {}): View {
  return {
    ...{ courseId: 'everyone', counting: 'first', target: 0.95, passingScore: 0.8, dueBy: '' },
    ...{ today: '2026-11-21', tooFastMs: 300_000, department: '', staffGroup: '' },
    ...{ suppressUnder: 0, ...more },
  };
}

export function aPerson(more: Partial<PersonRow> = {}): PersonRow {
  return {
    ...{ learnerId: '', email: '', name: '', department: 'Ward 6', staffGroup: 'Nursing' },
    ...{
      state: 'completed',
      isInferred: false,
      isOverdue: false,
      success: 'unknown',
      scoreScaled: null,
    },
    ...{ attempts: 1, completedOn: '', dueOn: '', isTooFast: false, release: '', ...more },
  };
}

/** Answers about these people and nothing else. */
export function someAnswers(people: PersonRow[], more: Partial<GroupRow> = {}): Answers {
  const completed = people.filter(({ state }) => state === 'completed').length;
  const total: GroupRow = {
    ...{ name: '', required: people.length, completed, passed: 0, inProgress: 0, notStarted: 0 },
    ...{ notKnown: 0, passKnown: 0 },
    ...{ overdue: 0, dueSoon: 0, completionRate: completed / people.length, passRate: null },
    ...more,
  };
  return {
    course: { id: 'everyone', title: 'Everyone' },
    compliance: {
      ...{
        hasStaffList: true,
        total,
        byDepartment: [total],
        byStaffGroup: [total],
        people,
        inferred: 0,
      },
    },
    trend: [],
    attempts: { perLearner: [], scores: [], scored: 0, meanScore: null, medianScore: null },
    time: { timed: 0, medianMs: null, bars: [], tooFast: 0, isElapsed: false },
    decisions: [],
    matching: { matched: 0, byNameOnly: [], notInRecords: [], notInList: [], ambiguous: [] },
  };
}

/** A scene where two of 30 chose the poor way. */
export function aScene(more: Partial<SceneAnswer> = {}): SceneAnswer {
  const best = { key: 'a', text: 'Say no', result: 'best', count: 28, share: 28 / 30 } as const;
  const poor = { key: 'b', text: 'Say yes', result: 'poor', count: 2, share: 2 / 30 } as const;
  return {
    ...{ interactionId: 'friend_request__late', storyId: 'friend-request', scenario: 'A friend' },
    ...{ sceneId: 'late', scene: 'Late', question: 'What do you say?', answered: 30 },
    ...{ choices: [best, poor], poorShare: 2 / 30, mostChosenPoor: 'b', medianLatencyMs: 2540 },
    ...more,
  };
}
