import '../design/styles.scss';
import { connectScorm2004 } from '../tracking/index.ts';
import { loadPackagedStory } from './packaged-story.ts';
import { wakeCourse } from './wake-course.ts';

/** The script of a launch page in a SCORM 2004 package. */
wakeCourse(loadPackagedStory, connectScorm2004);
