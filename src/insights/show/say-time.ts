import type { TimeSpent } from '../answer/answers.ts';
import { sayMany, sayTime } from './say-figures.ts';

/** What the bars of time show. */
export function sayTimeSpent({ timed, medianMs, isHidden }: TimeSpent): string {
  if (isHidden) return 'Times are hidden, because they are about too few people.';
  if (timed === 0) return 'No completed attempt has a time.';
  const many = `${sayMany(timed, 'completed attempt')} ${timed === 1 ? 'has' : 'have'} a time.`;
  if (medianMs === null) return `${many} The median is hidden.`;
  if (medianMs < 60_000) return `${many} The median is under 1 minute.`;
  return `${many} The median is ${sayTime(medianMs)}: half took less, half took more.`;
}

/**
 * How many were faster than anybody reads. `tooFastMs` is in milliseconds, 0 for no limit; `minutes` is what the
 * course takes, where the site knows it.
 */
export function sayTooFast(
  { timed, tooFast }: TimeSpent,
  tooFastMs: number,
  minutes: number | undefined,
): string {
  if (timed === 0) return '';
  if (tooFastMs <= 0) {
    return 'No time counts as too fast, because this site does not know how long the course takes. You can set a limit under “What is shown”.';
  }
  const limit = `${sayTime(tooFastMs)}${sayOrigin(tooFastMs, minutes)}`;
  if (tooFast === null) return `How many took less than ${limit} is hidden.`;
  if (tooFast === 0) return `None took less than ${limit}. That would be too fast to have read it.`;
  return `Too fast: ${sayMany(tooFast, 'attempt')} took less than ${limit}. That is quicker than it can be read, so talk to these people before you rely on their result.`;
}

/** What a time rests on. */
export function sayBasis({ timed, isElapsed }: TimeSpent): string {
  if (timed === 0) return '';
  return isElapsed
    ? 'Some or all times run from first opening to last, because the file has no time spent. A page left open over a weekend counts as a weekend, so long times say little; short ones can be relied on.'
    : 'Times are the time spent that the learning management system recorded.';
}

/** `10 to 15 minutes`, `60 minutes and more`. */
export function nameTimeBar({ fromMinutes, toMinutes }: TimeSpent['bars'][number]): string {
  return toMinutes === null
    ? `${fromMinutes} minutes and more`
    : `${fromMinutes} to ${toMinutes} minutes`;
}

/** Where the limit is the one that the page sets by itself: a third, in whole minutes. */
function sayOrigin(tooFastMs: number, minutes: number | undefined): string {
  if (minutes === undefined) return '';
  const isThird = Math.max(1, Math.floor(minutes / 3)) * 60_000 === tooFastMs;
  return isThird ? ` (a third of the ${sayMany(minutes, 'minute')} that the course takes)` : '';
}
