import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

const fewestMinutes = 1.5;
/** Of the minutes in the front matter, before people's own pace no longer explains the difference. */
const mostOfPromised = 3 / 2;

/** A path that takes much longer than learners are told, or hardly any time. */
export const pathMinutes: CheckRule = (read, graph) => {
  const { minutes } = pathsOf(read);
  if (!minutes) return [];
  const { minutes: promised } = read.story;
  const isOver = minutes.most > promised * mostOfPromised;
  const isUnder = minutes.least < fewestMinutes;
  return [
    ...(isUnder ? [{ minutes: minutes.least, isLongest: false }] : []),
    ...(isOver ? [{ minutes: minutes.most, isLongest: true }] : []),
  ].map(({ minutes, isLongest }) => {
    const place = isLongest ? read.notes.placeOfField('minutes') : graph.placeOf(read.story.start);
    return diagnose('path-minutes', place, { minutes: minutes.toFixed(1), promised, isLongest });
  });
};
