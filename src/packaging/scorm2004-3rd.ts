import { publishedSchemas } from './published-schemas.ts';
import { scormStandard } from './scorm-standard.ts';
import { scorm2004Edition } from './scorm2004-edition.ts';
import { renderScorm2004Manifest } from './scorm2004-manifest.ts';

/** SCORM 2004 3rd Edition, for an LMS that asks for it. */
export const scorm2004Third = scormStandard(
  {
    id: 'scorm2004-3rd',
    launchEntry: 'src/player/launch-scorm2004.ts',
    // SCORM 2004 3rd Edition RTE, cmi.suspend_data.
    maxResumeChars: 4000,
  },
  scorm2004Edition('2004 3rd Edition', publishedSchemas.scorm2004Third),
  (input) => renderScorm2004Manifest(input, '2004 3rd Edition'),
);
