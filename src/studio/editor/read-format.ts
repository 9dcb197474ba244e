import { findSceneLinks } from './scene-links.ts';

/** What a line of a story is, so that it can look like it. */
export interface LineFormat {
  /** Empty for a line like any other. */
  look: '' | 'front-matter' | 'scene' | 'ending' | 'section';
  isRightToLeft: boolean;
  /** In their order, none overlapping; columns from 0. */
  marks: { from: number; to: number; look: MarkLook }[];
}

export type MarkLook = 'best' | 'acceptable' | 'poor' | 'link' | 'broken-link';

/** Longer than anybody writes; it is left as it is. */
const longestLine = 5_000;

/** Reads one line by itself. `ids` are of what can be linked to; null: not known yet. */
export function readFormat(
  line: string,
  { isFrontMatter, ids }: { isFrontMatter: boolean; ids: ReadonlySet<string> | null },
): LineFormat {
  if (line.length > longestLine) return { look: '', isRightToLeft: false, marks: [] };
  const isRightToLeft = startsRightToLeft(line);
  if (isFrontMatter) return { look: 'front-matter', isRightToLeft, marks: [] };
  const verdict = readVerdict(line);
  const links = findSceneLinks(line).map(({ id, from, to }) => {
    const look: MarkLook = ids && !ids.has(id) ? 'broken-link' : 'link';
    return { from, to, look };
  });
  return { look: readHeading(line), isRightToLeft, marks: [...verdict, ...links] };
}

function readHeading(line: string): LineFormat['look'] {
  if (!/^##(?:\s|$)/.test(line)) return '';
  if (/^##\s+(?:debrief|in your organisation)\s*$/i.test(line)) return 'section';
  return /^##\s+ending:/i.test(line) ? 'ending' : 'scene';
}

function readVerdict(line: string): LineFormat['marks'] {
  const match = /^(\s*(?:>\s*)+)(\*\*(best|acceptable|poor)[.:]?\*\*)/i.exec(line);
  if (!match) return [];
  const [, before = '', words = '', verdict = ''] = match;
  const look = (['best', 'acceptable', 'poor'] as const).find(
    (one) => one === verdict.toLowerCase(),
  );
  return look ? [{ from: before.length, to: before.length + words.length, look }] : [];
}

/** As a browser tells with `dir="auto"`: by the first letter that has a direction. */
function startsRightToLeft(line: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(line) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  );
}
