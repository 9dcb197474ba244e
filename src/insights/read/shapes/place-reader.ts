import type { LearnerIdentity } from '../../../events/index.ts';
import type { MappedField } from '../reading.ts';
import { identityKey, readCell } from './identity.ts';
import type { ShapeContext } from './shape.ts';

/**
 * Tells where somebody works, by the columns of a file of records: once for each person and place. It makes
 * nobody required.
 */
export function createPlaceReader(
  columns: ReadonlyMap<MappedField, number>,
  { reading }: ShapeContext,
): (cells: readonly string[], who: LearnerIdentity) => void {
  const [department, staffGroup] = [columns.get('department'), columns.get('staffGroup')];
  if (department === undefined && staffGroup === undefined) return () => {};
  const told = new Map<string, string>();
  return (cells, who) => {
    const place = {
      department: readCell(cells, department),
      staffGroup: readCell(cells, staffGroup),
    };
    const key = identityKey(who);
    const words = `${place.department}\n${place.staffGroup}`;
    if (words === '\n' || told.get(key) === words) return;
    told.set(key, words);
    reading.person({ ...who, ...place, dueOn: '', startedOn: '', isRequired: false });
  };
}
