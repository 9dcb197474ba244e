import { isJsonObject, type JsonObject, latestMoment, readJsonObject } from './json.ts';
import type { Cmi5LaunchData } from './launch-data.ts';
import type { Cmi5Options } from './options.ts';
import type { SessionMemory } from './session-memory.ts';
import { type StatementDraft, type Verb, vocabulary } from './statements.ts';

/**
 * A statement ready to be sent: the actor as the LMS wrote it (9.2.0.0-1), a copy of the context template
 * with nothing of it changed (10.2.1.0-6, 10.2.1.0-7), the registration (9.6.1.0-1), and a time in UTC
 * (9.7.0.0-2).
 */
export function completeStatement(draft: StatementDraft, frame: StatementFrame): JsonObject {
  const { launch, language } = frame.options;
  const { id, verb, part, definition, result = {} } = draft;
  return {
    id,
    actor: launch.actor,
    verb: { id: `${vocabulary}verbs/${verb}`, display: { [language]: verb } },
    object: {
      objectType: 'Activity',
      id: launch.activityId + part,
      ...(definition && { definition }),
    },
    ...(Object.keys(result).length > 0 && { result }),
    context: makeContext(verb, frame),
    timestamp: formatTimestamp(draft.at, frame.memory.facts.beganAt),
  };
}

function makeContext(verb: Verb, { options, launchData }: StatementFrame): JsonObject {
  const { masteryScore } = launchData;
  const template = readJsonObject(launchData.contextTemplate) ?? {};
  const { launch, release } = options;
  // An LMS that names a revision in its template has the last word. Source: xAPI 1.0.3, part two, 4.1.6.
  const base = { revision: release, ...template, registration: launch.registration };
  if (verb === 'answered' || verb === 'scored') return base;
  const activities = readObject(template['contextActivities']);
  const listed = [activities['category'] ?? []].flat();
  const hasResult = verb !== 'initialized' && verb !== 'terminated';
  const added = (hasResult ? [defined, moveOn] : [defined]).map((id) => ({ id }));
  const isBasedOnMastery = hasResult && verb !== 'completed' && masteryScore !== null;
  return {
    ...base,
    contextActivities: { ...activities, category: [...listed, ...added] },
    extensions: {
      ...(isBasedOnMastery && { [masteryScoreExtension]: masteryScore }),
      ...readObject(template['extensions']),
    },
  };
}

/**
 * Timestamps keep the order of a session (9.7.0.0-1): what an earlier session could not send counts as
 * said when this one began, because nothing may come before Initialized (9.3.0.0-4).
 */
function formatTimestamp(at: number, beganAt: number): string {
  return new Date(at <= latestMoment ? Math.max(at, beganAt) : beganAt).toISOString();
}

function readObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

const context = 'https://w3id.org/xapi/cmi5/context/';
/** 9.6.3.2-2 */
const masteryScoreExtension = `${context}extensions/masteryscore`;
/** 9.6.2.1-1 */
const defined = `${context}categories/cmi5`;
/** 9.6.2.2-1, 9.6.2.2-2 */
const moveOn = `${context}categories/moveon`;

/** What all statements of a session share. */
export interface StatementFrame {
  options: Pick<Cmi5Options, 'launch' | 'language' | 'release'>;
  launchData: Cmi5LaunchData;
  memory: SessionMemory;
}
