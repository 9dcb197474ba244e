import { expect, it } from 'vitest';
import { readScenarios } from './read-scenarios.ts';

const known = ['friend-request', 'ward-video', 'brand-deal'];

it.each([
  ['#scenarios=ward-video', ['ward-video']],
  ['#scenarios=ward-video,friend-request,ward-video', ['friend-request', 'ward-video']],
  ['#scenarios=ward-video%2Cbrand-deal', ['ward-video', 'brand-deal']],
  ['#scenarios=ward-video,elsewhere', ['ward-video']],
  ['#scenarios=elsewhere', null],
  ['#scenarios=', null],
  ['#scenarios=<script>', null],
  ['#from=1.x.a.000', null],
  ['', null],
])('%s', (hash, expected) => {
  expect(readScenarios(hash, known)).toEqual(expected);
});
