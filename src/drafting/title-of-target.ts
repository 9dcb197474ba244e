import { slug } from 'github-slugger';

/**
 * The heading that a link's target was made of, as far as can be told: `the-photo` is "The photo",
 * `ending-a-quiet-ride` is "Ending: a quiet ride". Null where no heading of a scene could give it.
 */
export function titleOfTarget(target: string): string | null {
  const words = target.replace(/-+/g, ' ').trim();
  const title = target.startsWith('ending-')
    ? `Ending: ${words.slice('ending '.length)}`
    : words.charAt(0).toUpperCase() + words.slice(1);
  const isReserved = ['debrief', 'in-your-organisation'].includes(target);
  return isReserved || slug(title) !== target ? null : title;
}
