export type {
  Contact,
  Course,
  CourseScenario,
  CourseTranslation,
  Prose,
  StoryModule,
} from './course.ts';
export { wakeCourse } from './wake-course.ts';
