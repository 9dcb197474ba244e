import { expect, test } from 'vitest';
import { someFiles } from './a-package.ts';
import { buildPackage, type PackageRequest } from './build-package.ts';
import { PackageError } from './package-files.ts';
import { unzipPackage } from './unzip-package.ts';

const aRequest = (changes: Partial<PackageRequest> = {}): PackageRequest => ({
  standard: 'scorm12',
  pathway: { id: 'managers-and-hr', title: 'Managers & HR', summary: 'For <all> who lead.' },
  files: someFiles(),
  version: '1.2.3',
  resumeChars: 400,
  ...changes,
});

test('builds a package without problems, its schemas at the root', async () => {
  const built = await buildPackage(aRequest());
  expect(built.fileName).toBe('beyond-the-canteen-managers-and-hr-scorm12.zip');
  expect(built.problems).toEqual([]);
  expect([...built.files.keys()]).toEqual([
    'imsmanifest.xml',
    'adlcp_rootv1p2.xsd',
    'assets/friend-request.js',
    'assets/paper.svg',
    'assets/player.css',
    'assets/player.js',
    'ims_xml.xsd',
    'imscp_rootv1p1p2.xsd',
    'imsmd_rootv1p2p1.xsd',
    'index.html',
    'probe.txt',
    'read/friend-request.html',
  ]);
  expect([...unzipPackage(built.zip)]).toEqual([...built.files]);
});

test.each([
  ['scorm2004-3rd', 'imsmanifest.xml', 17, 'probe.txt'],
  ['scorm2004-4th', 'imsmanifest.xml', 17, 'probe.txt'],
  ['cmi5', 'cmi5.xml', 0, 'probe.txt'],
  ['web', 'index.html', 0, 'README.txt'],
])(
  'builds %s without problems: %s first, %i schemas, and %s',
  async (standard, first, schemas, more) => {
    for (const passingScore of [{}, { passingScore: 0.85 }]) {
      const built = await buildPackage(aRequest({ standard, ...passingScore }));
      const paths = [...unzipPackage(built.zip).keys()];
      expect(built.fileName).toBe(`beyond-the-canteen-managers-and-hr-${standard}.zip`);
      expect(built.problems).toEqual([]);
      expect(paths[0]).toBe(first);
      expect(paths.filter((path) => /\.(?:xsd|dtd)$/.test(path))).toHaveLength(schemas);
      expect(paths).toContain(more);
    }
  },
);

test('the probe holds its one line, and is listed', async () => {
  const { files } = await buildPackage(aRequest());
  expect(new TextDecoder().decode(files.get('probe.txt'))).toBe('beyond-the-canteen\n');
  expect(new TextDecoder().decode(files.get('imsmanifest.xml'))).toContain(
    '<file href="probe.txt"/>',
  );
});

test.each([
  ['scorm12', 4096],
  ['scorm2004-3rd', 4000],
  ['scorm2004-4th', 4096],
  ['cmi5', 4096],
])('resume data of %s may take %i characters, and no more', async (standard, most) => {
  expect((await buildPackage(aRequest({ standard, resumeChars: most }))).problems).toEqual([]);
  const { problems } = await buildPackage(aRequest({ standard, resumeChars: most + 1 }));
  expect(problems.map(({ rule }) => rule)).toEqual(['resume-data']);
  expect(problems[0]?.message).toMatch(
    /can take 4,\d{3} characters, more than the 4,\d{3} that are kept/,
  );
});

test('the manifest carries the pathway, the version and no mastery score', async () => {
  const { files } = await buildPackage(aRequest());
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  expect(manifest).toContain('identifier="uk.beyond-the-canteen.managers-and-hr" version="1.2.3"');
  expect(manifest).toContain('<title>Managers &amp; HR</title>');
  expect(manifest).not.toContain('masteryscore');
});

test('a mastery score can be asked for', async () => {
  const { files, problems } = await buildPackage(aRequest({ passingScore: 0.75 }));
  expect(new TextDecoder().decode(files.get('imsmanifest.xml'))).toContain(
    '<adlcp:masteryscore>75</adlcp:masteryscore>',
  );
  expect(problems).toEqual([]);
});

test('the files that were given are left as they were', async () => {
  const files = someFiles();
  await buildPackage(aRequest({ files }));
  expect(files).toEqual(someFiles());
});

test.each([
  ['no launch page', { 'index.html': null }, ['launch-file', 'address-missing']],
  ['a name that is not ASCII', { 'café.html': '' }, ['file-name']],
  ['a source map', { 'assets/player.js.map': '{}' }, ['file-type']],
  ['a script from outside', { 'a.html': '<script src="//a.uk/a.js">' }, ['address-outside']],
  ['a name that JavaScript moves to the front', { '404': '' }, ['manifest-not-first', 'file-name']],
])('%s is reported', async (_, changes, rules) => {
  const { problems } = await buildPackage(aRequest({ files: someFiles(changes) }));
  expect(problems.map((problem) => problem.rule)).toEqual(rules);
});

test.each<[string, Partial<PackageRequest>, RegExp]>([
  [
    'standard',
    { standard: 'aicc' },
    /no standard called "aicc". Expected one of: scorm12, scorm2004-4th, scorm2004-3rd, cmi5, web\./,
  ],
  [
    'pathway id',
    { pathway: { id: '../x', title: 'X', summary: 'X' } },
    /pathway id "..\/x" cannot be part/,
  ],
  [
    'pathway id with capitals',
    { pathway: { id: 'HR', title: 'X', summary: 'X' } },
    /Expected lower-case letters/,
  ],
  [
    'title',
    { pathway: { id: 'x', title: '', summary: 'X' } },
    /title of the package has 0 characters/,
  ],
  ['passing score', { passingScore: 80 }, /passing score 80 is out of range/],
  [
    'manifest of its own',
    { files: someFiles({ 'imsmanifest.xml': '' }) },
    /already hold imsmanifest.xml/,
  ],
  [
    'summary',
    { standard: 'cmi5', pathway: { id: 'x', title: 'X', summary: ' ' } },
    /no summary, which cmi5 asks for/,
  ],
  ['probe of its own', { files: someFiles({ 'probe.txt': '' }) }, /already hold probe.txt/],
  ['schema of its own', { files: someFiles({ 'ims_xml.xsd': '' }) }, /already hold ims_xml.xsd/],
])('a request with a wrong %s is refused', async (_, changes, sentence) => {
  const build = buildPackage(aRequest(changes));
  await expect(build).rejects.toThrow(PackageError);
  await expect(build).rejects.toThrow(sentence);
});
