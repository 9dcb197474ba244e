import { mount } from 'svelte';
import { focusMover } from '../move-focus.ts';
import { listen } from './listen.ts';
import type { PreviewMaterial } from './material.ts';
import { isStudioKey, type PreviewOrder, type PreviewReport } from './messages.ts';
import PreviewApp from './PreviewApp.svelte';
import { PreviewState } from './preview-state.svelte.ts';
import { readOrder } from './read-message.ts';

/**
 * Puts the preview into `#preview` of a page that is in a studio's frame. Elsewhere it does nothing, and the
 * page says where the studio is.
 */
export function wakePreview(win: Window): void {
  const target = win.document.getElementById('preview');
  const studio = win.parent;
  if (!target || studio === win) return;
  const preview = new PreviewState({
    random: () => Math.random(),
    readChosen: () =>
      win.document.querySelector<HTMLInputElement>('input[name="choice"]:checked')?.value ?? null,
  });
  const tell = (report: PreviewReport) => studio.postMessage(report, win.location.origin);
  moveFocusGently(win, preview);
  listen({ win, sender: () => studio, read: readOrder, take: followOrders(preview) });
  passKeysOn(win, tell);
  target.replaceChildren();
  mount(PreviewApp, { target, props: { preview, tell } });
  tell({ about: 'preview', report: 'ready' });
}

/** Texts may follow each other faster than they can be shown: the last of them is. */
function followOrders(preview: PreviewState): (message: PreviewOrder) => void {
  let waiting: PreviewMaterial | null = null;
  const showWaiting = () => {
    if (waiting) void preview.show(waiting);
    waiting = null;
  };
  return (message) => {
    if (message.order === 'show') {
      if (!waiting) setTimeout(showWaiting, pauseMs);
      waiting = message.material;
      return;
    }
    showWaiting();
    if (message.order === 'begin-again') void preview.beginAgain();
    else void preview.goBack();
  };
}

const pauseMs = 20;

/**
 * The focus stays in the text while somebody writes it: it moves inside the frame only when it is there
 * already. A frame's `scrollIntoView` would move the studio around it too, so only the frame is scrolled.
 */
function moveFocusGently(win: Window, preview: PreviewState): void {
  focusMover.move = (target) => {
    if (preview.isUpdating) return;
    const isHere = win.document.hasFocus();
    if (isHere) target.focus({ preventScroll: true });
    const top = isHere ? target.getBoundingClientRect().top + win.scrollY : 0;
    win.scrollTo({ top, behavior: 'instant' });
  };
}

/** A frame keeps its keys to itself; those between the studio's panes would end there. */
function passKeysOn(win: Window, tell: (report: PreviewReport) => void): void {
  win.addEventListener('keydown', (event) => {
    if (!isStudioKey(event)) return;
    event.preventDefault();
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const pressed = { key, shiftKey, ctrlKey, altKey, metaKey };
    tell({ about: 'preview', report: 'key', key: pressed });
  });
}
