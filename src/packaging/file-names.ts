/*
 * What a file in a package may be called. LMSs unpack on Windows, Linux and object stores, and
 * build addresses by hand: ESR's launcher turns `+` into a space, several servers refuse scripts.
 */
import type { PackageFiles, PackageProblem } from './package-files.ts';

/** File types that every LMS is known to serve. A new type is one word here, after trying it. */
const FILE_TYPES = new Set(
  'avif css dtd gif html ico jpeg jpg js json mp3 mp4 pdf png svg txt vtt webm webp woff woff2 xml xsd'.split(
    ' ',
  ),
);
/** Windows paths end at 260 characters, and an LMS puts its own folders in front. */
const MAX_PATH_CHARS = 150;
const WINDOWS_DEVICE = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i;

/** Every file whose name or type could stop an LMS from unpacking or serving the package. */
export function findNameProblems(files: PackageFiles): PackageProblem[] {
  const problems: PackageProblem[] = [];
  for (const path of files.keys()) {
    const fault = describeNameFault(path);
    if (fault !== undefined) {
      problems.push({ rule: 'file-name', file: path, message: fault });
      continue;
    }
    const type = fileType(path);
    if (!FILE_TYPES.has(type)) {
      problems.push({ rule: 'file-type', file: path, message: describeType(path, type) });
    }
  }
  return [...problems, ...findClashes(files)];
}

/**
 * What is wrong with a path, or undefined: letters, digits, `.`, `_`, `-` and `/` only, relative,
 * with a file extension, at most 150 characters.
 */
export function describeNameFault(path: string): string | undefined {
  const name = JSON.stringify(path);
  const odd = /[^A-Za-z0-9._/-]/u.exec(path);
  if (odd) {
    return `The file name ${name} contains ${JSON.stringify(odd[0])}. Some LMSs lose such files: use only the letters A to Z and a to z, digits, dots, hyphens and underscores.`;
  }
  if (path.startsWith('/') || path.split('/').some((part) => /^\.*$/.test(part))) {
    return `The path ${name} is not a plain relative path to a file. Write it from the root of the package, such as assets/player.js.`;
  }
  if (/(^|\/)\./.test(path) || path.endsWith('.')) {
    return `The path ${name} has a part that begins or ends with a dot. Servers hide or refuse such files: rename it or leave it out.`;
  }
  if (!/\.[^./]+$/.test(path)) {
    return `The file name ${name} has no extension, so an LMS cannot tell what to serve it as. Give it one, such as .txt.`;
  }
  if (WINDOWS_DEVICE.test(path)) {
    return `The path ${name} uses a name that Windows keeps for a device. Rename it.`;
  }
  if (path.length > MAX_PATH_CHARS) {
    return `The path ${name} has ${path.length} characters, more than the ${MAX_PATH_CHARS} that are safe on Windows servers. Shorten it.`;
  }
  return undefined;
}

/** The extension in lower case, without its dot: `woff2`. */
export function fileType(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function describeType(path: string, type: string): string {
  if (type === 'map') {
    return `${path} is a source map, which learners do not need and which shows the source. Leave it out of the package.`;
  }
  return `${path} is of the type .${type}, which LMSs may refuse or serve wrongly. Expected one of: ${[...FILE_TYPES].join(', ')}.`;
}

function findClashes(files: PackageFiles): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const seen = new Map<string, string>();
  for (const path of files.keys()) {
    const earlier = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    if (earlier !== undefined) {
      problems.push({
        rule: 'file-name-clash',
        file: path,
        message: `${path} and ${earlier} differ only in capital letters, so one would overwrite the other on a Windows server. Rename one of them.`,
      });
    }
  }
  for (const path of files.keys()) {
    const folder = parentFolders(path).find((parent) => seen.has(parent.toLowerCase()));
    if (folder !== undefined) {
      problems.push({
        rule: 'file-name-clash',
        file: path,
        message: `${folder} is both a file and the folder of ${path}, so the package cannot be unpacked. Rename one of them.`,
      });
    }
  }
  return problems;
}

function parentFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
