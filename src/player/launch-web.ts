import '../design/styles.scss';
import { connectLocal } from '../tracking/index.ts';
import { loadPackagedStory } from './packaged-story.ts';
import { wakeCourse } from './wake-course.ts';

/** The script of a launch page in a package for any web server. */
wakeCourse(loadPackagedStory, connectLocal);
