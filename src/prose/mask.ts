/** Signs that mdsvex or Svelte could read as code, each with a private-use letter and its entity. */
const signs = [
  ['&', '\ue000', '&amp;'],
  ['<', '\ue001', '&lt;'],
  ['>', '\ue002', '&gt;'],
  ['{', '\ue003', '&#123;'],
  ['}', '\ue004', '&#125;'],
  ['`', '\ue005', '&#96;'],
  ['\\', '\ue006', '&#92;'],
  // Old Markdown reads tables, crossed-out text and bare addresses where ours saw a sentence.
  ['|', '\ue008', '&#124;'],
  ['~', '\ue009', '&#126;'],
  [':', '\ue00a', ':'],
] as const;
const quote = ['"', '\ue007', '&quot;'] as const;

const masks = new Map<string, string>(signs.map(([sign, letter]) => [sign, letter]));
const entities = new Map<string, string>(
  [...signs, quote].map(([, letter, entity]) => [letter, entity]),
);

/** Hides the dangerous signs of a text. The reader refuses texts that hold private-use letters. */
export function mask(text: string): string {
  return text.replace(/[&<>{}`\\|~:]/g, (sign) => masks.get(sign) ?? '');
}

/** The same for an attribute's value, which double quotes would end. */
export function maskAttribute(text: string): string {
  return mask(text).replace(/"/g, quote[1]);
}

/** Puts an entity in place of every hidden sign. */
export function unmask(markup: string): string {
  return markup.replace(/[\ue000-\ue00a]/g, (letter) => entities.get(letter) ?? '');
}
