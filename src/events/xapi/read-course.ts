import { type JsonObject, readObject, readText } from './values.ts';

/**
 * Which course a statement is about. Ours have ids under `courseBase`, and are known by what follows. An LMS
 * may give the activity an id of its own for the launch, and then names the publisher's among the grouping
 * activities (cmi5 10.2.1). A course of another make is its activity's id: that of the parent, or of what
 * comes before `/interaction/…`, where the statement is about a part of it.
 */
export function readCourse(
  objectId: string,
  contextActivities: JsonObject,
  isPart: boolean,
): CourseOfStatement {
  const grouping = listIds(contextActivities['grouping']);
  const parents = listIds(contextActivities['parent']);
  const whole = objectId.replace(/(?<=.)\/(interaction|objective)\/[^/]+$/, '');
  const ours = [objectId, ...grouping, ...parents].map(readOurs).find((id) => id !== '');
  const activityId = isPart && whole === objectId ? (parents[0] ?? whole) : whole;
  return ours === undefined
    ? { id: activityId, activityId, isOurs: false }
    : { id: ours, activityId, isOurs: true };
}

/** `…/courses/everyone/au/module` is `everyone`; empty for a course of another make. */
function readOurs(id: string): string {
  if (!id.startsWith(courseBase)) return '';
  const [name = ''] = id.slice(courseBase.length).split(/[/?#]/, 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A list, or one activity alone, as xAPI 1.0.3 still allows. */
function listIds(found: unknown): string[] {
  const list: unknown[] = Array.isArray(found) ? found.slice(0, mostActivities) : [found];
  return list.map((each) => readText(readObject(each)['id'])).filter((id) => id !== '');
}

/** What the ids of our courses begin with, in `cmi5.xml`. It never changes. */
const courseBase = 'https://w3id.org/beyond-the-canteen/courses/';
const mostActivities = 100;

export interface CourseOfStatement {
  /** `everyone`, or an address. */
  id: string;
  /** What the LMS calls it in this launch. */
  activityId: string;
  isOurs: boolean;
}
