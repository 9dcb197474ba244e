import { tick } from 'svelte';

/**
 * After what is on the screen has changed: gives the focus to a heading and shows the page from
 * its top, so that everybody, screen reader or not, begins to read at the right place.
 */
export async function moveFocus(find: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  const target = find();
  if (target) focusMover.move(target);
}

/** How it is done; a preview beside a text that somebody is writing puts its own way here. */
export const focusMover = {
  move(target: HTMLElement): void {
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
  },
};
