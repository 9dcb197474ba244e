import { mount } from 'svelte';
import Receipts from './Receipts.svelte';
import type { KnownCourse } from './read-receipts.ts';

/** Puts the reader of receipt codes into `#receipt-codes` of this page; `courses` are those that the site knows. */
export function mountReceipts(courses: readonly KnownCourse[]): void {
  const target = document.getElementById('receipt-codes');
  if (!target) return;
  target.replaceChildren();
  mount(Receipts, { target, props: { courses } });
}
