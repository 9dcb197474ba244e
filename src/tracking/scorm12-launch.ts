import type { LmsAnswer, LmsCaller } from './call-lms.ts';
import { type LessonStatus, readLessonStatus, unfoldStatus } from './lesson-status.ts';
import { scorm12Elements } from './scorm12-elements.ts';
import { decodeSuspendData } from './suspend-data.ts';
import type { Launch } from './tracker.ts';

/** Reads what the LMS knows at launch. Resuming rests on suspend data, never on `cmi.core.entry`. */
export function readScorm12Launch(lms: LmsCaller): Scorm12Launch {
  const statusAnswer = lms.getValue(scorm12Elements.status);
  const status = readStatus(statusAnswer);
  const rawScore = readNumber(lms.getValue(scorm12Elements.scoreRaw));
  const masteryScore = readNumber(lms.getValue(scorm12Elements.masteryScore));
  const suspendData = readText(lms.getValue(scorm12Elements.suspendData)).trim();
  const reading = decodeSuspendData(suspendData);
  const launch: Launch = {
    connected: true,
    learnerName: readText(lms.getValue(scorm12Elements.learnerName)),
    mode: readMode(readText(lms.getValue(scorm12Elements.mode))),
    resume: reading,
    recorded: { ...unfoldStatus(status), scoreScaled: rawScore === null ? null : rawScore / 100 },
    passingScore: masteryScore === null ? null : masteryScore / 100,
  };
  const revision = reading.status === 'read' ? reading.revision : 0;
  return { launch, status, rawScore, suspendData, revision, isReadable: statusAnswer.ok };
}

/**
 * Where an LMS fails to tell the status, a result may be on the record; taking it for 'incomplete'
 * keeps us from writing just that over it.
 */
function readStatus(answer: LmsAnswer): LessonStatus {
  return answer.ok ? readLessonStatus(answer.value) : 'incomplete';
}

function readText(answer: LmsAnswer): string {
  return answer.ok ? answer.value : '';
}

function readNumber(answer: LmsAnswer): number | null {
  const text = readText(answer).trim();
  const value = Number(text);
  return text !== '' && value >= 0 && value <= 100 ? value : null;
}

/** AICC relays may send one letter; anything else means an ordinary launch (tracking A4.14). */
function readMode(text: string): Launch['mode'] {
  const word = text.trim().toLowerCase();
  const modes = ['browse', 'review'] as const;
  return modes.find((mode) => word === mode || word === mode[0]) ?? 'normal';
}

export interface Scorm12Launch {
  launch: Launch;
  status: LessonStatus;
  /** 0 to 100, or null when none is recorded. */
  rawScore: number | null;
  /** As the LMS gave it. */
  suspendData: string;
  /** Of the suspend data read, 0 if none. */
  revision: number;
  /** False when the LMS did not tell the status, which it does in every open session. */
  isReadable: boolean;
}
