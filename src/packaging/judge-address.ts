import { type FoundAddress, UNKNOWN_PART } from './found-address.ts';
import type { PackageFiles, PackageRule } from './package-files.ts';

/**
 * Makes the function that says what is wrong with an address found in a file of this package, or
 * undefined. Of an address with a part that is known only in the browser, only its beginning is
 * judged.
 */
export function createAddressJudge(files: PackageFiles): AddressJudge {
  const byLowerCase = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]));
  return (found, file) => {
    const { address } = found;
    if (isAlwaysRight(found)) return undefined;
    if (found.where === '<base href>') return describeBase(address);
    if (found.where === 'import' && !/^(\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(address)) {
      return describeBareImport(address);
    }
    const fault = judgeAbsolute(found);
    if (fault || address.includes(UNKNOWN_PART)) return fault;
    return judgeRelative(found, file, { files, byLowerCase });
  };
}

/** Schemes that a link may have: they open a page or a message, and run nothing. */
const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Places in the page itself, links to other sites, and what begins with an unknown part. */
function isAlwaysRight({ address, use }: FoundAddress): boolean {
  if (/^(?:[#?]|$)/.test(address) || address.startsWith(UNKNOWN_PART)) return true;
  return use === 'link' && LINK_SCHEMES.has(readScheme(address) ?? '');
}

function readScheme(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

function judgeAbsolute({ address, where }: FoundAddress): AddressFault | undefined {
  const shown = JSON.stringify(shorten(address));
  const scheme = readScheme(address);
  if (scheme === 'http' || scheme === 'https' || scheme === 'ws' || scheme === 'wss') {
    return describeOutside(shown, where);
  }
  if (scheme !== undefined) {
    return {
      rule: 'address-unsafe',
      message: `${where} has the address ${shown}. Expected the relative address of a file in the package; ${scheme}: addresses are not allowed.`,
    };
  }
  if (/^[/\\]{2}/.test(address)) return describeOutside(shown, where);
  if (!/^[/\\]/.test(address)) return undefined;
  return {
    rule: 'address-from-root',
    message: `${where} has the address ${shown}, which begins at the root of the LMS's own site. Write it relative to the file that it stands in.`,
  };
}

function judgeRelative(
  { address, from, where }: FoundAddress,
  file: string,
  { files, byLowerCase }: Lookup,
): AddressFault | undefined {
  const fileFolder = file.split('/').slice(0, -1);
  const starts = { file: [fileFolder], page: [[]], either: [fileFolder, []] }[from];
  const resolved = starts.map((start) => resolvePath(start, address));
  if (resolved.some((path) => path !== undefined && files.has(path))) return undefined;
  const shown = JSON.stringify(shorten(address));
  const [path] = resolved.filter((one) => one !== undefined);
  if (path === undefined) {
    return {
      rule: 'address-escapes',
      message: `${where} has the address ${shown}, which leads out of the package. Put the file in the package.`,
    };
  }
  return { rule: 'address-missing', message: describeMissing({ where, shown, path, byLowerCase }) };
}

/** The path in the package that an address leads to; undefined where it leaves the package. */
function resolvePath(start: readonly string[], address: string): string | undefined {
  const parts = [...start];
  const [written = ''] = address.split(/[?#]/);
  if (written === '') return undefined;
  for (const part of decodePath(written).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function describeMissing({ where, shown, path, byLowerCase }: MissingAddress): string {
  if (path === '' || path.endsWith('/')) {
    return `${where} has the address ${shown}, which is a folder. An LMS does not show folders: name the page, such as index.html.`;
  }
  const start = `${where} has the address ${shown}, but the package has no file ${path}.`;
  const twin = byLowerCase.get(path.toLowerCase());
  if (twin !== undefined) return `${start} It has ${twin}: match the capital letters.`;
  return `${start} Add the file or correct the address.`;
}

function describeOutside(shown: string, where: string): AddressFault {
  return {
    rule: 'address-outside',
    message: `${where} has the address ${shown} on another site. A package loads nothing from outside: add the file to the package and give its relative address.`,
  };
}

function describeBareImport(address: string): AddressFault {
  return {
    rule: 'address-missing',
    message: `A script imports ${JSON.stringify(address)}, which browsers cannot find. Expected a relative address: bundle the library into the script.`,
  };
}

function describeBase(address: string): AddressFault {
  return {
    rule: 'base-element',
    message: `The page has <base href=${JSON.stringify(address)}>, which changes where every relative address leads. Remove it.`,
  };
}

/** For the sentence: pictures written out as data run to thousands of characters. */
function shorten(address: string): string {
  const shown = address.replaceAll(UNKNOWN_PART, '…');
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}

export type AddressJudge = (found: FoundAddress, file: string) => AddressFault | undefined;

export interface AddressFault {
  readonly rule: PackageRule;
  readonly message: string;
}

interface Lookup {
  readonly files: PackageFiles;
  readonly byLowerCase: ReadonlyMap<string, string>;
}

interface MissingAddress {
  readonly where: string;
  readonly shown: string;
  readonly path: string;
  readonly byLowerCase: ReadonlyMap<string, string>;
}
