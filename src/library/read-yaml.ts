import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** Reads a YAML text by its schema. What does not fit is left out and reported with its place. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): { value: z.infer<Schema> | null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number | undefined, message: string): Problem => {
    const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
    return { file, line, column: col, rule: 'content-file', severity: 'error', message };
  };
  if (document.errors.length > 0) {
    const say = (reason: string) =>
      `This file is not valid YAML: ${reason.split('\n')[0]} Put quotes round a value that contains a colon.`;
    return {
      value: null,
      problems: document.errors.map(({ pos, message }) => problem(pos[0], say(message))),
    };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map(({ path, message }) => {
    const where = path.length > 0 ? `"${path.join(' → ')}"` : 'the file';
    return problem(
      offsetOf(document, path.map(String)),
      `Unexpected value at ${where}: ${message}. Correct it.`,
    );
  });
  return { value: null, problems };
}

/** Where a value of a YAML text begins; the first line where it is not found. */
export function findPlace(text: string, path: readonly string[]): { line: number; column: number } {
  const lines = new LineCounter();
  const offset = offsetOf(parseDocument(text, { lineCounter: lines, prettyErrors: false }), path);
  if (offset === undefined) return { line: 1, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function offsetOf(document: Document, path: readonly string[]): number | undefined {
  // A value that is missing has no place of its own: what should hold it has.
  for (let end = path.length; end > 0; end -= 1) {
    const node = document.getIn(path.slice(0, end), true);
    if (isNode(node)) return node.range?.[0];
  }
  return undefined;
}
