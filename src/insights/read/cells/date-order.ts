import type { DateOrder } from '../reading.ts';

/** Whether a cell begins with a date whose day and month only an agreement tells apart: `03/04/2026`. */
export function needsDateOrder(cell: string): boolean {
  return shape.test(cell);
}

/** How such dates were read: a note of the file, by which the page knows that it has some. */
export function sayDateOrder(order: DateOrder): string {
  const [first, example] = order === 'day first' ? ['day', '3 April'] : ['month', '4 March'];
  return `Dates were read with the ${first} first: 03/04/2026 is ${example} 2026.`;
}

const shape = /^\s*\p{Nd}{1,2}[-/.]\s?\p{Nd}{1,2}[-/.]\s?\p{Nd}/u;
