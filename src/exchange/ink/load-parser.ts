import type { InkParser } from 'inkjs/compiler/Parser/InkParser';

/**
 * The parser of ink's own compiler, about 60 kB gzip, loaded when it is first asked for. It only parses:
 * nothing is compiled or run, and no other file is read.
 */
export async function loadParser(): Promise<typeof InkParser> {
  const module: object = await import('inkjs/full');
  return (module as ParserModule).InkParser;
}

/** The module has it, its types do not say so. */
interface ParserModule {
  InkParser: typeof InkParser;
}
