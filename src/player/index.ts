export type { Contact, Course, CourseScenario, StoryModule } from './course.ts';
export { wakeCourse } from './wake-course.ts';
