import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';

const processor = retext().use(retextSmartypants, { dashes: 'oldschool' }).freeze();

/** What is set otherwise than it is typed: most lines have none, and reading them takes long. */
const typed = /["'`]|--|\.\s*\./;

/** Straight quotes, dashes and dots as a printer sets them. */
export function typeset(text: string): string {
  return typed.test(text) ? String(processor.processSync(text)) : text;
}
