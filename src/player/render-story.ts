/*
 * Pages of a course whose stories are at hand, as HTML. Without `virtual:` modules, so that the studio
 * can render the story that is being written, in the browser.
 */
import { render } from 'svelte/server';
import type { Language } from '../words/index.ts';
import App from './App.svelte';
import type { Course, StoryModule } from './course.ts';
import StoryDocument from './StoryDocument.svelte';

/** The start page of a course, as it is before any script runs. */
export function renderStartPage(course: Course): { head: string; body: string } {
  const { head, body } = render(App, { props: { course } });
  return { head, body };
}

/** A whole story on one page, as it lies below `read/` in a package. */
export function renderStory(page: StoryPage): string {
  const guidance = { pattern: '../guidance/*.html', newTab: false };
  return render(StoryDocument, { props: { ...page, guidance } }).body;
}

export interface StoryPage {
  module: StoryModule;
  /** Of all parts. */
  prose: StoryModule['prose'];
  /** In words. */
  audience: string;
  language: Language;
  /** Where the same page is in other languages. */
  others: { language: Language; href: string }[];
}
