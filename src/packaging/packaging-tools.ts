import type { Excerpt, FindIn, FoundAddress } from './found-address.ts';
import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { SchemaSet } from './published-schemas.ts';
import type { XmlElement } from './read-xml.ts';

/**
 * What making and checking packages needs of the place where it is done. Node has a disk, a schema
 * validator and a parser (`node-tools.ts`); a browser has none of these (`browser-tools.ts`).
 */
export interface PackagingTools {
  /** The schemas of an edition, file name to bytes, as they lie at the root of a package. */
  readonly readSchemas: (set: SchemaSet) => Promise<PackageFiles>;
  readonly readManifest: (xml: string, schema: ManifestSchema) => Promise<OpenedManifest>;
  /** Addresses in a script. */
  readonly findScriptAddresses: (excerpt: Excerpt, findIn: FindIn) => FoundAddress[];
}

export interface ManifestSchema {
  readonly manifestPath: string;
  /** For sentences: `SCORM 1.2`. */
  readonly standardLabel: string;
  readonly schemas: PackageFiles;
  /** The schema to start from, one of `schemas`. */
  readonly entry: string;
}

export interface OpenedManifest {
  readonly problems: readonly PackageProblem[];
  /** Undefined where there is no XML to look into. */
  readonly root: XmlElement | undefined;
}
