import { autocompletion } from '@codemirror/autocomplete';
import { history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { linter, lintGutter } from '@codemirror/lint';
import { search } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  dropCursor,
  EditorView,
  highlightSpecialChars,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import { completeStory } from './complete-story.ts';
import type { Known } from './offers/offer.ts';
import { reachableList } from './reachable-list.ts';
import { showFormat } from './show-format.ts';
import { followByClick, type KeyTasks, storyKeys } from './story-keys.ts';
import { storyLook } from './story-look.ts';
import { type FilesTaker, takeFiles } from './take-files.ts';
import { writeOver } from './write-over.ts';

/** Everything that the text box is and does. */
export function storyExtensions(tasks: EditorTasks): Extension {
  return [
    history(),
    lineNumbers(),
    lintGutter({ hoverTime: 100 }),
    linter(null),
    highlightSpecialChars(),
    dropCursor(),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    yamlFrontmatter({
      // Without what a story's own reader does not know.
      content: markdown({
        base: markdownLanguage,
        completeHTMLTags: false,
        extensions: { remove: ['SetextHeading', 'Subscript', 'Superscript', 'Emoji'] },
      }),
    }),
    autocompletion({ override: [completeStory(tasks.know)], icons: false }),
    reachableList,
    search({ top: true }),
    EditorState.phrases.of(searchWords),
    tooltips({ tooltipSpace }),
    showFormat,
    storyLook,
    storyKeys(tasks),
    followByClick(tasks),
    takeFiles(tasks.takeFiles),
    writeOver,
    EditorView.contentAttributes.of({
      'aria-label': 'Text of the story',
      'aria-describedby': 'keys',
      tabindex: '0',
      autocapitalize: 'sentences',
      autocorrect: 'on',
      lang: 'en-GB',
      spellcheck: 'true',
    }),
    EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
      if (docChanged) tasks.setText(state.doc.toString());
      if (docChanged || selectionSet) tasks.setCaret(state.selection.main.head);
    }),
  ];
}

/** As the other buttons of the studio are written. */
const searchWords = {
  next: 'Next',
  previous: 'Previous',
  replace: 'Replace',
  'replace all': 'Replace all',
  'match case': 'Same capitals',
  'by word': 'Whole words',
  close: 'Close',
};

/** Tooltips stay inside the text box, whose pane cuts off what lies outside of it. */
function tooltipSpace({ dom }: EditorView) {
  const { top, left, bottom, right } = dom.getBoundingClientRect();
  return {
    top: Math.max(0, top),
    left: Math.max(0, left),
    bottom: Math.min(window.innerHeight, bottom),
    right: Math.min(window.innerWidth, right),
  };
}

export interface EditorTasks extends KeyTasks {
  know: () => Known;
  setText: (text: string) => void;
  setCaret: (at: number) => void;
  takeFiles: FilesTaker;
}
