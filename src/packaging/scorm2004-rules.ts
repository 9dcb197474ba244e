/* What the schemas of SCORM 2004 let pass, and LMSs then get wrong. */
import { problemIn } from './open-manifest.ts';
import type { PackageProblem } from './package-files.ts';
import { findElements, type XmlElement } from './read-xml.ts';
import { SCORM2004_NAMESPACES } from './scorm2004-manifest.ts';

const problem = problemIn('imsmanifest.xml');
const { imscp, imsss } = SCORM2004_NAMESPACES;
const CONTROLS = ['tracked', 'completionSetByContent', 'objectiveSetByContent'] as const;

/** Passing scores outside 0 to 1, or without effect, and items that do not report for themselves. */
export function findScorm2004Problems(manifest: XmlElement): PackageProblem[] {
  return [...findMeasureProblems(manifest), ...findControlProblems(manifest)];
}

/** The schemas allow measures from -1; a score of ours is never below 0. */
function findMeasureProblems(manifest: XmlElement): PackageProblem[] {
  const objectives = ['primaryObjective', 'objective'].flatMap((name) =>
    findElements(manifest, imsss, name),
  );
  return objectives.flatMap((objective) => {
    const measure = objective.children.find((child) => child.name === 'minNormalizedMeasure');
    if (!measure) return [];
    const problems: PackageProblem[] = [];
    const value = measure.text.trim() === '' ? Number.NaN : Number(measure.text);
    if (!(value >= 0 && value <= 1)) {
      problems.push(
        problem(
          'passing-score',
          `The manifest has the passing score <minNormalizedMeasure>${measure.text}</minNormalizedMeasure>. Expected a number from 0 to 1, such as 0.8.`,
        ),
      );
    }
    if (!isTrue(objective.attributes.get('satisfiedByMeasure'))) {
      problems.push(
        problem(
          'passing-score',
          'An objective of the manifest has a passing score but not satisfiedByMeasure="true", so an LMS ignores the score. Add the attribute or leave the score out.',
        ),
      );
    }
    return problems;
  });
}

function findControlProblems(manifest: XmlElement): PackageProblem[] {
  return findElements(manifest, imscp, 'item').flatMap((item) => {
    const [controls] = findElements(item, imsss, 'deliveryControls');
    const wrong = CONTROLS.filter((name) => !isTrue(controls?.attributes.get(name)));
    if (wrong.length === 0) return [];
    return problem(
      'delivery-controls',
      `An item of the manifest does not set ${wrong.join(', ')} to true, so some LMSs complete it as soon as it is opened. Expected <imsss:deliveryControls> with all of: ${CONTROLS.join(', ')}.`,
    );
  });
}

/** XML Schema Part 2, `boolean`. */
function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
