export type { Contact, Course, CourseScenario, Prose, StoryModule } from './course.ts';
export { wakeCourse } from './wake-course.ts';
