import { checksum } from './checksum.ts';

/**
 * The id under which decisions of a scene are reported: `friend_request__two_in_the_morning`. Letters,
 * digits and `_`, at most 250, so that every standard takes it (design section 7). Two scenes never
 * share one: where letters are lost, a checksum of the whole is added.
 */
export function interactionId(scenarioId: string, sceneId: string): string {
  const id = `${scenarioId}__${sceneId}`.replace(/[^A-Za-z0-9]/g, '_');
  const isReversible =
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(scenarioId) && /^[A-Za-z0-9-]+$/.test(sceneId);
  if (isReversible && id.length <= longestId) return id;
  const suffix = `_${checksum(`${scenarioId}/${sceneId}`)}`;
  return id.slice(0, longestId - suffix.length) + suffix;
}

/** Whether an LMS takes this as the id of an interaction. */
export function isInteractionId(id: string): boolean {
  return /^[A-Za-z0-9_]+$/.test(id) && id.length <= longestId;
}

/** Whether an LMS takes this as the response to a choice: the Learning Hub allows one character only. */
export function isChoiceLetter(response: string): boolean {
  return /^[a-z0-9]$/.test(response);
}

/**
 * `friend-request/two-in-the-morning` as a location of at most `longest` plain characters (SCORM 1.2:
 * 255, SCORM 2004: 1,000). Where that is not possible, the scenario alone, or nothing: a place cut short
 * would name another scene, and resuming rests on suspend data.
 */
export function sayLocation(location: string, longest: number): string {
  const scenarioId = location.split('/', 1)[0] ?? '';
  const isPlain = (text: string) => text.length <= longest && /^[A-Za-z0-9._~/-]*$/.test(text);
  return [location, scenarioId].find(isPlain) ?? '';
}

const longestId = 250;
