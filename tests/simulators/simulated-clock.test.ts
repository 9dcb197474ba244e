import { expect, test } from 'vitest';
import { SimulatedClock } from './simulated-clock.ts';

test('runs what falls due, in order, each at its time, with promises between', async () => {
  const clock = new SimulatedClock(0);
  const heard: string[] = [];
  clock.setTimeout(() => heard.push(`late ${clock.now()}`), 200);
  void clock.wait(100).then(() => {
    heard.push(`soon ${clock.now()}`);
    clock.setTimeout(() => heard.push(`between ${clock.now()}`), 50);
  });
  await clock.advance(1000);
  expect(heard).toEqual(['soon 100', 'between 150', 'late 200']);
  expect(clock.now()).toBe(1000);
});

test('a timer may be cleared, and one that is not due waits', async () => {
  const clock = new SimulatedClock(0);
  const heard: string[] = [];
  clock.clearTimeout(clock.setTimeout(() => heard.push('never'), 10));
  clock.setTimeout(() => heard.push('later'), 11);
  await clock.advance(10);
  expect(heard).toEqual([]);
  await clock.advance(1);
  expect(heard).toEqual(['later']);
});

test('while a page stands still nothing runs; what fell due runs afterwards', async () => {
  const clock = new SimulatedClock(0);
  const heard: number[] = [];
  clock.setTimeout(() => heard.push(clock.now()), 1000);
  clock.block(5000);
  expect([clock.now(), heard]).toEqual([5000, []]);
  await clock.advance(0);
  expect(heard).toEqual([5000]);
});
