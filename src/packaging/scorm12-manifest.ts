import { PackageError, sortPaths } from './package-files.ts';

/** Titles are at most 200 characters and versions 20: IMS CP 1.1.2 `titleType`, `attr.version`. */
const MAX_TITLE_CHARS = 200;
const MAX_VERSION_CHARS = 20;

export const SCORM12_NAMESPACES = {
  imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  imsmd: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
} as const;

/**
 * The text of `imsmanifest.xml`: one organisation, one item, one SCO that lists every file.
 * Deterministic, with identifiers that depend on `identifier` alone, because an LMS may delete
 * learners' records when they change (Totara). Throws a `PackageError` for what XML or the schema
 * cannot hold. Source: SCORM 1.2 Content Aggregation Model; IMS Content Packaging 1.1.2.
 */
export function renderScorm12Manifest(input: Scorm12ManifestInput): string {
  const module = readIdentifier(input.identifier);
  const title = escapeXml(readTitle(input.title));
  const version = escapeXml(readVersion(input.version));
  const files = sortPaths(new Set(input.files), 'imsmanifest.xml')
    .filter((path) => path !== 'imsmanifest.xml')
    .map((path) => `      <file href="${escapeXml(path)}"/>`);
  const { imscp, adlcp, imsmd } = SCORM12_NAMESPACES;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${input.identifier}" version="${version}"
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
${files.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** The last part of `uk.beyond-the-canteen.everyone`, from which the other identifiers are made. */
function readIdentifier(identifier: string): string {
  if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(identifier)) {
    throw new PackageError(
      `The manifest identifier ${JSON.stringify(identifier)} is not one that XML accepts. Expected a letter, then letters, digits, dots, hyphens or underscores.`,
    );
  }
  return identifier.slice(identifier.lastIndexOf('.') + 1);
}

function readTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const chars = [...plain].length;
  if (chars === 0 || chars > MAX_TITLE_CHARS) {
    throw new PackageError(
      `The title of the package has ${chars} characters. Expected 1 to ${MAX_TITLE_CHARS}.`,
    );
  }
  return plain;
}

function readVersion(version: string): string {
  if (version.length === 0 || version.length > MAX_VERSION_CHARS) {
    throw new PackageError(
      `The version ${JSON.stringify(version)} has ${version.length} characters. Expected 1 to ${MAX_VERSION_CHARS}.`,
    );
  }
  return version;
}

/** `adlcp:masteryscore` is on the scale of `cmi.core.score.raw`, 0 to 100. */
function renderMasteryScore(passingScore: number | undefined): string {
  if (passingScore === undefined) return '';
  if (!(passingScore >= 0 && passingScore <= 1)) {
    throw new PackageError(
      `The passing score ${passingScore} is out of range. Expected a number from 0 to 1, such as 0.8.`,
    );
  }
  const percent = Number((passingScore * 100).toFixed(2));
  return `\n        <adlcp:masteryscore>${percent}</adlcp:masteryscore>`;
}

function escapeXml(text: string): string {
  // XML 1.0 section 2.2 names the characters that no escape can bring in.
  const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text);
  if (illegal) {
    const code = illegal[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    throw new PackageError(
      `The text ${JSON.stringify(text)} contains the character U+${code}, which XML cannot hold. Remove it.`,
    );
  }
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface Scorm12ManifestInput {
  /** Stable between releases: `uk.beyond-the-canteen.<pathway>`. Its last part names the rest. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  /** The page an LMS opens, from the root of the package. */
  readonly launch: 'index.html';
  /** Every file of the package, schema files included. The manifest itself is left out. */
  readonly files: Iterable<string>;
  /**
   * 0 to 1. Written as `adlcp:masteryscore`, and left out by default: with it, Moodle and Totara
   * overwrite the status that the SCO reported as soon as there is a score.
   */
  readonly passingScore?: number;
}
