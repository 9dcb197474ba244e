import '../design/styles.scss';
import { connectCmi5 } from '../tracking/index.ts';
import { loadPackagedStory } from './packaged-story.ts';
import { wakeCourse } from './wake-course.ts';

/** The script of a launch page in a cmi5 package. */
wakeCourse(loadPackagedStory, connectCmi5);
