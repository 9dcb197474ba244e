/** Where each opening bracket of a text closes; those without a partner are not in it. One pass. */
export function pairBrackets(text: string, open: string, close: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) opened.push(at);
    if (text[at] !== close) continue;
    const from = opened.pop();
    if (from !== undefined) pairs.set(from, at);
  }
  return pairs;
}
