import { connectScorm } from './connect-scorm.ts';
import { createScorm12Tracker } from './scorm12.ts';
import { scorm12Vocabulary } from './scorm12-elements.ts';

export const connectScorm12 = connectScorm(scorm12Vocabulary, createScorm12Tracker);
