import {
  escapeXml,
  readIdentifier,
  renderFileList,
  renderPassingScore,
  renderTitle,
  renderVersion,
} from './manifest-text.ts';
import type { ManifestInput } from './packaging-standard.ts';

export const SCORM12_NAMESPACES = {
  imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  imsmd: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
} as const;

/**
 * The text of `imsmanifest.xml`: one organisation, one item, one SCO that lists every file.
 * Deterministic, with identifiers that depend on `identifier` alone, because an LMS may delete
 * learners' records when they change (Totara). The passing score becomes `adlcp:masteryscore`, with
 * which Moodle and Totara overwrite the status that the SCO reported as soon as there is a score.
 * Throws a `PackageError` for what XML or the schema cannot hold.
 * Source: SCORM 1.2 Content Aggregation Model; IMS Content Packaging 1.1.2.
 */
export function renderScorm12Manifest(input: ManifestInput): string {
  const module = readIdentifier(input.identifier);
  const title = renderTitle(input.title);
  const { imscp, adlcp, imsmd } = SCORM12_NAMESPACES;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${input.identifier}" version="${renderVersion(input.version)}"
  xmlns="${imscp}"
  xmlns:adlcp="${adlcp}"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${imscp} imscp_rootv1p1p2.xsd ${imsmd} imsmd_rootv1p2p1.xsd ${adlcp} adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG-${module}">
    <organization identifier="ORG-${module}">
      <title>${title}</title>
      <item identifier="ITEM-${module}" identifierref="RES-${module}" isvisible="true">
        <title>${title}</title>${renderMasteryScore(input.passingScore)}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-${module}" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(input.launch)}">
${renderFileList(input.files, 'imsmanifest.xml')}
    </resource>
  </resources>
</manifest>
`;
}

/** `adlcp:masteryscore` is on the scale of `cmi.core.score.raw`, 0 to 100. */
function renderMasteryScore(passingScore: number | undefined): string {
  if (passingScore === undefined) return '';
  const percent = renderPassingScore(passingScore, 100);
  return `\n        <adlcp:masteryscore>${percent}</adlcp:masteryscore>`;
}
