import type { LmsCaller } from './call-lms.ts';
import type { ElementValue } from './scorm-dialect.ts';

/**
 * `min` and `max` of a score, where the LMS keeps them; ESR keeps `raw` alone. An LMS that leaves the
 * children of its score unnamed is tried once. `score`: `cmi.core.score` or `cmi.score`.
 */
export function listScoreRange(lms: LmsCaller, score: string): ElementValue[] {
  const children = lms.getValue(`${score}._children`);
  if (!children.ok) return [];
  const names = children.value.split(',').map((name) => name.trim());
  const range = [
    { name: 'min', value: '0' },
    { name: 'max', value: '100' },
  ];
  return range
    .filter(({ name }) => children.value === '' || names.includes(name))
    .map(({ name, value }) => ({ element: `${score}.${name}`, value }));
}
