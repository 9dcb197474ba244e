import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { frontMatterEnd } from './front-matter-lines.ts';
import { readFormat } from './read-format.ts';

/** The ids that links may lead to; null until the story has been read. */
export const setIds = StateEffect.define<ReadonlySet<string> | null>();

const idsField = StateField.define<ReadonlySet<string> | null>({
  create: () => null,
  update: (ids, { effects }) => effects.findLast((effect) => effect.is(setIds))?.value ?? ids,
});

/** Lets the format be seen: headings, verdicts and links to scenes look like what they are. */
export const showFormat = [
  idsField,
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate) {
        const isNews = startState.field(idsField) !== state.field(idsField);
        if (docChanged || viewportChanged || isNews) this.decorations = decorate(view);
      }
    },
    { decorations: ({ decorations }) => decorations },
  ),
];

/** Of what is in view only, so that a long text costs no more than a short one. */
function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const set = new RangeSetBuilder<Decoration>();
  const ids = state.field(idsField);
  const front = frontMatterEnd(state.doc);
  let next = 0;
  for (const { from, to } of visibleRanges) {
    for (let at = Math.max(from, next); at <= to; ) {
      const line = state.doc.lineAt(at);
      next = line.to + 1;
      at = next;
      const { look, isRightToLeft, marks } = readFormat(line.text, {
        isFrontMatter: line.number <= front,
        ids,
      });
      if (look || isRightToLeft) set.add(line.from, line.from, decorateLine(look, isRightToLeft));
      for (const mark of marks) {
        set.add(line.from + mark.from, line.from + mark.to, decorateMark(mark.look));
      }
    }
  }
  return set.finish();
}

function decorateLine(look: string, isRightToLeft: boolean): Decoration {
  return Decoration.line({
    ...(look ? { class: `story-line--${look}` } : {}),
    ...(isRightToLeft ? { attributes: { dir: 'rtl' } } : {}),
  });
}

function decorateMark(look: string): Decoration {
  return Decoration.mark({ class: `story-mark--${look}` });
}
