import type { ScormStandard } from '../standards.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { scorm12Dialect } from './scorm12-dialect.ts';
import { scorm2004Dialect } from './scorm2004-dialect.ts';

/** The dialect of each SCORM standard; the editions of SCORM 2004 differ in what suspend data may hold. */
export const scormDialects: Readonly<Record<ScormStandard, ScormDialect>> = {
  scorm12: scorm12Dialect,
  'scorm2004-3rd': scorm2004Dialect({ title: 'SCORM 2004 3rd Edition', suspendDataChars: 4000 }),
  'scorm2004-4th': scorm2004Dialect({ title: 'SCORM 2004 4th Edition', suspendDataChars: 64_000 }),
};
