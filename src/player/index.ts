export type {
  Contact,
  Course,
  CourseScenario,
  CourseTranslation,
  StoryModule,
} from './course.ts';
export { wakeCourse } from './wake-course.ts';
