import { expect, test } from 'vitest';
import { choice, count, decision, ending, heed } from './testing/a-decision.ts';

const told = (verdict: string, words: string) => ({
  scenes: decision('A', [choice(verdict, { told: words }), choice('Best')]) + ending,
});

test.each([
  ['Always ask first', 1],
  ['"I never post."', 1],
  ['None of the above', 1],
  ['Ask in all the bays above', 0],
  ['Nevertheless, ask Hall ways', 0],
  ['All of these', 1],
  ['"None of these."', 1],
  ['Any of the above', 1],
  ['All of these people know Mo', 0],
  ['Every time, without exception, ask', 1],
  ['Under no circumstances share it', 1],
  ['"You never rang me back," you say', 0],
  ['"We\'ve always liked her," you say', 0],
  ['"You never rang, so never ask."', 1],
  ['You never rang', 1],
  ['Ask Always There, the charity', 0],
  ['Tell her: Never ask', 1],
])('choice-absolute: %s', (text, expected) => {
  const scenes = decision('A', [choice('Best', { text }), choice('Poor')]) + ending;
  expect(count('choice-absolute', { scenes })).toBe(expected);
});

test.each([
  ['Well done. You asked.', 'Well done'],
  ['Correct: ask first.', 'Correct'],
  ['Incorrectly, you ask.', 'Incorrectly'],
  ['Good choice, because she asks.', 'Good choice'],
  ['Great! She asks.', 'Great'],
  ['No. She asks.', 'No'],
  ['Yes, she asks.', 'Yes'],
  ['You failed to ask.', 'You failed'],
  ['Unfortunately she asks.', 'Unfortunately'],
  ['Not the best idea.', 'Not the best idea'],
  ['Good replies show care.', null],
  ['Nobody asks.', null],
  ['Right after lunch she asks.', null],
  ['Bad weather keeps them in.', null],
  ['"Good. Thank you," she says.', null],
  ['You got the form.', null],
  ['Great Yarmouth answers.', null],
  ['You did the right thing. She asks.', 'You did the right thing'],
  ['That was wise. She asks.', 'That was wise'],
  ['The best option. She asks.', 'The best option'],
  ['Exactly. She asks.', 'Exactly'],
  ['Sensible. She asks.', 'Sensible'],
  ['You handled that well. She asks.', 'You handled that well'],
  ['You broke the rules. She asks.', 'You broke the rules'],
  ['Shame on you. She asks.', 'Shame on you'],
  ['That is a serious breach. She asks.', 'That is a serious breach'],
  ['This is the wrong thing to do. She asks.', 'This is the wrong thing to do'],
  ['No one minds.', null],
  ['No answer comes.', null],
  ['That is the right ward, she says.', null],
  ['That was good of Dina.', null],
  ['The best option comes from Kath.', null],
  ['You did the washing-up.', null],
  ['Exactly ten people see it.', null],
])('feedback-opens-with-judgement: %s', (words, expected) => {
  const found = heed('feedback-opens-with-judgement', told('Acceptable', words));
  const opening = /opens with "(.+?)"/.exec(found[0]?.message ?? '')?.[1] ?? null;
  expect(opening).toBe(expected);
});

test.each([
  ['She says no.', 1],
  ['She says no. She goes home.', 1],
  ['She says no. She goes home, because it is late.', 0],
  ['She says no. It is late, so she goes home.', 0],
  ['She says no. Guidance asks for it [@gmc-social-media].', 0],
  ['She says no [@gmc-social-media].', 1],
  ['She rings Dr. Ellis at 11.30.', 1],
])('feedback-without-why: %s', (words, expected) => {
  const scenes = decision('A', [choice('Best', { told: words })]) + ending;
  expect(count('feedback-without-why', { scenes })).toBe(expected);
});

test.each([
  [60, '', 0],
  [61, '', 1],
  [60, ' [@gmc-social-media]', 0],
])('feedback-too-long: %d words%s', (words, citation, expected) => {
  const text = `${'word '.repeat(words).trim()}${citation}.`;
  expect(count('feedback-too-long', told('Best', text))).toBe(expected);
});

test.each([
  ['You wanted to help.', 0],
  ["You'd hoped to help.", 0],
  ['You were only trying to help.', 0],
  ['You did not want a fuss.', 0],
  ["You didn't want a fuss.", 0],
  ['You meant it kindly.', 0],
  ['You thought of the family.', 0],
  ['It felt kind.', 0],
  ['Out of loyalty, you said nothing.', 0],
  ['You shared it. You wanted to help.', 1],
  ['She cries.', 1],
  ['You lied about it.', 1],
  ['You need to stop and think.', 1],
  ['You like to show off.', 1],
  ['You cared only about likes.', 1],
  ['You felt nothing.', 1],
  ['You were thinking of yourself.', 1],
  ['You felt no shame in wanting to help.', 1],
  ['You felt nothing, but you wanted to help.', 0],
  ['You were thinking of Sunil.', 0],
  ['You cared about the ward.', 0],
  ['Anybody would want to thank them.', 0],
  ["Who wouldn't wish to thank them?", 0],
  ['You took pity on Sunil.', 0],
  ['You were in a hurry to help.', 0],
])('poor-choice-without-intention: %s', (words, expected) => {
  expect(count('poor-choice-without-intention', told('Poor', words))).toBe(expected);
  expect(count('poor-choice-without-intention', told('Acceptable', words))).toBe(0);
});
