/** A package before it is zipped: path from the package's root, `/` between folders, to bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Permanent names of what can be wrong with a package. */
export type PackageRule =
  | 'activity-id'
  | 'address-escapes'
  | 'address-from-root'
  | 'address-missing'
  | 'address-outside'
  | 'address-unsafe'
  | 'au-count'
  | 'base-element'
  | 'default-organisation'
  | 'delivery-controls'
  | 'file-name'
  | 'file-name-clash'
  | 'file-too-large'
  | 'file-type'
  | 'identifierref'
  | 'language'
  | 'launch-address'
  | 'launch-file'
  | 'listed-twice'
  | 'manifest-missing'
  | 'manifest-not-first'
  | 'manifest-schema'
  | 'manifest-unexpected'
  | 'manifest-version'
  | 'missing-file'
  | 'move-on'
  | 'passing-score'
  | 'read-me-missing'
  | 'resume-data'
  | 'schema-file'
  | 'sco-count'
  | 'scormtype'
  | 'source-map'
  | 'unlisted-file'
  | 'unreadable-file';

/** One thing wrong with a package; plain data, ready for JSON. `line` counts from 1. */
export interface PackageProblem {
  readonly rule: PackageRule;
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A package, or a request for one, that cannot be used. `problems` is empty for a bad request. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
  readonly problems: readonly PackageProblem[];

  constructor(message: string, problems: readonly PackageProblem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** The order of entries in a package: its first file, then by code unit, in every language. */
export function sortPaths(paths: Iterable<string>, firstPath: string): string[] {
  const all = [...paths];
  const others = all.filter((path) => path !== firstPath);
  others.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return others.length === all.length ? others : [firstPath, ...others];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or undefined where its bytes are not UTF-8. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line, counted from 1, on which an offset lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
