import {
  escapeXml,
  readIdentifier,
  renderFileList,
  renderPassingScore,
  renderTitle,
  renderVersion,
} from './manifest-text.ts';
import type { ManifestInput } from './packaging-standard.ts';

export type Scorm2004Version = '2004 3rd Edition' | '2004 4th Edition';

export const SCORM2004_NAMESPACES = {
  imscp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
} as const;

/** By namespace, the schema at the root of a package that describes it. */
export const SCORM2004_SCHEMAS: Readonly<Record<string, string>> = {
  [SCORM2004_NAMESPACES.imscp]: 'imscp_v1p1.xsd',
  [SCORM2004_NAMESPACES.adlcp]: 'adlcp_v1p3.xsd',
  [SCORM2004_NAMESPACES.adlseq]: 'adlseq_v1p3.xsd',
  [SCORM2004_NAMESPACES.adlnav]: 'adlnav_v1p3.xsd',
  [SCORM2004_NAMESPACES.imsss]: 'imsss_v1p0.xsd',
};

/**
 * The text of `imsmanifest.xml` for SCORM 2004: one SCO that says itself when it is completed and
 * passed (`deliveryControls`; without them SuccessFactors completes it by itself, SAP KBA 3403728).
 * Deterministic, with identifiers that depend on `identifier` alone. There is no
 * `completionThreshold`: with one, Moodle overwrites the completion status. The passing score becomes
 * a measure of the primary objective, and LMSs then derive the success status from it.
 * Throws a `PackageError` for what XML or the schema cannot hold.
 * Source: SCORM 2004 3rd and 4th Edition, Content Aggregation Model and Sequencing and Navigation.
 */
export function renderScorm2004Manifest(
  input: ManifestInput,
  schemaVersion: Scorm2004Version,
): string {
  const module = readIdentifier(input.identifier);
  const title = renderTitle(input.title);
  const { imscp, ...prefixed } = SCORM2004_NAMESPACES;
  const declared = Object.entries(prefixed).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const locations = Object.entries(SCORM2004_SCHEMAS).flat().join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${input.identifier}" version="${renderVersion(input.version)}"
  xmlns="${imscp}"
  ${declared.join('\n  ')}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${locations}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schemaVersion}</schemaversion>
  </metadata>
  <organizations default="ORG-${module}">
    <organization identifier="ORG-${module}" adlseq:objectivesGlobalToSystem="false">
      <title>${title}</title>
      <item identifier="ITEM-${module}" identifierref="RES-${module}" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>${renderPrimaryObjective(input.passingScore)}
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-${module}" type="webcontent" adlcp:scormType="sco" href="${escapeXml(input.launch)}">
${renderFileList(input.files, 'imsmanifest.xml')}
    </resource>
  </resources>
</manifest>
`;
}

/**
 * An LMS lists an objective of the manifest as the first of `cmi.objectives`, by this id (Moodle 4.5
 * refuses another id there), so there is none unless a passing score is asked for.
 */
function renderPrimaryObjective(passingScore: number | undefined): string {
  if (passingScore === undefined) return '';
  return `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="PRIMARYOBJ" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${renderPassingScore(passingScore, 1)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
}
