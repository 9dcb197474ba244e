import { problemIn } from './open-manifest.ts';
import type { PackageProblem } from './package-files.ts';
import { findElements, type XmlElement } from './read-xml.ts';
import { SCORM12_NAMESPACES } from './scorm12-manifest.ts';

const problem = problemIn('imsmanifest.xml');

/** Mastery scores outside 0 to 100: the schema takes any text. */
export function findScorm12Problems(manifest: XmlElement): PackageProblem[] {
  return findElements(manifest, SCORM12_NAMESPACES.adlcp, 'masteryscore').flatMap(({ text }) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= 0 && value <= 100) return [];
    return problem(
      'passing-score',
      `The manifest has the passing score <adlcp:masteryscore>${text}</adlcp:masteryscore>. Expected a number from 0 to 100, such as 80.`,
    );
  });
}
