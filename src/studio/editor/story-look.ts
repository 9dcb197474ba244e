import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { panelLook } from './panel-look.ts';

/** Colours are the design's tokens, which reach into the shadow root and know light and dark. */
const text = EditorView.theme({
  '&': {
    blockSize: '100%',
    backgroundColor: 'var(--colour-surface)',
    color: 'var(--colour-text)',
    fontSize: '1rem',
  },
  '&.cm-focused': { outline: 'none' },
  // Above lines that have a ground of their own.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '250',
    border: '4px solid var(--colour-focus)',
    boxShadow: 'inset 0 0 0 2px var(--colour-focus-text)',
    pointerEvents: 'none',
  },
  '.cm-scroller': { fontFamily: 'arial, sans-serif', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--colour-text)', paddingBlock: 'var(--space-3)' },
  '.cm-line': { paddingInline: 'var(--space-2) var(--space-3)', unicodeBidi: 'plaintext' },
  '.cm-line[dir="rtl"]': { textAlign: 'start' },
  '.cm-gutters': {
    paddingInlineStart: 'var(--space-1)',
    backgroundColor: 'var(--colour-surface-quiet)',
    borderInlineEnd: '1px solid var(--colour-border)',
    color: 'var(--colour-text-quiet)',
  },
  '.cm-specialChar': { color: 'var(--colour-error)' },
  '.cm-dropCursor': { borderInlineStart: '2px solid var(--colour-accent)' },
  '.story-line--front-matter': {
    backgroundColor: 'var(--colour-surface-quiet)',
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.9375rem',
  },
  '.story-line--scene, .story-line--ending, .story-line--section': {
    // A margin would not be known to the line numbers.
    paddingBlockStart: 'var(--space-3)',
    borderBlockStart: '1px solid var(--colour-border-strong)',
    fontSize: 'var(--type-m)',
    fontWeight: '700',
  },
  '.story-line--ending': {
    borderBlockStart: '4px double var(--colour-accent)',
    backgroundColor: 'var(--colour-surface-tint)',
  },
  '.story-line--section': { backgroundColor: 'var(--colour-surface-warm)' },
  '.story-mark--best, .story-mark--acceptable, .story-mark--poor': {
    borderRadius: 'var(--radius-small)',
    fontWeight: '700',
  },
  '.story-mark--best': {
    backgroundColor: 'var(--colour-action)',
    '&, & *': { color: 'var(--colour-action-text)' },
  },
  '.story-mark--acceptable': {
    boxShadow: '0 0 0 1px var(--colour-text)',
    '&, & *': { color: 'var(--colour-text)' },
  },
  '.story-mark--poor': {
    boxShadow: '0 0 0 2px var(--colour-error)',
    '&, & *': { color: 'var(--colour-error)' },
  },
  '.story-mark--link': {
    textDecoration: 'underline',
    textDecorationColor: 'var(--colour-link)',
    textUnderlineOffset: '0.2em',
  },
  '.story-mark--broken-link': {
    textDecoration: 'underline wavy var(--colour-error)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange': { paddingBlockEnd: '0' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--colour-error)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted 2px var(--colour-accent)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--colour-surface-warm)' },
  // Phones have no room for numbers; problems keep their signs.
  '@media (max-width: 40em)': {
    '.cm-lineNumbers': { display: 'none !important' },
  },
});

const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.labelName], color: 'var(--colour-link)' },
  {
    tag: [tags.url, tags.processingInstruction, tags.punctuation, tags.separator, tags.meta],
    color: 'var(--colour-text-quiet)',
  },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--colour-link)' },
  { tag: [tags.angleBracket, tags.tagName], color: 'var(--colour-link-hover)', fontWeight: '700' },
  { tag: tags.attributeName, color: 'var(--colour-link-hover)' },
  { tag: tags.comment, color: 'var(--colour-text-quiet)', fontStyle: 'italic' },
]);

export const storyLook: Extension = [text, panelLook, syntaxHighlighting(highlight)];
