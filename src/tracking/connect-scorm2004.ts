import { connectScorm } from './connect-scorm.ts';
import { createScorm2004Tracker } from './scorm2004.ts';
import { scorm2004Vocabulary } from './scorm2004-elements.ts';

export const connectScorm2004 = connectScorm(scorm2004Vocabulary, createScorm2004Tracker);
