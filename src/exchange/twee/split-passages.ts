import type { Passage } from './passage.ts';
import { readHeader } from './read-header.ts';

/**
 * Splits Twee at its headers, lines that begin with `::`. A backslash before a colon at the start of
 * a line is taken off, as in Twine. `before` is the line of text above the first header, if any.
 */
export function splitPassages(text: string): {
  passages: Passage[];
  before: number | null;
  notes: { line: number; message: string }[];
} {
  const passages: Passage[] = [];
  const notes: { line: number; message: string }[] = [];
  let before: number | null = null;
  let lines: string[] = [];
  let current: Passage | null = null;
  const close = () => {
    if (!current) return;
    const first = lines.findIndex((one) => one.trim() !== '');
    current.bodyLine = current.line + 1 + Math.max(0, first);
    current.body = lines.slice(Math.max(0, first)).join('\n').trimEnd();
    passages.push(current);
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('::')) {
      close();
      const { name, tags, problem } = readHeader(line);
      if (problem) notes.push({ line: index + 1, message: problem });
      current = { name, tags, line: index + 1, body: '', bodyLine: index + 2 };
      lines = [];
    } else if (current) {
      lines.push(/^\\+:/.test(line) ? line.slice(1) : line);
    } else if (line.trim() !== '') {
      before ??= index + 1;
    }
  }
  close();
  return { passages, before, notes };
}
