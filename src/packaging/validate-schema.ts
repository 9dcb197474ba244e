import { validateXML, type XMLValidationError } from 'xmllint-wasm';
import { lineAt, type PackageProblem } from './package-files.ts';
import type { ManifestSchema } from './packaging-tools.ts';

/**
 * Validates a manifest against its XML schemas with libxml2. Besides the problems, gives the
 * manifest as canonical XML, or undefined where it is not well formed.
 * `schemas` holds the schema named by `entry` and every schema that it imports.
 */
export async function validateSchema(input: SchemaInput): Promise<SchemaResult> {
  const [entry, ...imported] = orderSchemas(input);
  if (!entry) throw new TypeError(`No schema is called ${input.entry}`);
  const result = await validateXML({
    xml: { fileName: MANIFEST, contents: input.xml },
    schema: entry,
    preload: imported,
    normalization: 'c14n',
  });
  const problems = result.errors
    .filter((error) => error.loc?.fileName === MANIFEST)
    .map((error) => describeError(error, input));
  if (!result.valid && problems.length === 0)
    problems.push(describeUnplaced(result.rawOutput, input));
  const canonicalXml = result.normalized === '' ? undefined : result.normalized;
  return { problems, canonicalXml };
}

/** Safe as a command line argument of xmllint, whatever the manifest is called in the package. */
const MANIFEST = 'manifest-under-test.xml';

function orderSchemas({ schemas, entry }: SchemaInput) {
  return [...schemas.keys()]
    .sort((a, b) => Number(b === entry) - Number(a === entry))
    .map((fileName) => ({ fileName, contents: schemas.get(fileName) ?? new Uint8Array() }));
}

function describeError(error: XMLValidationError, input: SchemaInput): PackageProblem {
  const reason = error.message
    .replace(/^.*?error : /, '')
    .replace(/\{[^}]*\}/g, '')
    .trim();
  return {
    rule: 'manifest-schema',
    file: input.manifestPath,
    line: error.loc?.lineNumber ?? lineAt(input.xml, input.xml.length),
    message: `${input.manifestPath} does not follow the schema of ${input.standardLabel}, so an LMS may refuse the package. The schema check says: ${reason}`,
  };
}

function describeUnplaced(output: string, input: SchemaInput): PackageProblem {
  return {
    rule: 'manifest-schema',
    file: input.manifestPath,
    message: `${input.manifestPath} does not follow the schema of ${input.standardLabel}. The schema check says: ${output.trim()}`,
  };
}

export interface SchemaInput extends ManifestSchema {
  readonly xml: string;
}

export interface SchemaResult {
  readonly problems: PackageProblem[];
  readonly canonicalXml: string | undefined;
}
