import { expect, test } from 'vitest';
import { someFiles } from './a-package.ts';
import { buildPackage, type PackageRequest } from './build-package.ts';
import { PackageError } from './package-files.ts';
import { unzipPackage } from './unzip-package.ts';

const aRequest = (changes: Partial<PackageRequest> = {}): PackageRequest => ({
  standard: 'scorm12',
  pathway: { id: 'managers-and-hr', title: 'Managers & HR' },
  files: someFiles(),
  version: '1.2.3',
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
    'read/friend-request.html',
  ]);
  expect([...unzipPackage(built.zip)]).toEqual([...built.files]);
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
  ['standard', { standard: 'aicc' }, /no standard called "aicc". Expected one of: scorm12\./],
  ['pathway id', { pathway: { id: '../x', title: 'X' } }, /pathway id "..\/x" cannot be part/],
  [
    'pathway id with capitals',
    { pathway: { id: 'HR', title: 'X' } },
    /Expected lower-case letters/,
  ],
  ['title', { pathway: { id: 'x', title: '' } }, /title of the package has 0 characters/],
  ['passing score', { passingScore: 80 }, /passing score 80 is out of range/],
  [
    'manifest of its own',
    { files: someFiles({ 'imsmanifest.xml': '' }) },
    /already hold imsmanifest.xml/,
  ],
  ['schema of its own', { files: someFiles({ 'ims_xml.xsd': '' }) }, /already hold ims_xml.xsd/],
])('a request with a wrong %s is refused', async (_, changes, sentence) => {
  const build = buildPackage(aRequest(changes));
  await expect(build).rejects.toThrow(PackageError);
  await expect(build).rejects.toThrow(sentence);
});
