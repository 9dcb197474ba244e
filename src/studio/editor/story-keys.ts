import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { forEachDiagnostic, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { type Command, EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { emphasise } from './emphasise.ts';
import { linkedScene } from './scene-links.ts';

/** What the keys do beside writing. Tab is no key of the text box: it leads out of it. */
export function storyKeys({ followLink, say }: KeyTasks): Extension {
  const follow: Command = ({ state }) => {
    const line = state.doc.lineAt(state.selection.main.head);
    const id = linkedScene(line.text, state.selection.main.head - line.from);
    if (id === null) say('There is no link to a scene here.');
    else followLink(id);
    return true;
  };
  const own: KeyBinding[] = [
    { key: 'Alt-Enter', run: follow },
    { key: 'F8', run: toProblem(nextDiagnostic, say), shift: toProblem(previousDiagnostic, say) },
    { key: 'Mod-b', run: emphasise('**'), preventDefault: true },
    { key: 'Mod-i', run: emphasise('*'), preventDefault: true },
  ];
  return keymap.of([...own, ...historyKeymap, ...searchKeys(), ...plainKeys()]);
}

/** With Ctrl, or Cmd on a Mac, a click on a link to a scene goes there. */
export function followByClick({ followLink }: Pick<KeyTasks, 'followLink'>): Extension {
  return EditorView.domEventHandlers({
    mousedown(event, view) {
      if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at === null) return false;
      const line = view.state.doc.lineAt(at);
      const id = linkedScene(line.text, at - line.from);
      if (id === null) return false;
      event.preventDefault();
      followLink(id);
      return true;
    },
  });
}

/** Goes to a problem, and says what it is: a screen reader would read the marked words only. */
function toProblem(go: Command, say: KeyTasks['say']): Command {
  return (view) => {
    if (!go(view)) {
      say('No problem is marked in the text.');
      return true;
    }
    const { from, to } = view.state.selection.main;
    const found: string[] = [];
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start <= from && end >= to) found.push(message);
    });
    say(found.join(' '));
    return true;
  };
}

/** Finding and going on, without what needs several carets. */
function searchKeys(): KeyBinding[] {
  const names = ['Mod-f', 'F3', 'Mod-g', 'Escape'];
  return searchKeymap.filter(({ key = '' }) => names.includes(key));
}

/** Without the keys that lead from pane to pane. */
function plainKeys(): KeyBinding[] {
  return defaultKeymap.filter(({ key = '' }) => !/^Mod-Alt-Arrow|^Mod-i$/.test(key));
}

export interface KeyTasks {
  /** Goes to the scene of this id. */
  followLink: (id: string) => void;
  /** Has a sentence read out. */
  say: (sentence: string) => void;
}
