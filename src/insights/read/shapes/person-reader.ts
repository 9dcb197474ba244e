import { type DateSettings, writeDay } from '../cells/read-date.ts';
import type { MappedField } from '../reading.ts';
import { identityKey, nobody, readCell, readIdentity } from './identity.ts';
import { readDateCell } from './read-cells.ts';
import { sayRepeatedPerson } from './say-repeated.ts';
import type { RowReader, ShapeContext } from './shape.ts';

/** Reads the rows of a list of people by the columns that hold what. */
export function createPersonReader(
  columns: ReadonlyMap<MappedField, number>,
  { reading, dateOrder }: ShapeContext,
): RowReader {
  const who = pickIdentity(columns);
  const dates: DateSettings = { order: dateOrder, language: '' };
  const seen = new Map<string, number | null>();
  const hasKey = columns.has('learnerId') || columns.has('email');
  if (!hasKey) {
    reading.note(
      'The list has neither numbers nor email addresses, so people can only be found by their names: two of one name are one.',
    );
  }
  const readDay = (cells: readonly string[], field: 'dueOn' | 'startedOn') => {
    const at = readDateCell(readCell(cells, columns.get(field)), dates, reading);
    return at === null ? '' : writeDay(at);
  };
  return {
    isRaw: false,
    fewestCells: Math.max(0, ...columns.values()) + 1,
    mayRepeatHeaders: false,
    read(cells) {
      const identity = readIdentity(cells, who);
      if (!identity) return reading.problem(nobody, cells.join(' '));
      const key = identityKey(identity);
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        return reading.problem(sayRepeatedPerson(earlier, 'person', !hasKey), cells.join(' '));
      }
      seen.set(key, reading.row);
      reading.person({
        ...identity,
        department: readCell(cells, columns.get('department')),
        staffGroup: readCell(cells, columns.get('staffGroup')),
        dueOn: readDay(cells, 'dueOn'),
        startedOn: readDay(cells, 'startedOn'),
      });
    },
    end() {},
  };
}

export function pickIdentity(columns: ReadonlyMap<MappedField, number>) {
  return {
    learnerId: columns.get('learnerId'),
    email: columns.get('email'),
    learnerName: columns.get('learnerName'),
    firstName: columns.get('firstName'),
    lastName: columns.get('lastName'),
  };
}
