import { describe, expect, it } from 'vitest';
import { TrustSchema } from './content-schemas.ts';

describe("the address of an organisation's own toolkit", () => {
  it.each([
    ['', true],
    ['https://example.org/toolkit/', true],
    ['https://example.org/toolkit', true],
    ['http://example.org/toolkit/', false],
    ['example.org/toolkit', false],
    ['javascript:alert(1)', false],
    ['https://example.org/toolkit/?a=1', false],
    ['https://example.org/toolkit/#policy', false],
  ])('%j', (toolkit, isTaken) => {
    expect(TrustSchema.safeParse({ toolkit }).success).toBe(isTaken);
  });
});
