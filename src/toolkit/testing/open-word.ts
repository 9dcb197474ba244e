import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';

/** A Word file as its parts, each read by a real XML parser; what Word would refuse comes as problems. */
export async function openWord(bytes: Uint8Array): Promise<OpenedWord> {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const { errors } = await validateXML({
    xml: Object.values(files).map((contents, at) => ({ fileName: `part-${at}.xml`, contents })),
    normalization: 'c14n',
  });
  const document = files['word/document.xml'] ?? '';
  return {
    files,
    document,
    paragraphs: readParagraphs(document),
    problems: [
      ...errors.map(({ message }) => message),
      ...findBrokenLinks(files),
      ...findUndefined(files),
    ],
  };
}

function readParagraphs(document: string): OpenedWord['paragraphs'] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, words]) => (words === undefined ? '\n' : decode(words)))
      .join(''),
    anchor: /w:anchor="([^"]*)"/.exec(inner)?.[1] ?? '',
    bookmark: /<w:bookmarkStart[^>]*w:name="([^"]*)"/.exec(inner)?.[1] ?? '',
  }));
}

/** Every part that is named is there, has a type, and every `r:id` has its relationship. */
function findBrokenLinks(files: Record<string, string>): string[] {
  const types = files['[Content_Types].xml'] ?? '';
  const problems: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    const [, folder = '', name = ''] = /^(.*?)([^/]*)$/.exec(path) ?? [];
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (path !== '[Content_Types].xml' && !types.includes(`PartName="/${path}"`)) {
      if (!types.includes(`Extension="${extension}"`)) problems.push(`${path} has no type`);
    }
    if (extension === 'rels') {
      const base = folder.replace(/_rels\/$/, '');
      for (const [link] of content.matchAll(/<Relationship [^>]*>/g)) {
        const target = /Target="([^"]*)"/.exec(link)?.[1] ?? '';
        const isThere = Object.hasOwn(
          files,
          target.startsWith('/') ? target.slice(1) : base + target,
        );
        if (!/TargetMode="External"/.test(link) && !isThere) problems.push(`no part ${target}`);
      }
    }
    const own = files[`${folder}_rels/${name}.rels`] ?? '';
    for (const [, id] of content.matchAll(/ r:(?:id|embed)="([^"]*)"/g)) {
      if (!own.includes(`Id="${id}"`)) problems.push(`${path} asks for ${id}`);
    }
  }
  for (const [, path] of types.matchAll(/PartName="\/([^"]*)"/g)) {
    if (!Object.hasOwn(files, path ?? '')) problems.push(`a type for ${path}, which is not there`);
  }
  return problems;
}

/** Styles and lists that are used are defined, each once; links lead to a bookmark, and each has its own. */
function findUndefined(files: Record<string, string>): string[] {
  const all = (path: string, pattern: RegExp) =>
    [...(files[path] ?? '').matchAll(pattern)].map(([, value = '']) => value);
  const used = ['word/document.xml', 'word/footer1.xml'];
  const styles = all('word/styles.xml', /w:styleId="([^"]*)"/g);
  const lists = all('word/numbering.xml', /<w:num w:numId="([^"]*)"/g);
  const bookmarks = all('word/document.xml', /<w:bookmarkStart[^>]*w:name="([^"]*)"/g);
  const marks = all('word/document.xml', /<w:bookmarkStart[^>]*w:id="([^"]*)"/g);
  const missing = (what: string, pattern: RegExp, known: readonly string[]) =>
    used
      .flatMap((path) => all(path, pattern))
      .filter((one) => !known.includes(one))
      .map((one) => `no ${what} ${one}`);
  return [
    ...missing('style', /<w:[pr]Style w:val="([^"]*)"/g, styles),
    ...missing('list', /<w:numId w:val="([^"]*)"/g, lists),
    ...missing('bookmark', /w:anchor="([^"]*)"/g, bookmarks),
    ...[styles, lists, bookmarks, marks].flatMap((ids) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
    ),
  ];
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export interface OpenedWord {
  /** Text by path. */
  files: Record<string, string>;
  document: string;
  paragraphs: { style: string; text: string; anchor: string; bookmark: string }[];
  problems: string[];
}
