import { expect, it } from 'vitest';
import { loadLibrary } from '../library/index.ts';
import { describeCourse } from './describe-course.ts';

// A folder without content: everything has its neutral default.
const library = loadLibrary(import.meta.dirname);
const course = { id: 'ward', title: 'W', summary: 'S', audience: 'A', scenarios: [], testOut: [] };
const where = {
  place: 'package' as const,
  homeHref: null,
  readHref: (id: string) => id,
  guidanceHref: '*',
};

it("passes on where the organisation's own toolkit is, and leaves it out where nobody has said", () => {
  const toolkit = 'https://example.org/toolkit/';
  const describe = (change: object) =>
    describeCourse({ ...library, trust: { ...library.trust, ...change } }, course, '1.0.0', where)
      .trust;
  expect(describe({ toolkit }).toolkit).toBe(toolkit);
  expect(describe({ toolkit: '' })).not.toHaveProperty('toolkit');
  expect(describe({})).not.toHaveProperty('toolkit');
});
