import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Puts what is typed in the place of what is selected. Left to itself, Chromium would give the new words the
 * look of the old ones with a style attribute, which the page's policy forbids.
 */
export const writeOver: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state, composing } = view;
    const isTyped = event.inputType === 'insertText' && event.data !== null && event.cancelable;
    if (!isTyped || event.isComposing || composing || state.selection.main.empty) return false;
    view.dispatch(state.replaceSelection(event.data ?? ''), {
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    event.preventDefault();
    return true;
  },
});
