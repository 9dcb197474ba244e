import { checkScorm12Manifest } from './check-scorm12-manifest.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import { readScorm12SchemaFiles } from './schema-files.ts';
import { renderScorm12Manifest } from './scorm12-manifest.ts';

/** SCORM 1.2, the standard that every NHS learning system takes. */
export const scorm12: PackagingStandard = {
  id: 'scorm12',
  label: 'SCORM 1.2',
  manifestPath: 'imsmanifest.xml',
  readSchemaFiles: () => readScorm12SchemaFiles(),
  renderManifest: renderScorm12Manifest,
  checkManifest: checkScorm12Manifest,
};
