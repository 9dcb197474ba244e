export type Format = 'twee' | 'ink' | 'story';

const endings: Readonly<Record<string, Format>> = {
  twee: 'twee',
  tw: 'twee',
  twee2: 'twee',
  twee3: 'twee',
  ink: 'ink',
  md: 'story',
};

/** What a file holds, by the ending of its name and, where that says nothing, by its text; null when it is none of these. */
export function findFormat(fileName: string, text: string): Format | null {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (named) return named;
  if (ending !== '' && ending !== 'txt') return null;
  const lines = text
    .slice(0, 100_000)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  if (lines.some((line) => /^::\s*\S/.test(line))) return 'twee';
  if (lines[0]?.trim() === '---' || lines.some((line) => /^## /.test(line))) return 'story';
  if (lines.some((line) => /^\s*(?:={2,}\s*\w|[*+-]?\s*->\s*\w|[*+]\s+\S.*->\s*\w)/.test(line))) {
    return 'ink';
  }
  return null;
}
