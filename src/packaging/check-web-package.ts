import type { PackageFiles, PackageProblem } from './package-files.ts';

const MANIFESTS = ['imsmanifest.xml', 'cmi5.xml'];

/** Its start page comes first, it says what to do with it, and no LMS will take it for its own. */
export function checkWebPackage(files: PackageFiles): PackageProblem[] {
  const [first] = files.keys();
  const problems: PackageProblem[] = [];
  if (first !== 'index.html') {
    problems.push({
      rule: 'launch-file',
      file: 'index.html',
      message: `The first file of the package is ${first}. Expected index.html, the page that people open: put it first.`,
    });
  }
  if (!files.has('README.txt')) {
    problems.push({
      rule: 'read-me-missing',
      file: 'README.txt',
      message:
        'The package has no README.txt, so nobody is told that it needs a web server. Add it at the root.',
    });
  }
  for (const file of MANIFESTS.filter((name) => files.has(name))) {
    problems.push({
      rule: 'manifest-unexpected',
      file,
      message: `The package holds ${file}, by which an LMS would take it for one that keeps a record. Leave it out.`,
    });
  }
  return problems;
}
