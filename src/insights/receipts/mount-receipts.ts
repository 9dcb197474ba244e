import { mount } from 'svelte';
import Receipts from './Receipts.svelte';
import type { KnownCourse } from './read-receipts.ts';

/**
 * Puts the reader of receipt codes into `#receipts` of this page. The courses that the site knows are
 * JSON in its data block `#courses`: `[{ "id": "everyone", "title": "…" }]`.
 */
export function mountReceipts(): void {
  const target = document.getElementById('receipts');
  if (!target) return;
  const courses: KnownCourse[] = JSON.parse(
    document.getElementById('courses')?.textContent || '[]',
  );
  target.replaceChildren();
  mount(Receipts, { target, props: { courses } });
}
