import { readMode } from '../launch-mode.ts';
import type { Launch } from '../tracker.ts';
import { isJsonObject, isText, isWithin, type JsonObject, readJsonObject } from './json.ts';
import { readWebAddress } from './web-address.ts';

/**
 * The state document `LMS.LaunchData`, as far as it can be believed; null without a context template,
 * because no statement can be made without one (10.2.1.0-4). Anything else that is wrong counts as not
 * given. `moveOn` is not read: completed and passed or failed are sent whatever it says.
 */
export function readLaunchData(text: string): Cmi5LaunchData | null {
  const data = text.length <= longestLaunchData ? readJsonObject(text) : null;
  const { contextTemplate, launchMode, masteryScore, launchParameters, returnURL } = data ?? {};
  if (!isContextTemplate(contextTemplate)) return null;
  return {
    contextTemplate: JSON.stringify(contextTemplate),
    mode: readMode(isText(launchMode) ? launchMode : ''),
    masteryScore: isWithin(masteryScore, 1) ? masteryScore : null,
    launchParameters: isText(launchParameters) ? launchParameters : '',
    returnUrl: readWebAddress(returnURL)?.href ?? null,
  };
}

function isContextTemplate(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const { contextActivities = {}, extensions = {} } = value;
  return isJsonObject(contextActivities) && isJsonObject(extensions);
}

const longestLaunchData = 200_000;

export interface Cmi5LaunchData {
  /** JSON text of an object, so that each statement gets a copy of its own. */
  contextTemplate: string;
  mode: Launch['mode'];
  /** Scaled 0 to 1. */
  masteryScore: number | null;
  /** Untrusted text (10.2.3.0-1). */
  launchParameters: string;
  /** An http(s) address (10.2.6.0-1). */
  returnUrl: string | null;
}
