import { describe, expect, it } from 'vitest';
import { applyLaunch } from './course-settings.ts';
import { aCourse, aLaunch } from './testing/a-course.ts';

const whole = {
  ...aCourse(['one', 'two', 'three'], ['one', 'three']),
  pathways: [
    { id: 'short', title: 'The short way', scenarios: ['three', 'one'], testOut: [] },
    { id: 'other', title: 'The other way', scenarios: ['two'], testOut: [] },
  ],
};

describe('a launch', () => {
  it('without settings changes nothing', () => {
    expect(applyLaunch(whole, aLaunch())).toEqual({ course: whole, problems: [] });
  });

  it('sets passing score and feedback', () => {
    const launchData = 'passing_score=0.6; feedback=end';
    const { course, problems } = applyLaunch(whole, aLaunch({ launchData }));
    expect(course).toEqual({ ...whole, passingScore: 0.6, feedback: 'end' });
    expect(problems).toEqual([]);
  });

  it('gives way to a passing score that the LMS itself enforces', () => {
    const launch = aLaunch({ launchData: 'passing_score=0.6', passingScore: 0.9 });
    expect(applyLaunch(whole, launch).course.passingScore).toBe(0.9);
  });

  it('narrows the course to a pathway, with what is required of it', () => {
    const { course } = applyLaunch(whole, aLaunch({ launchData: 'pathway=short' }));
    expect(course.title).toBe('The short way');
    expect(course.scenarios.map(({ id }) => id)).toEqual(['three', 'one']);
    expect(course.required).toEqual(['one', 'three']);
    expect(course.id).toBe(whole.id);
  });

  it('requires all of a pathway that holds nothing required', () => {
    const { course } = applyLaunch(whole, aLaunch({ launchData: 'pathway=other' }));
    expect(course.required).toEqual(['two']);
  });

  it('names the pathways there are when the wanted one is not in the package', () => {
    const { course, problems } = applyLaunch(whole, aLaunch({ launchData: 'pathway=managers' }));
    expect(course).toEqual(whole);
    expect(problems).toEqual([
      'The pathway "managers" is not in this package. Expected one of: a-course, short, other.',
    ]);
  });
});
