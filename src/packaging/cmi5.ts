import { checkCmi5Package } from './check-cmi5-package.ts';
import { renderCmi5Manifest } from './cmi5-manifest.ts';
import type { PackagingStandard } from './packaging-standard.ts';
import { probeFile } from './probe-file.ts';

/** cmi5, for a learning record store. */
export const cmi5: PackagingStandard = {
  id: 'cmi5',
  label: 'cmi5',
  launchEntry: 'src/player/launch-cmi5.ts',
  place: 'package',
  // The record store may be anywhere, inside a hospital without https too: the LMS names it at launch.
  connectSources: "'self' https: http:",
  maxResumeChars: 4096,
  manifest: { path: 'cmi5.xml', render: renderCmi5Manifest },
  readAddedFiles: async () => new Map([probeFile]),
  check: checkCmi5Package,
};
