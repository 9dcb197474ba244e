import { checkWebPackage } from './check-web-package.ts';
import type { PackagingStandard } from './packaging-standard.ts';

/** No standard at all: a folder for any web server, which records nothing. */
export const web: PackagingStandard = {
  id: 'web',
  label: 'Web',
  launchEntry: 'src/player/launch-web.ts',
  place: 'site',
  connectSources: "'none'",
  maxResumeChars: 4096,
  manifest: null,
  readAddedFiles: async () => new Map([['README.txt', new TextEncoder().encode(readMe)]]),
  check: async (files) => checkWebPackage(files),
};

const readMe = `Beyond the Canteen, for a web server
====================================

1. Unzip all of this into a folder on a web server.
2. Give people the address of that folder, ending in index.html.

Nothing is recorded: there is no list of who took part, and a reader's place is
kept only in that reader's own browser. For a training record, take the package
for SCORM or cmi5 and upload it to your learning system instead.

Do not open index.html from a folder on a computer. Browsers do not run a page's
scripts from there. The pages in the folder "read" can be opened that way: each
is a whole scenario to read or print.
`;
