import { publishedSchemas } from './published-schemas.ts';
import { scormStandard } from './scorm-standard.ts';
import { scorm2004Edition } from './scorm2004-edition.ts';
import { renderScorm2004Manifest } from './scorm2004-manifest.ts';

/** SCORM 2004 4th Edition, for an LMS that asks for it. */
export const scorm2004Fourth = scormStandard(
  {
    id: 'scorm2004-4th',
    launchEntry: 'src/player/launch-scorm2004.ts',
    // The standard has 64,000; the player keeps to what it may write in SCORM 1.2.
    maxResumeChars: 4096,
  },
  scorm2004Edition('2004 4th Edition', publishedSchemas.scorm2004Fourth),
  (input) => renderScorm2004Manifest(input, '2004 4th Edition'),
);
