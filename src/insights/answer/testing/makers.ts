import { interactionId } from '../../../tracking/index.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Store } from '../../store/store.ts';
import { aStore, type Said, someCourses } from '../../store/testing/makers.ts';
import { answer } from '../answer.ts';
import type { Answers } from '../answers.ts';
import type { View } from '../view.ts';

export function aView(more: Partial<View> = {}): View {
  return {
    ...{ courseId: 'everyone', counting: 'first', target: 0.95, passingScore: 0.8, dueBy: '' },
    ...{ today: '2026-11-21', tooFastMs: 300_000, department: '', staffGroup: '' },
    ...{ suppressUnder: 0, ...more },
  };
}

/** What the page would show of these files. */
export function answersTo(files: Said[][], view: Partial<View> = {}): Answers {
  return ask(aStore(...files), view);
}

export function ask(store: Store, view: Partial<View> = {}): Answers {
  return answer(store, aView(view), someKnowledge);
}

const scene = {
  ...{ storyId: 'a-story', scenario: 'A story', sceneId: 'a-scene', scene: 'A scene' },
  question: 'What do you do?',
  choices: [
    { key: 'a', text: 'Wait', verdict: 'acceptable' as const },
    { key: 'b', text: 'Post it', verdict: 'poor' as const },
    { key: 'c', text: 'Ask first', verdict: 'best' as const },
    { key: 'd', text: 'Tell everybody', verdict: 'poor' as const },
  ],
};

/** One scene with four choices, which was once called otherwise. */
export const someKnowledge: Knowledge = {
  courses: someCourses,
  scenes: {
    [interactionId('a-story', 'a-scene')]: scene,
    [interactionId('a-story', 'an-old-name')]: scene,
  },
  maps: [],
  releases: ['0.2.0', '0.1.0'],
  passingScore: 0.8,
};
