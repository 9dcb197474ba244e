import { expect, it } from 'vitest';
import { putApi } from './put-api.ts';

it('a window has one API, of the standard at hand, or none', () => {
  const win: Record<string, unknown> = {};
  const methods = { Initialize: () => 'true' };
  putApi(win, { name: 'API', methods });
  expect(win).toEqual({ API: methods });
  putApi(win, { name: 'API_1484_11', methods });
  expect(win).toEqual({ API_1484_11: methods });
  putApi(win, null);
  expect(win).toEqual({});
});
