import { fileType } from './file-names.ts';
import { findCssAddresses } from './find-css-addresses.ts';
import { findHtmlAddresses } from './find-html-addresses.ts';
import { findScriptAddresses } from './find-script-addresses.ts';
import { type Excerpt, type FoundAddress, UnreadableScriptError } from './found-address.ts';
import { createAddressJudge } from './judge-address.ts';
import { lineAt, type PackageFiles, type PackageProblem, readText } from './package-files.ts';

/**
 * Every address in the pages, style sheets and scripts that does not lead to a file of the
 * package, and every trace of a source map. Links (`<a href>`) may lead to other sites.
 */
export function findAddressProblems(files: PackageFiles): PackageProblem[] {
  const judge = createAddressJudge(files);
  const problems: PackageProblem[] = [];
  for (const [file, bytes] of files) {
    const find = FINDERS[fileType(file)];
    if (!find) continue;
    const text = readText(bytes);
    if (text === undefined) {
      problems.push({
        rule: 'unreadable-file',
        file,
        message: `${file} is not UTF-8 text, so it cannot be checked and browsers may show it wrongly. Save it as UTF-8.`,
      });
      continue;
    }
    problems.push(...findSourceMap(file, text));
    for (const found of findIn(find, file, text, problems)) {
      const fault = judge(found, file);
      if (fault) problems.push({ ...fault, file, line: lineAt(text, found.offset) });
    }
  }
  return problems;
}

type Finder = (excerpt: Excerpt) => FoundAddress[];

const FINDERS: Readonly<Record<string, Finder>> = {
  html: findHtmlAddresses,
  svg: findHtmlAddresses,
  css: findCssAddresses,
  js: findScriptAddresses,
};

function findIn(find: Finder, file: string, text: string, problems: PackageProblem[]) {
  try {
    return find({ text, offset: 0, from: 'file' });
  } catch (cause) {
    if (!(cause instanceof UnreadableScriptError)) throw cause;
    problems.push({
      rule: 'unreadable-file',
      file,
      line: lineAt(text, cause.offset),
      message: `${file} holds a script that is not valid JavaScript (${cause.message}). Build it again.`,
    });
    return [];
  }
}

function findSourceMap(file: string, text: string): PackageProblem[] {
  const comment = /[#@]\s*sourceMappingURL\s*=/.exec(text);
  if (!comment) return [];
  return [
    {
      rule: 'source-map',
      file,
      line: lineAt(text, comment.index),
      message: `${file} names a source map (sourceMappingURL). Learners do not need one, and a browser would look for it: build without source maps.`,
    },
  ];
}
