import { publishedSchemas } from './published-schemas.ts';
import { scormStandard } from './scorm-standard.ts';
import { renderScorm12Manifest, SCORM12_NAMESPACES } from './scorm12-manifest.ts';
import { findScorm12Problems } from './scorm12-rules.ts';

/** SCORM 1.2, the standard that every NHS learning system takes. */
export const scorm12 = scormStandard(
  {
    id: 'scorm12',
    launchEntry: 'src/player/launch-scorm12.ts',
    // SCORM 1.2 RTE, cmi.suspend_data; ESR keeps to it.
    maxResumeChars: 4096,
  },
  {
    schemaVersion: '1.2',
    namespaces: SCORM12_NAMESPACES,
    scormType: 'scormtype',
    schemas: publishedSchemas.scorm12,
    validation: { entry: 'adlcp_rootv1p2.xsd', ownFiles: new Map() },
    findMoreProblems: findScorm12Problems,
  },
  renderScorm12Manifest,
);
