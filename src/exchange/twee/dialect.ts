import type { Passage } from './passage.ts';

/** Whose markup a passage is written in; `plain` where nothing tells. */
export type Dialect = 'harlowe' | 'sugarcube' | 'chapbook' | 'snowman' | 'plain';

const named: readonly Dialect[] = ['harlowe', 'sugarcube', 'chapbook', 'snowman'];

/** By the format that `StoryData` names, or by macros that only one format has. */
export function findDialect(format: string, passages: readonly Passage[]): Dialect {
  const known = named.find((one) => one === format);
  if (known) return known;
  const has = (shape: RegExp) => passages.some(({ body }) => shape.test(body));
  if (has(/<<\/?[a-z]/i)) return 'sugarcube';
  if (has(/\((?:set|if|unless|else-?if|else|print|put|display|go-?to|link(?:-[a-z]+)?):/i)) {
    return 'harlowe';
  }
  if (has(/^--$/m) || has(/^\[(?:if|unless|else|note|continue|javascript|css)\b[^[\]\n]*\]$/im)) {
    return 'chapbook';
  }
  return has(/<%/) ? 'snowman' : 'plain';
}
