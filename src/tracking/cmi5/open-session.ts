import { nameAttempt } from '../attempt-key.ts';
import type { Launch, TrackingFailure } from '../tracker.ts';
import { createDelivery, type Delivery, type SessionParts } from './delivery.ts';
import { fetchToken } from './fetch-token.ts';
import { createHttp } from './http.ts';
import { openKeptText } from './kept-text.ts';
import { type Cmi5LaunchData, readLaunchData } from './launch-data.ts';
import { createLrs, type Lrs } from './lrs.ts';
import { createOnceOnly } from './once-only.ts';
import type { Cmi5Options } from './options.ts';
import { createRecording, type Recording } from './recording.ts';
import { openSessionMemory } from './session-memory.ts';
import { readStateDocument, type StateReading } from './state-document.ts';
import { createStateStore } from './state-store.ts';
import { createStatementQueue } from './statement-queue.ts';
import { tellFailure } from './tell-failure.ts';

/**
 * Reads what a session needs, in the order that cmi5 sets: token, launch data, learner preferences
 * (11.0.0.0-3), and then the learner's place. Says nothing yet.
 */
export async function openSession(options: Cmi5Options): Promise<Cmi5Session | TrackingFailure> {
  const { launch } = options;
  const memory = openSessionMemory(options);
  // A page that was left has said Terminated, and nothing may follow (9.3.0.0-5).
  if (memory.facts.isOver) return sessionIsOver;
  const http = createHttp(options);
  const token = memory.facts.token || (await fetchToken(http, launch.fetch));
  if (typeof token !== 'string') return token;
  memory.note({ token });
  const lrs = createLrs(http, launch, token);
  const launchData = await getLaunchData(lrs);
  if ('diagnostic' in launchData) return launchData;
  // Nothing here has sound or another language, but they have to be asked for (11.0.0.0-4).
  const { status, failure } = await lrs.askPreferences();
  if (failure && status !== 404) options.onWarning?.(failure);
  return readPlace({ options, memory, lrs, launchData });
}

async function getLaunchData(lrs: Lrs): Promise<Cmi5LaunchData | TrackingFailure> {
  const element = 'LMS.LaunchData';
  const { text, failure } = await lrs.askState('GET', element);
  if (failure) return failure;
  return readLaunchData(text) ?? tellFailure('read', element, 'It holds no context template.');
}

/**
 * Without the learner's place there is no session, unless it is to look at only: to start afresh would
 * be to write over it. The token is kept, so loading the page again is enough.
 */
async function readPlace(opened: Opened): Promise<Cmi5Session | TrackingFailure> {
  const { options, lrs, launchData } = opened;
  const { launch, newId, onWarning = () => {} } = options;
  const isToRecord = launchData.mode === 'normal';
  const writer = newId();
  const store = createStateStore(lrs, writer);
  const place = await store.read();
  if ('failure' in place && isToRecord) return place.failure;
  const reading = 'reading' in place ? place.reading : readStateDocument('');
  const attemptKey = nameAttempt(launch.registration, launch.activityId);
  const key = `beyond-the-canteen:cmi5-queue:${attemptKey}`;
  const kept = openKeptText(isToRecord ? options.storage : null, key);
  const queue = createStatementQueue(kept, onWarning);
  const once = createOnceOnly(reading.said, queue, newId);
  const parts = { ...opened, queue, once };
  const delivery = createDelivery(parts);
  return {
    launch: describeLaunch(parts, reading),
    delivery,
    recording: isToRecord ? createRecording(parts, delivery, { store, reading, writer }) : null,
  };
}

function describeLaunch(
  { options, launchData, once }: SessionParts,
  { resume, scoreScaled }: StateReading,
): Launch {
  const { mode, masteryScore, launchParameters, returnUrl } = launchData;
  const begun = resume.status === 'none' ? 'not attempted' : 'incomplete';
  const verdicts = ['passed', 'failed'] as const;
  return {
    connected: true,
    learnerName: (options.launch.actor.name ?? '').slice(0, longestName),
    mode,
    resume,
    recorded: {
      completion: once.hasSent('completed') ? 'completed' : begun,
      success: verdicts.find(once.hasSent) ?? 'unknown',
      scoreScaled,
    },
    passingScore: masteryScore,
    // The window launched last is the one that may write: the LMS abandons the session before (9.3.6).
    attemptKey: '',
    launchData: launchParameters,
    returnUrl,
  };
}

const longestName = 200;

export const sessionIsOver = tellFailure(
  'session',
  '',
  'This session has ended. Open the module from the LMS again.',
);

export interface Cmi5Session {
  launch: Launch;
  delivery: Delivery;
  /** Null when there is nothing to record. */
  recording: Recording | null;
}

type Opened = Omit<SessionParts, 'queue' | 'once'>;
