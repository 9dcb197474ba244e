import {
  escapeXml,
  readIdentifier,
  renderPassingScore,
  renderTitle,
  renderVersion,
} from './manifest-text.ts';
import { PackageError } from './package-files.ts';
import type { ManifestInput } from './packaging-standard.ts';

export const CMI5_NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * What the ids of our courses begin with. It is a name and no address: nothing is fetched from it,
 * and nothing needs to be there. It never changes, because an LRS finds a learner's record by it.
 */
export const COURSE_BASE = 'https://w3id.org/beyond-the-canteen/courses/';

/**
 * The text of `cmi5.xml`: a course of one AU, because the module has one score and one place to
 * resume at, which several AUs would each hold a part of. Ids depend on `identifier` alone. The AU is
 * satisfied when completed; where a passing score is asked for, when completed and passed.
 * Throws a `PackageError` for what XML or the course structure cannot hold.
 * Source: cmi5 specification, section 13.
 */
export function renderCmi5Manifest(input: ManifestInput): string {
  const id = `${COURSE_BASE}${readIdentifier(input.identifier)}`;
  const title = renderTitle(input.title);
  const summary = renderSummary(input.summary);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Beyond the Canteen ${renderVersion(input.version).replaceAll('--', '- -')} -->
<courseStructure xmlns="${CMI5_NAMESPACE}">
  <course id="${id}">
    <title><langstring lang="en-GB">${title}</langstring></title>
    <description><langstring lang="en-GB">${summary}</langstring></description>
  </course>
  <au id="${id}/au/module" ${renderJudgement(input.passingScore)} launchMethod="AnyWindow">
    <title><langstring lang="en-GB">${title}</langstring></title>
    <description><langstring lang="en-GB">${summary}</langstring></description>
    <url>${escapeXml(input.launch)}</url>
  </au>
</courseStructure>
`;
}

function renderSummary(summary: string): string {
  const plain = summary.replace(/\s+/g, ' ').trim();
  if (plain === '') {
    throw new PackageError(
      'The package has no summary, which cmi5 asks for as its description. Write one sentence.',
    );
  }
  return escapeXml(plain);
}

function renderJudgement(passingScore: number | undefined): string {
  if (passingScore === undefined) return 'moveOn="Completed"';
  return `moveOn="CompletedAndPassed" masteryScore="${renderPassingScore(passingScore, 1)}"`;
}
