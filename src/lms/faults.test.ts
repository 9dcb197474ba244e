/**
 * What a package meets when something goes wrong. Sources: Moodle 4.5, measured with its server stopped,
 * its session lost and its server frozen; SCORM 2004 4th Edition RTE, error code 391.
 */
import { describe, expect, it } from 'vitest';
import { type Fault, faults } from './faults.ts';
import { scormDialects } from './scorm/scorm-dialects.ts';
import type { ScormStandard } from './standards.ts';
import { aStore } from './testing/a-store.ts';
import { anOpenSession } from './testing/an-open-session.ts';

const rows: [ScormStandard, Fault, answer: string, code: string, kept: boolean][] = [
  ['scorm12', 'none', 'true', '0', true],
  ['scorm12', 'down', 'false', '101', false],
  ['scorm12', 'expired', 'false', '101', false],
  ['scorm12', 'lies', 'true', '0', false],
  ['scorm12', 'storage-blocked', 'true', '0', true],
  ['scorm2004-3rd', 'down', 'false', '391', false],
  ['scorm2004-4th', 'none', 'true', '0', true],
  ['scorm2004-4th', 'down', 'false', '391', false],
  ['scorm2004-4th', 'expired', 'false', '101', false],
  ['scorm2004-4th', 'lies', 'true', '0', false],
  ['scorm2004-4th', 'storage-blocked', 'true', '0', true],
];

describe.each(rows)('%s, %s: "%s" %s', (standard, fault, answer, code, kept) => {
  const { elements } = scormDialects[standard];
  const read = (store: ReturnType<typeof aStore>) => {
    const found = store.findLatest('20417733', 'everyone', standard);
    return found && 'cmi' in found ? found.cmi.get(elements.location) : undefined;
  };

  it.each(['commit', 'end'] as const)('at %s', async (save) => {
    const store = aStore();
    const stored: unknown[] = [];
    const session = await anOpenSession(standard, store, {
      fault: () => fault,
      onStored: (attempt) => stored.push(attempt),
    });
    expect(session.set(elements.location, 'here')).toBe('true');
    expect([session[save](), session.error()[0]]).toEqual([answer, code]);
    expect(read(store)).toBe(kept ? 'here' : undefined);
    expect(stored).toHaveLength(kept ? 1 : 0);
  });
});

it('a login page comes back in the diagnostic, as Moodle has it', async () => {
  const session = await anOpenSession('scorm2004-4th', aStore(), { fault: () => 'expired' });
  session.commit();
  expect(session.error()[1]).toContain('<!DOCTYPE html>');
});

it.each(['scorm12', 'scorm2004-4th'] as const)(
  '%s: a fault applies at once, and what was refused is kept when it is over',
  async (standard) => {
    let fault: Fault = 'down';
    const store = aStore();
    const { location } = scormDialects[standard].elements;
    const session = await anOpenSession(standard, store, { fault: () => fault });
    session.set(location, 'here');
    expect(session.commit()).toBe('false');
    expect(session.end()).toBe('false');
    fault = 'none';
    expect(session.get(location)).toBe('here');
    expect(session.end()).toBe('true');
    const [attempt] = store.list();
    expect(attempt && 'cmi' in attempt && attempt.cmi.get(location)).toBe('here');
  },
);

it('a slow LMS keeps the package standing for two seconds, and then saves', async () => {
  let clock = Date.UTC(2026, 10, 20, 10);
  const stored: string[] = [];
  const session = await anOpenSession('scorm2004-4th', aStore(), {
    fault: () => 'slow',
    now: () => {
      clock += 100;
      return clock;
    },
    onStored: ({ lastAccessedAt }) => stored.push(lastAccessedAt),
  });
  const before = clock;
  expect(session.commit()).toBe('true');
  expect(clock - before).toBeGreaterThanOrEqual(2000);
  expect(stored).toHaveLength(1);
});

it('every fault has a name of its own and a line that says what happens', () => {
  expect(new Set(faults.map(({ words }) => words)).size).toBe(faults.length);
  for (const { hint } of faults) expect(hint).toMatch(/^[A-Z].*\.$/);
});
