import { fileType } from './file-names.ts';
import { findCssAddresses } from './find-css-addresses.ts';
import { findHtmlAddresses } from './find-html-addresses.ts';
import {
  type Excerpt,
  type FindIn,
  type FoundAddress,
  UnreadableScriptError,
} from './found-address.ts';
import { createAddressJudge } from './judge-address.ts';
import { lineAt, type PackageFiles, type PackageProblem, readText } from './package-files.ts';
import type { PackagingTools } from './packaging-tools.ts';

/**
 * Every address in the pages, style sheets and scripts that does not lead to a file of the
 * package, and every trace of a source map. Links (`<a href>`) may lead to other sites.
 */
export function findAddressProblems(
  files: PackageFiles,
  { findScriptAddresses }: Pick<PackagingTools, 'findScriptAddresses'>,
): PackageProblem[] {
  const judge = createAddressJudge(files);
  const findIn = createFinder(findScriptAddresses);
  const problems: PackageProblem[] = [];
  for (const [file, bytes] of files) {
    const language = LANGUAGES.get(fileType(file));
    if (!language) continue;
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
    const judged = findAddresses(language, { file, text, problems, findIn }).flatMap((found) => {
      const fault = judge(found, file);
      return fault ? { ...fault, file, line: lineAt(text, found.offset) } : [];
    });
    problems.push(...withoutRepeats(judged));
  }
  return problems;
}

const LANGUAGES = new Map<string, Language>([
  ['html', 'html'],
  ['svg', 'html'],
  ['css', 'css'],
  ['js', 'js'],
]);

function createFinder(findScriptAddresses: Finder): FindIn {
  const finders = { html: findHtmlAddresses, css: findCssAddresses, js: findScriptAddresses };
  const findIn: FindIn = (language, excerpt) => finders[language](excerpt, findIn);
  return findIn;
}

function findAddresses(
  language: Language,
  { file, text, problems, findIn }: FileText,
): FoundAddress[] {
  try {
    return findIn(language, { text, offset: 0, from: 'file' });
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

/** A minified style sheet names the same picture many times on its one line. */
function withoutRepeats(problems: readonly PackageProblem[]): PackageProblem[] {
  return [...new Map(problems.map((one) => [`${one.line} ${one.message}`, one])).values()];
}

type Language = Parameters<FindIn>[0];
type Finder = (excerpt: Excerpt, findIn: FindIn) => FoundAddress[];

interface FileText {
  file: string;
  text: string;
  /** Grows by a script that cannot be read. */
  problems: PackageProblem[];
  findIn: FindIn;
}
