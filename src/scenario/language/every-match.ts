/**
 * Every match of a global pattern that never matches nothing. As `matchAll`, without the copy of
 * the pattern that it makes at each call: stories are made of many short texts.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
