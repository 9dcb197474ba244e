/* A cmi5 package: its course structure by our schema, and what no schema can say. */
import { readFile } from 'node:fs/promises';
import { CMI5_NAMESPACE } from './cmi5-manifest.ts';
import { fileType } from './file-names.ts';
import { openManifest, problemIn } from './open-manifest.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { PackagingTools } from './packaging-tools.ts';
import { findElements, type XmlElement } from './read-xml.ts';

const MANIFEST_PATH = 'cmi5.xml';
const SCHEMA = 'cmi5-course-structure.xsd';
const problem = problemIn(MANIFEST_PATH);

/** Everything wrong with the course structure, and files that belong to another standard. */
export async function checkCmi5Package(
  files: PackageFiles,
  tools: PackagingTools,
): Promise<PackageProblem[]> {
  const schema = {
    manifestPath: MANIFEST_PATH,
    standardLabel: 'cmi5',
    schemas: new Map([[SCHEMA, await readOwnSchema()]]),
    entry: SCHEMA,
  };
  const { problems, root: course } = await openManifest(files, schema, tools);
  const found = [...problems, ...findForeignFiles(files)];
  if (course?.name !== 'courseStructure' || course.namespace !== CMI5_NAMESPACE) return found;
  const units = findElements(course, CMI5_NAMESPACE, 'au');
  return [
    ...found,
    ...findIdProblems(course),
    ...findCountProblems(units.length),
    ...units.flatMap((au) => [...findAddressProblems(au, files), ...findJudgementProblems(au)]),
    ...findLanguageProblems(course),
  ];
}

async function readOwnSchema(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`./schemas/${SCHEMA}`, import.meta.url)));
}

function findForeignFiles(files: PackageFiles): PackageProblem[] {
  return [...files.keys()]
    .filter((path) => path === 'imsmanifest.xml' || ['xsd', 'dtd'].includes(fileType(path)))
    .map((file) => ({
      rule: 'manifest-unexpected',
      file,
      message: `The package holds ${file}, which belongs to SCORM. Leave it out, so that no LMS takes the package for SCORM.`,
    }));
}

/** cmi5 section 3: ids are IRIs; section 13.1: they are unique. */
function findIdProblems(course: XmlElement): PackageProblem[] {
  const seen = new Set<string>();
  return ['course', 'au', 'block', 'objective'].flatMap((name) =>
    findElements(course, CMI5_NAMESPACE, name).flatMap((element) => {
      const id = element.attributes.get('id') ?? '';
      const isRepeated = seen.has(id);
      seen.add(id);
      if (!/^[a-z][a-z0-9+.-]*:\/?\/?[^\s/]\S*$/i.test(id)) {
        return problem(
          'activity-id',
          `The <${name}> has the id ${JSON.stringify(id)}. Expected a whole address, such as https://w3id.org/beyond-the-canteen/courses/everyone.`,
        );
      }
      if (!isRepeated) return [];
      return problem(
        'activity-id',
        `The id ${id} is used more than once. Give each course and AU an id of its own.`,
      );
    }),
  );
}

function findCountProblems(count: number): PackageProblem[] {
  if (count === 1) return [];
  return [
    problem(
      'au-count',
      `The course has ${count} AUs. Expected exactly one: the module has one score and one place to resume at.`,
    ),
  ];
}

/** Names that the LMS adds to the address: cmi5 section 8.1. */
const LAUNCH_NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

function findAddressProblems(au: XmlElement, files: PackageFiles): PackageProblem[] {
  const address = au.children.find((child) => child.name === 'url')?.text.trim() ?? '';
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(address) ?? [];
  const problems: PackageProblem[] = [];
  if (!files.has(path)) {
    problems.push(
      problem(
        'launch-file',
        `The AU opens ${JSON.stringify(address)}, which is not in the package. Expected the path of a page in the package, such as index.html.`,
      ),
    );
  }
  const taken = [...new URLSearchParams(query).keys()].filter((name) =>
    LAUNCH_NAMES.includes(name),
  );
  if (taken.length > 0) {
    problems.push(
      problem(
        'launch-address',
        `The address of the AU has the query ${taken.join(', ')}, which the LMS adds itself at launch. Leave it out.`,
      ),
    );
  }
  return problems;
}

/** What has to be passed needs a score to pass at; a score nobody has to pass would mislead. */
function findJudgementProblems(au: XmlElement): PackageProblem[] {
  const moveOn = au.attributes.get('moveOn');
  const score = au.attributes.get('masteryScore');
  const needsScore = moveOn === 'CompletedAndPassed';
  if (!needsScore && moveOn !== 'Completed') {
    const found = moveOn === undefined ? 'no moveOn' : `moveOn="${moveOn}"`;
    return [
      problem(
        'move-on',
        `The AU has ${found}. Expected Completed, or CompletedAndPassed with a masteryScore: without it an LMS may count the course as done from the start.`,
      ),
    ];
  }
  if (needsScore === (score !== undefined)) return [];
  return [
    problem(
      'passing-score',
      needsScore
        ? 'The AU has to be passed but has no masteryScore. Add one from 0 to 1, such as 0.8.'
        : `The AU has masteryScore="${score}" but does not have to be passed. Expected moveOn="CompletedAndPassed".`,
    ),
  ];
}

function findLanguageProblems(course: XmlElement): PackageProblem[] {
  return ['title', 'description'].flatMap((name) =>
    findElements(course, CMI5_NAMESPACE, name).flatMap(({ children }) => {
      const [only, ...others] = children;
      const isRight = others.length === 0 && only?.attributes.get('lang') === 'en-GB';
      if (isRight && only.text.trim() !== '') return [];
      return problem(
        'language',
        `A <${name}> does not hold its words in British English. Expected one <langstring lang="en-GB"> with text.`,
      );
    }),
  );
}
