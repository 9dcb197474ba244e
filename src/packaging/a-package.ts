/* A small package for tests, right in every way until a test spoils it. */
import { nodeTools } from './node-tools.ts';
import { sortPaths } from './package-files.ts';
import { findStandard } from './standards.ts';

/** The files of a pathway as the player's build leaves them. */
export function someFiles(changes: FileChanges = {}): Map<string, Uint8Array> {
  return changeFiles(
    new Map(Object.entries(PLAYER_FILES).map(([path, text]) => [path, toBytes(text)])),
    changes,
  );
}

/** A whole package, its manifest made before the changes: `null` removes a file. */
export async function aPackage(
  changes: FileChanges = {},
  standardId = 'scorm12',
): Promise<Map<string, Uint8Array>> {
  const { manifest, readAddedFiles } = findStandard(standardId);
  const content = new Map([...someFiles(), ...(await readAddedFiles(nodeTools))]);
  if (manifest) content.set(manifest.path, toBytes(manifest.render(manifestInput(content.keys()))));
  const paths = sortPaths(content.keys(), manifest?.path ?? 'index.html');
  const files = new Map(paths.map((path) => [path, content.get(path) ?? toBytes('')]));
  return changeFiles(files, changes);
}

/** A package whose manifest has been rewritten. Throws where the edit changes nothing. */
export async function aPackageWithManifest(
  edit: (xml: string) => string,
  standardId = 'scorm12',
): Promise<Map<string, Uint8Array>> {
  const files = await aPackage({}, standardId);
  const path = findStandard(standardId).manifest?.path ?? '';
  const before = new TextDecoder().decode(files.get(path));
  const after = edit(before);
  if (after === before) throw new Error('The edit left the manifest as it was');
  return changeFiles(files, { [path]: after });
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function manifestInput(paths: Iterable<string>) {
  return {
    identifier: 'uk.beyond-the-canteen.everyone',
    version: '1.0.0',
    title: 'For everyone',
    summary: 'Everyday situations on social media.',
    launch: 'index.html',
    files: [...paths],
    passingScore: 0.8,
  } as const;
}

function changeFiles(files: Map<string, Uint8Array>, changes: FileChanges) {
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, typeof content === 'string' ? toBytes(content) : content);
  }
  return files;
}

const PLAYER_FILES = {
  'index.html': `<!doctype html>
<html lang="en-GB"><head><title>Start</title>
<link rel="stylesheet" href="assets/player.css">
<script type="module" src="./assets/player.js"></script></head>
<body><a href="read/friend-request.html">Read it</a>
<a href="https://www.nmc.org.uk/standards/guidance/social-media-guidance/">NMC</a>
<a href="#/friend-request">Begin</a></body></html>`,
  'assets/player.css': '.app { background: url(paper.svg) }',
  'assets/player.js': 'const story = () => import("./friend-request.js"); story();',
  'assets/friend-request.js':
    'export const svg = "http://www.w3.org/2000/svg"; export const link = "https://www.nmc.org.uk/";',
  'assets/paper.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>',
  'read/friend-request.html':
    '<!doctype html><html lang="en-GB"><title>Story</title><a href="../index.html">Back</a></html>',
};

type FileChanges = Readonly<Record<string, string | Uint8Array | null>>;
