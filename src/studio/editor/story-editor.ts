import { isolateHistory } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { EditorSelection, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Fix, TextEdit } from '../../drafting/index.ts';
import type { Analysis, StudioProblem } from '../contract.ts';
import { markProblems } from './mark-problems.ts';
import { setIds } from './show-format.ts';

/**
 * The text box with its text. It lives in a shadow root, because CodeMirror writes its styles into a `<style>`
 * element everywhere else, and the page's policy forbids those.
 */
export class StoryEditor {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  readonly #onfix: EditorOptions['onfix'];

  constructor(host: HTMLElement, { extensions, onfix, help }: EditorOptions) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#extensions = extensions;
    this.#onfix = (problem, fix) => {
      // The button is gone with the problem.
      this.#view.focus();
      onfix(problem, fix);
    };
    const state = EditorState.create({ extensions });
    this.#view = new EditorView({ state, root });
    root.replaceChildren(this.#view.dom, writeHelp(help));
  }

  /** Begins afresh with another text: nothing that was done before can be undone in it. */
  open(text: string): void {
    this.#view.setState(EditorState.create({ doc: text, extensions: this.#extensions }));
  }

  /** Makes changes that were asked for elsewhere, as one that can be undone. Selects, and takes the focus, where told to. */
  make(edits: readonly TextEdit[], select?: { from: number; to: number }): void {
    const changes = this.#view.state.changes(
      edits.map(({ from, to, insert }) => ({ from, to, insert })),
    );
    this.#view.dispatch({
      changes,
      userEvent: 'input.fix',
      annotations: [isolateHistory.of('full'), Transaction.addToHistory.of(true)],
    });
    if (select) this.show(select);
  }

  /** Selects a part of the text, brings it into view and takes the focus. What lies outside ends at the end. */
  show({ from, to }: { from: number; to: number }): void {
    const { length } = this.#view.state.doc;
    const [anchor, head] = [from, to].map((at) => Math.max(0, Math.min(at, length)));
    const selection = EditorSelection.single(anchor ?? 0, head);
    this.#view.focus();
    this.#view.dispatch({
      selection,
      effects: EditorView.scrollIntoView(selection.main, { y: 'start', yMargin: 40 }),
    });
  }

  /** Shows what is known of the text as it is now. */
  mark({ problems, outline }: Pick<Analysis, 'problems' | 'outline'>): void {
    const { state } = this.#view;
    const ids = new Set(outline.map(({ id }) => id));
    const marks = setDiagnostics(state, markProblems(state.doc, problems, this.#onfix));
    this.#view.dispatch(marks, { effects: setIds.of(ids) });
  }

  destroy(): void {
    this.#view.destroy();
  }
}

/** Read out with the text box; shown to everybody else beside it. */
function writeHelp(help: string): HTMLElement {
  const element = document.createElement('p');
  element.id = 'keys';
  element.hidden = true;
  element.textContent = help;
  return element;
}

interface EditorOptions {
  extensions: Extension;
  onfix: (problem: StudioProblem, fix: Fix) => void;
  /** What keys do, in sentences. */
  help: string;
}
