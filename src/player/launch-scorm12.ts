import '../design/styles.scss';
import { connectScorm12 } from '../tracking/index.ts';
import { loadPackagedStory } from './packaged-story.ts';
import { wakeCourse } from './wake-course.ts';

/** The script of a launch page in a SCORM 1.2 package. */
wakeCourse(loadPackagedStory, connectScorm12);
