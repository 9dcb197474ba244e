import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Is given the files that were dropped or pasted, and where in the text that was. */
export type FilesTaker = (files: File[], at: number) => void;

/** Hands dropped and pasted files over. Words that come with a picture, as from Word, are pasted as words. */
export function takeFiles(take: FilesTaker): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const { clipboardData } = event;
      if (!clipboardData || clipboardData.types.includes('text/plain')) return false;
      return give(clipboardData, view.state.selection.main.head);
    },
    drop(event, view) {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      const head = at ?? view.state.selection.main.head;
      if (!event.dataTransfer || event.dataTransfer.files.length === 0) return false;
      view.dispatch({ selection: { anchor: head } });
      event.preventDefault();
      return give(event.dataTransfer, head);
    },
  });

  function give({ files }: DataTransfer, at: number): boolean {
    if (files.length === 0) return false;
    take([...files], at);
    return true;
  }
}
