import type { Excerpt, FoundAddress } from './found-address.ts';

/** Every `url()` and `@import` of a style sheet, comments and other strings left out. */
export function findCssAddresses({ text, offset, from }: Excerpt): FoundAddress[] {
  return [...text.matchAll(TOKEN)].flatMap((token) => {
    const { imported, url } = token.groups ?? {};
    const written = imported ?? url;
    if (written === undefined) return [];
    const where = imported === undefined ? 'url()' : '@import';
    return { address: unquote(written), use: 'load', from, where, offset: offset + token.index };
  });
}

const STRING = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`;
const TOKEN = new RegExp(
  String.raw`/\*[\s\S]*?(?:\*/|$)|@import\s+(?<imported>${STRING})|url\(\s*(?<url>${STRING}|[^)\s]*)\s*\)|${STRING}`,
  'gi',
);

function unquote(written: string): string {
  const bare = /^["']/.test(written) ? written.slice(1, -1) : written;
  return bare
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\\([\s\S])/g, '$1');
}
