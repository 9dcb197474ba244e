import { expect, test } from 'vitest';
import { aLibrary, aLongStory, aQuestion } from '../testing/a-studio.ts';
import { Desk } from './desk.ts';
import type { Told } from './messages.ts';

test('of the questions that wait only the newest is answered', async () => {
  const { desk, told, settle } = open();
  for (const revision of [1, 2, 3]) ask(desk, revision);
  await settle();
  expect([...new Set(told.map(({ revision }) => revision))]).toEqual([1, 3]);
  expect(told.at(-1)).toMatchObject({ told: 'prose', revision: 3, names: expect.any(Array) });
});

test('a newer question ends an answer between two of its steps', async () => {
  const { desk, told, settle, restOnce } = open();
  restOnce(() => ask(desk, 2, aLongStory(9)));
  ask(desk, 1, aLongStory(8));
  await settle();
  expect(told.filter(({ revision }) => revision === 1).map(({ told }) => told)).toEqual([
    'analysis',
  ]);
  expect(told.at(-1)).toMatchObject({ told: 'prose', revision: 2 });
});

test('another story ends what was asked about the one before', async () => {
  const { desk, told, settle, restOnce } = open();
  restOnce(() => begin(desk));
  ask(desk, 1, aLongStory(8));
  await settle();
  expect(told.map(({ told }) => told)).toEqual(['analysis']);
  ask(desk, 2, aLongStory(8));
  await settle();
  expect(told[1]).toMatchObject({ told: 'analysis', changed: { story: expect.anything() } });
});

test('what cannot be answered is told, and the next question is answered', async () => {
  const { desk, told, settle } = open();
  const broken = { ...aQuestion({ revision: 1 }), files: null };
  desk.take({ ask: 'analyse', question: broken as never });
  await settle();
  expect(told).toEqual([{ told: 'failed', revision: 1 }]);
  ask(desk, 2);
  await settle();
  expect(told[1]).toMatchObject({ told: 'analysis', revision: 2 });
});

function open() {
  const told: Exclude<Told, { told: 'here' }>[] = [];
  let then = () => {};
  const rest = async () => {
    const now = then;
    then = () => {};
    now();
  };
  const desk = new Desk({
    tell: (one) => one.told !== 'here' && told.push(one),
    rest,
    now: () => 0,
  });
  begin(desk);
  const settle = async () => {
    for (let last = -1; last !== told.length; ) {
      last = told.length;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const restOnce = (next: () => void) => {
    then = next;
  };
  return { desk, told, settle, restOnce };
}

function begin(desk: Desk) {
  desk.take({ ask: 'begin', shelves: aLibrary(), released: [] });
}

function ask(desk: Desk, revision: number, text = aLongStory(4)) {
  desk.take({ ask: 'analyse', question: aQuestion({ revision, text }) });
}
