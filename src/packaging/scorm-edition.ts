import type { PackageFiles, PackageProblem } from './package-files.ts';
import type { SchemaSet } from './published-schemas.ts';
import type { XmlElement } from './read-xml.ts';

/** What the checks of a SCORM manifest have to know of its edition. */
export interface ScormEdition {
  /** As in the manifest: `1.2`, `2004 4th Edition`. */
  readonly schemaVersion: string;
  readonly namespaces: { readonly imscp: string; readonly adlcp: string };
  /** All in lower case in SCORM 1.2, with a capital T in SCORM 2004. */
  readonly scormType: 'scormtype' | 'scormType';
  /** Its label names the edition in sentences. */
  readonly schemas: SchemaSet;
  /** The schema to start from, and files of ours that only the validator needs. */
  readonly validation: { readonly entry: string; readonly ownFiles: PackageFiles };
  /** Rules of this edition alone. The manifest follows its schema's root element. */
  readonly findMoreProblems: (manifest: XmlElement) => PackageProblem[];
}
