import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';

/** Puts marks of emphasis, `*` or `**`, around what is selected, or takes them away where they are. */
export function emphasise(mark: '*' | '**'): StateCommand {
  return ({ state, dispatch }) => {
    const { length } = mark;
    const { from, to } = state.selection.main;
    const isMarked = isAround(state, mark);
    const changes = isMarked
      ? [
          { from: from - length, to: from },
          { from: to, to: to + length },
        ]
      : [
          { from, insert: mark },
          { from: to, insert: mark },
        ];
    const moved = isMarked ? -length : length;
    const selection = EditorSelection.single(from + moved, to + moved);
    dispatch(state.update({ changes, selection, userEvent: 'input', scrollIntoView: true }));
    return true;
  };
}

/** Two asterisks are one mark, and three are both. */
function isAround(state: EditorState, mark: '*' | '**'): boolean {
  const { from, to } = state.selection.main;
  const before = /\**$/.exec(state.sliceDoc(Math.max(0, from - 3), from))?.[0].length ?? 0;
  const after = /^\**/.exec(state.sliceDoc(to, to + 3))?.[0].length ?? 0;
  const count = Math.min(before, after);
  return mark === '*' ? count % 2 === 1 : count >= 2;
}
