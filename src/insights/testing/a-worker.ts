import type { Knowledge } from '../knowledge.ts';
import type { InsightsWorker } from '../worker/connect-worker.ts';
import { type Ask, type FileReport, plainSettings, type Told } from '../worker/messages.ts';

/** A worker that only notes what it is asked; the test says what it tells. */
export function aWorker(): PaperWorker {
  let take: (told: Told) => void = () => {};
  const asked: Ask[] = [];
  return {
    ask: (ask) => asked.push(ask),
    listen(listener) {
      take = listener;
    },
    tell: (told) => take(told),
    asked: (kind) => asked.filter((ask): ask is AskOf<typeof kind> => ask.ask === kind),
  };
}

export function aReport(more: Partial<FileReport> = {}): FileReport {
  return {
    ...{ id: 1, name: 'report.txt', sizeBytes: 100, state: 'read', source: 'file' },
    ...{ shape: 'moodle-basic', facts: null, rows: 3, events: 3, people: 0, problems: [] },
    ...{ problemCount: 0, message: '', header: [], preview: [], suggested: {}, shapeKey: '' },
    settings: plainSettings,
    ...more,
  };
}

/** Everything is read, and there is one course to ask about. */
export function ready(files: FileReport[], more: Partial<Ready> = {}): Ready {
  const course = { id: 'everyone', title: 'Everyone', learners: 3, decisions: 0 };
  return {
    ...{ told: 'ready', files, courses: [course], hasStaffList: false },
    ...{ departments: [], staffGroups: [], ...more },
  };
}

export function someKnowledge(more: Partial<Knowledge> = {}): Knowledge {
  const courses = [
    { id: 'everyone', title: 'Everyone', minutes: 60, scenarios: ['friend-request'] },
    { id: 'friend-request', title: 'A friend request', minutes: 7, scenarios: ['friend-request'] },
  ];
  return { courses, scenes: {}, maps: [], releases: ['0.1.0'], passingScore: 0.8, ...more };
}

export interface PaperWorker extends InsightsWorker {
  tell(told: Told): void;
  /** Of one kind, in their order. */
  asked<Kind extends Ask['ask']>(kind: Kind): AskOf<Kind>[];
}

type AskOf<Kind extends Ask['ask']> = Extract<Ask, { ask: Kind }>;

type Ready = Extract<Told, { told: 'ready' }>;
