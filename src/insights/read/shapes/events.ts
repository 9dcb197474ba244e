import { createEventRowReader, isEventHeader } from '../../../events/index.ts';
import { RowFingerprints } from '../table/row-fingerprints.ts';
import { sayRepeated } from './say-repeated.ts';
import type { Shape } from './shape.ts';

/** The flat events of this project: see `docs/event-schema.md`. */
export const flatEvents: Shape = {
  shape: 'events',
  open(header, { courseId, reading }) {
    if (!isEventHeader(header)) return null;
    const readRow = createEventRowReader(header);
    const fingerprints = new RowFingerprints();
    if (courseId !== '') {
      reading.note(
        'Each event says which course it is about, so the course that was chosen was not used.',
      );
    }
    return {
      isRaw: true,
      fewestCells: 0,
      mayRepeatHeaders: false,
      read(cells) {
        const event = readRow(cells);
        if (typeof event === 'string') return reading.problem(event, cells.join(' '));
        const earlier = fingerprints.findEvent(event, reading.row ?? 0);
        if (earlier !== 0) return reading.problem(sayRepeated(earlier), cells.join(' '));
        reading.event(event);
      },
      end() {},
    };
  },
};
