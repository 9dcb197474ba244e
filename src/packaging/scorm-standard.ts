import { checkScormManifest } from './check-scorm-manifest.ts';
import type { ManifestInput, PackagingStandard } from './packaging-standard.ts';
import { probeFile } from './probe-file.ts';
import type { ScormEdition } from './scorm-edition.ts';

/** What all editions of SCORM share, and what is given for one of them. */
export function scormStandard(
  own: Pick<PackagingStandard, 'id' | 'launchEntry' | 'maxResumeChars'>,
  edition: ScormEdition,
  render: (input: ManifestInput) => string,
): PackagingStandard {
  return {
    ...own,
    label: edition.schemas.label,
    place: 'package',
    connectSources: "'self'",
    manifest: { path: 'imsmanifest.xml', render },
    readAddedFiles: async ({ readSchemas }) =>
      new Map([...(await readSchemas(edition.schemas)), probeFile]),
    check: (files, tools) => checkScormManifest(files, edition, tools),
  };
}
