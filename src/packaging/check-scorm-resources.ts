/* The resources of a SCORM manifest beside the files that are really in the package. */
import type { PackageFiles, PackageProblem, PackageRule } from './package-files.ts';
import { isPublishedSchema, type SchemaSet } from './published-schemas.ts';
import { findElements, type XmlElement } from './read-xml.ts';
import type { ScormEdition } from './scorm-edition.ts';

const MANIFEST_PATH = 'imsmanifest.xml';

/** Exactly one SCO, spelt as the edition spells it, reached by an item and opening a real page. */
export function findResourceProblems(
  manifest: XmlElement,
  files: PackageFiles,
  edition: ScormEdition,
): PackageProblem[] {
  const { imscp, adlcp } = edition.namespaces;
  const resources = findElements(manifest, imscp, 'resource');
  const scos = resources.filter(
    (one) => one.attributes.get(`{${adlcp}}${edition.scormType}`) === 'sco',
  );
  return [
    ...resources.flatMap((one) => findScormTypeProblems(one, edition)),
    ...findCountProblems(scos.length, edition),
    ...findReferenceProblems(manifest, resources, edition),
    ...scos.flatMap((sco) => findLaunchProblems(sco, files)),
  ];
}

/** Every file that is listed is there, and every file that is there is listed once. */
export function findListingProblems(
  manifest: XmlElement,
  files: PackageFiles,
  { namespaces: { imscp } }: ScormEdition,
): PackageProblem[] {
  const listed = findElements(manifest, imscp, 'file').map(
    (one) => one.attributes.get('href') ?? '',
  );
  const counts = new Map<string, number>();
  for (const href of listed) counts.set(href, (counts.get(href) ?? 0) + 1);
  const problems: PackageProblem[] = [];
  for (const [href, count] of counts) {
    if (!files.has(href)) {
      problems.push(
        problem(
          'missing-file',
          `The manifest lists ${JSON.stringify(href)}, which is not in the package. Add the file or take it off the list.`,
        ),
      );
    }
    if (count > 1) {
      problems.push(
        problem('listed-twice', `The manifest lists ${href} ${count} times. List it once.`),
      );
    }
  }
  for (const path of files.keys()) {
    if (path !== MANIFEST_PATH && !counts.has(path)) {
      problems.push(
        problem(
          'unlisted-file',
          `${path} is in the package but not in the manifest, so an LMS may leave it out. Add <file href="${path}"/>.`,
          path,
        ),
      );
    }
  }
  return problems;
}

/** The schemas of the edition are at the root, unchanged. */
export async function findSchemaFileProblems(
  files: PackageFiles,
  { schemas }: ScormEdition,
): Promise<PackageProblem[]> {
  const names = Object.keys(schemas.hashes);
  const found = names.map((name) => describeSchema(schemas, name, files.get(name)));
  return (await Promise.all(found)).flat();
}

async function describeSchema(
  schemas: SchemaSet,
  name: string,
  bytes: Uint8Array | undefined,
): Promise<PackageProblem[]> {
  if (bytes && (await isPublishedSchema(schemas, name, bytes))) return [];
  return [
    problem(
      'schema-file',
      bytes
        ? `${name} is not the schema as ADL and IMS published it. Packages carry the schemas unchanged.`
        : `The manifest needs the schema ${name}, which is not at the root of the package. Add it there.`,
      bytes ? name : MANIFEST_PATH,
    ),
  ];
}

function findScormTypeProblems(
  resource: XmlElement,
  { namespaces: { adlcp }, scormType }: ScormEdition,
): PackageProblem[] {
  const id = resource.attributes.get('identifier');
  return [...resource.attributes].flatMap(([name, value]) => {
    const local = name.slice(name.indexOf('}') + 1);
    if (local.toLowerCase() !== 'scormtype') return [];
    const isRight = name === `{${adlcp}}${scormType}` && ['sco', 'asset'].includes(value);
    if (isRight) return [];
    const spelling =
      scormType === 'scormtype'
        ? 'all in lower case; the capital T is for SCORM 2004'
        : 'with a capital T; all in lower case is for SCORM 1.2';
    return problem(
      'scormtype',
      `The resource "${id}" has ${local}="${value}". Expected adlcp:${scormType}="sco", ${spelling}.`,
    );
  });
}

function findCountProblems(scoCount: number, { scormType }: ScormEdition): PackageProblem[] {
  if (scoCount === 1) return [];
  return [
    problem(
      'sco-count',
      `The manifest has ${scoCount} resources with adlcp:${scormType}="sco". Expected exactly one, because several LMSs track only one.`,
    ),
  ];
}

function findReferenceProblems(
  manifest: XmlElement,
  resources: readonly XmlElement[],
  { namespaces: { imscp } }: ScormEdition,
): PackageProblem[] {
  const ids = resources.map((one) => one.attributes.get('identifier'));
  const items = findElements(manifest, imscp, 'item');
  const problems = items.flatMap((item) => {
    const reference = item.attributes.get('identifierref');
    if (reference !== undefined && ids.includes(reference)) return [];
    const found =
      reference === undefined
        ? 'An item of the manifest refers to no resource'
        : `An item refers to the resource "${reference}", which the manifest does not contain`;
    return problem(
      'identifierref',
      `${found}. Expected one of: ${ids.join(', ') || '(none is there)'}.`,
    );
  });
  if (items.length > 0) return problems;
  return [
    problem(
      'identifierref',
      'The manifest has no item, so learners cannot open the package. Add one that refers to the SCO.',
    ),
  ];
}

function findLaunchProblems(sco: XmlElement, files: PackageFiles): PackageProblem[] {
  const href = sco.attributes.get('href');
  const path = href?.replace(/[?#].*$/, '');
  if (path !== undefined && files.has(path)) return [];
  const found =
    href === undefined ? 'names no launch page' : `opens ${href}, which is not in the package`;
  return [
    problem(
      'launch-file',
      `The SCO ${found}. Expected the path of a page in the package, such as index.html.`,
    ),
  ];
}

function problem(rule: PackageRule, message: string, file = MANIFEST_PATH): PackageProblem {
  return { rule, file, message };
}
