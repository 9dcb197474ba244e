import { foldHeader } from '../headers/fold-header.ts';
import type { MappedField, Mapping } from '../reading.ts';
import { hasIdentity } from './identity.ts';
import { createPersonReader, pickIdentity } from './person-reader.ts';
import { createRecordReader } from './record-reader.ts';
import type { Shape } from './shape.ts';

/** A file whose columns HR has explained. Null where its columns are not in the file, or nobody is named. */
export function openMapped(mapping: Mapping): Shape {
  return {
    shape: 'mapped',
    open(header, given) {
      const columns = placeColumns(header, mapping);
      if (columns === null || !hasIdentity(pickIdentity(columns))) return null;
      const context = { ...given, dateOrder: mapping.dateOrder };
      return mapping.kind === 'people'
        ? createPersonReader(columns, context)
        : createRecordReader(columns, context);
    },
  };
}

/** By the header as it is written, or else as it is folded, so that a remembered mapping fits its next file. */
function placeColumns(
  header: readonly string[],
  { columns }: Mapping,
): Map<MappedField, number> | null {
  const folded = header.map(foldHeader);
  const places = new Map<MappedField, number>();
  for (const field of mappedFields) {
    const name = columns[field];
    if (name === undefined || name === '') continue;
    const exact = header.indexOf(name);
    const index = exact === -1 ? folded.indexOf(foldHeader(name)) : exact;
    if (index === -1) return null;
    places.set(field, index);
  }
  return places;
}

const mappedFields: readonly MappedField[] = [
  ...(['learnerId', 'email', 'learnerName', 'firstName', 'lastName', 'courseId'] as const),
  ...(['attempt', 'startedAt', 'at', 'completion', 'success', 'score', 'duration'] as const),
  ...(['interactionId', 'response', 'result', 'latency'] as const),
  ...(['department', 'staffGroup', 'dueOn', 'startedOn'] as const),
];
