import { closeCompletion, completionStatus } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { type Command, keymap, ViewPlugin } from '@codemirror/view';

const closeAndGoOn: Command = (view) => {
  closeCompletion(view);
  return false;
};

/**
 * The list of offers scrolls, so it can take the focus, as what scrolls has to. Tab closes it before it goes on,
 * and so never stops there. Source: WCAG 2.2, 2.1.1.
 */
export const reachableList: Extension = [
  ViewPlugin.define((view) => ({
    update({ state }) {
      if (completionStatus(state) !== 'active') return;
      view.requestMeasure({
        key: reach,
        read: ({ dom }) => dom.querySelector<HTMLElement>('.cm-tooltip-autocomplete > ul'),
        write: reach,
      });
    },
  })),
  keymap.of([{ key: 'Tab', run: closeAndGoOn, shift: closeAndGoOn }]),
];

function reach(list: HTMLElement | null): void {
  if (list) list.tabIndex = 0;
}
