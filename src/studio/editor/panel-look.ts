import { EditorView } from '@codemirror/view';

const box = {
  border: '1px solid var(--colour-border-strong)',
  borderRadius: 'var(--radius-small)',
  backgroundColor: 'var(--colour-surface)',
  color: 'var(--colour-text)',
};

const button = {
  minBlockSize: '1.75rem',
  paddingInline: 'var(--space-2)',
  border: '1px solid var(--colour-input-border)',
  borderRadius: 'var(--radius-small)',
  background: 'var(--colour-surface)',
  color: 'var(--colour-link)',
  font: 'inherit',
  cursor: 'pointer',
};

const focus = {
  outline: '3px solid var(--colour-focus-text)',
  boxShadow: '0 0 0 6px var(--colour-focus)',
};

/** Search, offers and the signs of problems. */
export const panelLook = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--colour-surface-quiet)', color: 'var(--colour-text)' },
  '.cm-panels-top': { borderBlockEnd: '1px solid var(--colour-border-strong)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-2)',
    padding: 'var(--space-2)',
    // What needs several carets, and patterns.
    '& br, & [name=select], & label:has([name=re])': { display: 'none' },
    '& label': {
      display: 'inline-flex',
      alignItems: 'center',
      minBlockSize: '1.75rem',
      fontSize: '1rem',
    },
    '& input[type=checkbox]': { inlineSize: '1.5rem', blockSize: '1.5rem' },
    '& [name=close]': {
      ...button,
      position: 'static',
      marginInlineStart: 'auto',
      minInlineSize: '1.75rem',
    },
  },
  '.cm-textfield': {
    flex: '1 1 10rem',
    minInlineSize: '0',
    minBlockSize: '1.75rem',
    border: '1px solid var(--colour-input-border)',
    backgroundColor: 'var(--colour-input)',
    color: 'var(--colour-text)',
    fontSize: '1rem',
  },
  '.cm-button': { ...button, backgroundImage: 'none', fontSize: '1rem' },
  '.cm-button:focus-visible, .cm-textfield:focus-visible, .story-fix:focus-visible, .cm-search [name=close]:focus-visible':
    focus,
  '.cm-searchMatch': {
    backgroundColor: 'var(--colour-surface-warm)',
    outline: '1px solid var(--colour-text)',
  },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--colour-focus)',
    '&, & *': { color: 'var(--colour-focus-text)' },
  },
  '.cm-tooltip': { ...box, maxInlineSize: 'min(32rem, calc(100cqi - var(--space-5)))' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxBlockSize: '15rem',
    maxInlineSize: '100%',
    fontFamily: 'arial, sans-serif',
    '& > li': {
      minBlockSize: '1.5rem',
      padding: 'var(--space-1) var(--space-2)',
      overflowX: 'hidden',
    },
    '& > li[aria-selected]': {
      background: 'var(--colour-band)',
      '&, & *': { color: 'var(--colour-band-text)' },
    },
  },
  '.cm-completionDetail': { color: 'var(--colour-text-quiet)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { fontWeight: '700' },
  '.cm-completionInfo': { ...box, padding: 'var(--space-2)', fontSize: '0.9375rem' },
  '.cm-tooltip-lint': { fontSize: '1rem' },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)' },
  '.cm-diagnostic-error': { borderInlineStart: '5px solid var(--colour-error)' },
  '.cm-diagnostic-warning': { borderInlineStart: '5px dotted var(--colour-accent)' },
  '.story-fix': {
    ...button,
    display: 'block',
    marginBlockStart: 'var(--space-2)',
    textAlign: 'start',
  },
  '.cm-lint-marker': { position: 'relative' },
  // Shapes, not pictures: the page's policy lets no picture come from a style.
  '.cm-lint-marker-error, .cm-lint-marker-warning': { content: 'normal' },
  '.cm-lint-marker-error::before': {
    content: '"✕"',
    color: 'var(--colour-error)',
    fontWeight: '700',
  },
  '.cm-lint-marker-warning::before': {
    content: '"!"',
    color: 'var(--colour-text)',
    fontWeight: '700',
  },
});
