import type { PersonRow } from '../../answer/answers.ts';
import { sayPeople } from '../../show/say-figures.ts';

/**
 * Which releases people took: `0.1.0 (as recorded, 559 people)`, then what HR chose for those whose records do
 * not say. Who has not begun took none.
 */
export function sayReleases(people: readonly PersonRow[], { chosen, isHidden }: Known): string {
  const began = people.filter(hasBegun);
  const recorded = new Map<string, number>();
  for (const { release } of began) recorded.set(release, (recorded.get(release) ?? 0) + 1);
  const silent = recorded.get('') ?? 0;
  recorded.delete('');
  const rest = silent > 0 && recorded.size > 0 ? `, ${sayPeople(silent)}` : '';
  const said = [...recorded]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en-GB', { numeric: true }))
    .map(([release, count]) => `${release} (as recorded, ${sayPeople(count)})`);
  if (recorded.size > 0 && silent === 0) return said.join('; ');
  if (chosen) return [...said, `${chosen} (as chosen when this was made${rest})`].join('; ');
  if (isHidden) return 'not shown while small numbers are hidden';
  return [...said, rest ? `not recorded (${sayPeople(silent)})` : 'not recorded'].join('; ');
}

/** The release beside one person. */
export function releaseOf(person: PersonRow, chosen: string): string {
  return person.release || (hasBegun(person) ? chosen : '');
}

function hasBegun({ state, attempts }: PersonRow): boolean {
  return attempts > 0 || state === 'completed' || state === 'not known';
}

interface Known {
  /** What HR says, where a record does not; or empty. */
  chosen: string;
  /** Whether people are not listed, because small numbers are hidden. */
  isHidden: boolean;
}
