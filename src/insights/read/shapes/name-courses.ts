import { quote } from '../table/table-reading.ts';
import type { ShapeContext } from './shape.ts';

/**
 * A course for each activity of a report, called by its title, or by what HR said where there is one activity
 * alone. Of several with one title the first is read, and the others are listed.
 */
export function nameCourses<Column extends { title: string }>(
  activities: readonly Column[],
  { courseId, reading }: ShapeContext,
): (Column & { courseId: string })[] {
  if (courseId !== '' && activities.length > 1) {
    reading.note(
      `The file is about ${activities.length} activities, so each is called by its own title and not ${quote(courseId)}.`,
    );
  }
  const titles = new Set<string>();
  return activities.flatMap((activity) => {
    if (titles.has(activity.title)) {
      reading.problem(
        `Two activities are called ${quote(activity.title)}. The first was read and this one left out; give one of them another name and export again.`,
        activity.title,
      );
      return [];
    }
    titles.add(activity.title);
    const isOnly = activities.length === 1 && courseId !== '';
    return [{ ...activity, courseId: isOnly ? courseId : activity.title }];
  });
}
