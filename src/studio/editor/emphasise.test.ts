import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { emphasise } from './emphasise.ts';

/** The selection stands in `«»`. */
it.each<[string, '*' | '**', string]>([
  ['a «word» b', '**', 'a **«word»** b'],
  ['a **«word»** b', '**', 'a «word» b'],
  ['a «word» b', '*', 'a *«word»* b'],
  ['a *«word»* b', '*', 'a «word» b'],
  ['a **«word»** b', '*', 'a ***«word»*** b'],
  ['a ***«word»*** b', '*', 'a **«word»** b'],
  ['a ***«word»*** b', '**', 'a *«word»* b'],
  ['a *«word»* b', '**', 'a ***«word»*** b'],
  ['«»', '**', '**«»**'],
])('%j, %s: %j', (marked, mark, expected) => {
  const [from, to] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  const doc = marked.replace(/[«»]/g, '');
  let state = EditorState.create({ doc, selection: { anchor: from, head: to } });
  emphasise(mark)({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  const { main } = state.selection;
  const text = state.doc.toString();
  expect(
    `${text.slice(0, main.from)}«${text.slice(main.from, main.to)}»${text.slice(main.to)}`,
  ).toBe(expected);
});
