import { expect, it } from 'vitest';
import { type LaunchForm, readLaunchForm } from './launch-settings.ts';

const form: LaunchForm = {
  mode: 'normal',
  reviewWhenCompleted: true,
  launchData: 'passing_score=0.9; feedback=end',
  passingScore: '',
};

it.each<[typed: string, passingScore: number | null]>([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['1', 1],
  ['1.0', 1],
  [' 0.8 ', 0.8],
  ['0.8333333', 0.833_333_3],
])('the passing score %j is %s', (typed, passingScore) => {
  expect(readLaunchForm({ ...form, passingScore: typed })).toEqual({ ...form, passingScore });
});

it.each(['80', '80%', '1.1', '-0.5', '.8', '0,8', '1e-1', '0.83333333', 'high'])(
  'the passing score %j is none, and it says so',
  (typed) => {
    expect(readLaunchForm({ ...form, passingScore: typed })).toEqual({
      problem: `Unexpected passing score "${typed}", expected a number from 0 to 1 such as 0.8, or nothing.`,
    });
  },
);
