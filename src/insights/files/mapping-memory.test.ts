import { describe, expect, test } from 'vitest';
import type { Mapping } from '../read/reading.ts';
import { MappingMemory, mappingsStorageKey } from './mapping-memory.ts';
import { memoryStorage } from './testing/memory-storage.ts';

const mapping: Mapping = {
  kind: 'people',
  columns: { learnerId: 'No', department: 'Where' },
  dateOrder: 'month first',
};

test('a mapping is kept for the next visit, by its key', () => {
  const kept = new Map<string, string>();
  expect(new MappingMemory(memoryStorage(kept)).keep('a', mapping)).toBe(true);
  const memory = new MappingMemory(memoryStorage(kept));
  expect(memory.recall('a')).toEqual(mapping);
  expect(memory.recall('b')).toBeNull();
  expect(memory.size).toBe(1);
});

test('keeping again replaces; forgetting takes one, or all', () => {
  const kept = new Map<string, string>();
  const memory = new MappingMemory(memoryStorage(kept));
  memory.keep('a', mapping);
  memory.keep('b', mapping);
  memory.keep('a', { ...mapping, columns: { email: 'Where' } });
  expect(memory.recall('a')?.columns).toEqual({ email: 'Where' });
  expect(memory.size).toBe(2);
  memory.forget('a');
  expect(memory.recall('a')).toBeNull();
  expect(memory.size).toBe(1);
  memory.forgetAll();
  expect([...kept]).toEqual([]);
});

test('fifty are kept, and the oldest makes room', () => {
  const memory = new MappingMemory(memoryStorage());
  for (let n = 0; n <= 50; n += 1) memory.keep(`shape ${n}`, mapping);
  expect(memory.size).toBe(50);
  expect(memory.recall('shape 0')).toBeNull();
  expect(memory.recall('shape 50')).toEqual(mapping);
});

describe('what is kept and cannot be read is as if nothing were kept', () => {
  const entry = (more: object) => JSON.stringify({ version: 1, mappings: [{ key: 'a', ...more }] });
  test.each([
    ['no JSON', '{'],
    ['of another version', '{"version":2,"mappings":[]}'],
    ['no list', '{"version":1,"mappings":{}}'],
    ['without a mapping', entry({})],
    ['with a field that there is not', entry({ mapping: { ...mapping, columns: { age: 'No' } } })],
    ['with a column that is no text', entry({ mapping: { ...mapping, columns: { email: 1 } } })],
    ['with another order', entry({ mapping: { ...mapping, dateOrder: 'year first' } })],
  ])('%s', (_, text) => {
    const memory = new MappingMemory(memoryStorage(new Map([[mappingsStorageKey, text]])));
    expect(memory.recall('a')).toBeNull();
    expect(memory.size).toBe(0);
    expect(memory.keep('a', mapping)).toBe(true);
  });
});

test.each<[string, ConstructorParameters<typeof MappingMemory>[0]]>([
  ['has no storage', () => null],
  [
    'forbids it',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
])('where the browser %s, nothing is kept and nothing breaks', (_, findStorage) => {
  const memory = new MappingMemory(findStorage);
  expect(memory.keep('a', mapping)).toBe(false);
  expect(memory.recall('a')).toBeNull();
  memory.forgetAll();
  expect(memory.size).toBe(0);
});
