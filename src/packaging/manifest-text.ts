/* What every manifest holds, checked and written as XML. */
import { PackageError, sortPaths } from './package-files.ts';

/** Titles are at most 200 characters and versions 20: IMS CP 1.1.2 `titleType`, `attr.version`. */
const MAX_TITLE_CHARS = 200;
const MAX_VERSION_CHARS = 20;

/**
 * The last part of `uk.beyond-the-canteen.everyone`, from which the other identifiers are made.
 * Throws a `PackageError` for an identifier that XML does not accept as an id.
 */
export function readIdentifier(identifier: string): string {
  if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(identifier)) {
    throw new PackageError(
      `The manifest identifier ${JSON.stringify(identifier)} is not one that XML accepts. Expected a letter, then letters, digits, dots, hyphens or underscores.`,
    );
  }
  return identifier.slice(identifier.lastIndexOf('.') + 1);
}

/** The title as XML text, on one line. Throws a `PackageError` unless it has 1 to 200 characters. */
export function renderTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const chars = [...plain].length;
  if (chars === 0 || chars > MAX_TITLE_CHARS) {
    throw new PackageError(
      `The title of the package has ${chars} characters. Expected 1 to ${MAX_TITLE_CHARS}.`,
    );
  }
  return escapeXml(plain);
}

/** The release's version as XML text. Throws a `PackageError` unless it has 1 to 20 characters. */
export function renderVersion(version: string): string {
  if (version.length === 0 || version.length > MAX_VERSION_CHARS) {
    throw new PackageError(
      `The version ${JSON.stringify(version)} has ${version.length} characters. Expected 1 to ${MAX_VERSION_CHARS}.`,
    );
  }
  return escapeXml(version);
}

/** One `<file>` for each path, sorted and without repeats; the manifest itself is left out. */
export function renderFileList(paths: Iterable<string>, manifestPath: string): string {
  return sortPaths(new Set(paths), manifestPath)
    .filter((path) => path !== manifestPath)
    .map((path) => `      <file href="${escapeXml(path)}"/>`)
    .join('\n');
}

/**
 * A passing score of 0 to 1 on the scale of a manifest, 0 to `top`, with at most four decimals of the
 * scaled score. Throws a `PackageError` for anything else, such as a percentage.
 */
export function renderPassingScore(passingScore: number, top: 1 | 100): string {
  if (!(passingScore >= 0 && passingScore <= 1)) {
    throw new PackageError(
      `The passing score ${passingScore} is out of range. Expected a number from 0 to 1, such as 0.8.`,
    );
  }
  return String(Number((passingScore * top).toFixed(top === 1 ? 4 : 2)));
}

/** Text for XML. Throws a `PackageError` that names a character which XML cannot hold. */
export function escapeXml(text: string): string {
  // XML 1.0 section 2.2 names the characters that no escape can bring in.
  const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (illegal) {
    const code = illegal[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new PackageError(
      `The text ${JSON.stringify(text)} contains the character U+${code}, which XML cannot hold. Remove it.`,
    );
  }
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
