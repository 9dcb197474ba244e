import { nameAttempt } from './attempt-key.ts';
import { type LmsAnswer, type LmsCaller, readText } from './call-lms.ts';
import { readMode } from './launch-mode.ts';
import { type LessonStatus, readLessonStatus, unfoldStatus } from './lesson-status.ts';
import type { ScormLaunch } from './scorm-dialect.ts';
import { scorm12Elements as elements } from './scorm12-elements.ts';
import { decodeSuspendData } from './suspend-data.ts';

/** Reads what the LMS knows at launch. Resuming rests on suspend data, never on `cmi.core.entry`. */
export function readScorm12Launch(lms: LmsCaller, courseId: string): Scorm12Launch {
  const tell = (element: string) => readText(lms.getValue(element));
  const statusAnswer = lms.getValue(elements.status);
  const status = readStatus(statusAnswer);
  const rawScore = readNumber(tell(elements.scoreRaw));
  const masteryScore = readNumber(tell(elements.masteryScore));
  const suspendData = tell(elements.suspendData).trim();
  const reading = decodeSuspendData(suspendData);
  return {
    launch: {
      connected: true,
      learnerName: tell(elements.learnerName),
      mode: readMode(tell(elements.mode)),
      resume: reading,
      recorded: { ...unfoldStatus(status), scoreScaled: rawScore === null ? null : rawScore / 100 },
      passingScore: masteryScore === null ? null : masteryScore / 100,
      attemptKey: nameAttempt(tell(elements.learnerId), courseId),
      launchData: tell(elements.launchData),
      returnUrl: null,
    },
    status,
    rawScore,
    suspendData,
    revision: reading.status === 'read' ? reading.revision : 0,
    isReadable: statusAnswer.ok,
    isUntouched: status === 'not attempted',
    held: listHeld(status, suspendData),
  };
}

/**
 * Where an LMS fails to tell the status, a result may be on the record; taking it for 'incomplete'
 * keeps us from writing just that over it.
 */
function readStatus(answer: LmsAnswer): LessonStatus {
  return answer.ok ? readLessonStatus(answer.value) : 'incomplete';
}

function readNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 100 ? value : null;
}

function listHeld(status: LessonStatus, suspendData: string): Map<string, string> {
  const values = new Map([[elements.suspendData as string, suspendData]]);
  if (status !== 'not attempted') values.set(elements.status, status);
  return values;
}

export interface Scorm12Launch extends ScormLaunch {
  status: LessonStatus;
  /** 0 to 100, or null when none is recorded. */
  rawScore: number | null;
}
