import type { SchemaSet } from './published-schemas.ts';
import type { ScormEdition } from './scorm-edition.ts';
import {
  SCORM2004_NAMESPACES,
  SCORM2004_SCHEMAS,
  type Scorm2004Version,
} from './scorm2004-manifest.ts';
import { findScorm2004Problems } from './scorm2004-rules.ts';

/** What the checks have to know of an edition of SCORM 2004. */
export function scorm2004Edition(
  schemaVersion: Scorm2004Version,
  schemas: SchemaSet,
): ScormEdition {
  return {
    schemaVersion,
    namespaces: SCORM2004_NAMESPACES,
    scormType: 'scormType',
    schemas,
    validation: { entry: ENTRY, ownFiles: new Map([[ENTRY, new TextEncoder().encode(all)]]) },
    findMoreProblems: findScorm2004Problems,
  };
}

/** No published schema brings in all the others, so the validator gets one that does. Not shipped. */
const ENTRY = 'scorm2004-all.xsd';
const imports = Object.entries(SCORM2004_SCHEMAS).map(
  ([namespace, file]) => `  <xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
);
const all = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${imports.join('\n')}
</xs:schema>
`;
