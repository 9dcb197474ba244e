import { nameAttempt } from './attempt-key.ts';
import { type LmsCaller, readText } from './call-lms.ts';
import { readMode } from './launch-mode.ts';
import type { ScormLaunch } from './scorm-dialect.ts';
import { scorm2004Elements as elements } from './scorm2004-elements.ts';
import { decodeSuspendData } from './suspend-data.ts';
import type { RecordedResult } from './tracker.ts';

/** Reads what the LMS knows at launch. Resuming rests on suspend data, never on `cmi.entry`. */
export function readScorm2004Launch(lms: LmsCaller, courseId: string): Scorm2004Launch {
  const tell = (element: string) => readText(lms.getValue(element));
  const completionAnswer = lms.getValue(elements.completion);
  // A status that cannot be read may be a result, over which 'incomplete' must not be written.
  const completion = completionAnswer.ok ? readCompletion(completionAnswer.value) : 'incomplete';
  const recorded: RecordedResult = {
    completion,
    success: readSuccess(tell(elements.success)),
    scoreScaled: readScaled(tell(elements.scoreScaled)),
  };
  const suspendData = tell(elements.suspendData).trim();
  const reading = decodeSuspendData(suspendData);
  return {
    launch: {
      connected: true,
      learnerName: tell(elements.learnerName),
      mode: readMode(tell(elements.mode)),
      resume: reading,
      recorded,
      passingScore: readScaled(tell(elements.passingScore)),
      attemptKey: nameAttempt(tell(elements.learnerId), courseId),
      launchData: tell(elements.launchData),
      returnUrl: null,
    },
    recorded,
    suspendData,
    revision: reading.status === 'read' ? reading.revision : 0,
    isReadable: completionAnswer.ok,
    isUntouched: completion === 'not attempted',
    held: listHeld(recorded, suspendData),
  };
}

/** Source: RTE 4th edition, cmi.completion_status. `unknown` is what an LMS says before there is one. */
export function readCompletion(text: string): RecordedResult['completion'] {
  const word = text.trim().toLowerCase();
  return word === 'completed' || word === 'incomplete' ? word : 'not attempted';
}

/** Source: RTE 4th edition, cmi.success_status. */
export function readSuccess(text: string): RecordedResult['success'] {
  const word = text.trim().toLowerCase();
  return word === 'passed' || word === 'failed' ? word : 'unknown';
}

/** The standard allows -1 to 1; what is below 0 counts as nothing recorded. */
export function readScaled(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 1 ? value : null;
}

function listHeld(recorded: RecordedResult, suspendData: string): Map<string, string> {
  const values = new Map([[elements.suspendData as string, suspendData]]);
  if (recorded.completion !== 'not attempted') values.set(elements.completion, recorded.completion);
  if (recorded.success !== 'unknown') values.set(elements.success, recorded.success);
  return values;
}

export interface Scorm2004Launch extends ScormLaunch {
  recorded: RecordedResult;
}
