import { retext } from 'retext';
import retextSmartypants from 'retext-smartypants';

const processor = retext().use(retextSmartypants, { dashes: 'oldschool' }).freeze();

/** Straight quotes, dashes and dots as a printer sets them; the same is done to prose by mdsvex. */
export function typeset(text: string): string {
  return String(processor.processSync(text));
}
