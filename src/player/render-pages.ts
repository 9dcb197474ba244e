import { guidance } from 'virtual:guidance';
import { stories } from 'virtual:stories';
import { render } from 'svelte/server';
import App from './App.svelte';
import type { Course } from './course.ts';
import GuidanceDocument from './GuidanceDocument.svelte';
import StoryDocument from './StoryDocument.svelte';

/** The start page of a course, as it is before any script runs. */
export function renderStartPage(course: Course): { head: string; body: string } {
  const { head, body } = render(App, { props: { course } });
  return { head, body };
}

/** A whole story on one page. */
export async function renderStoryDocument(id: string, audience: string): Promise<string> {
  const module = await stories[id]?.();
  if (!module) throw new Error(`There is no scenario "${id}".`);
  const prose = { ...module.prose, ...(await module.loadLater()).prose() };
  const guidance = { pattern: '../guidance/*.html', newTab: false };
  return render(StoryDocument, { props: { module, prose, audience, guidance } }).body;
}

/** A page of guidance, as it lies beside the others in a package. `pages` are all there are. */
export async function renderGuidance(
  page: { id: string; title: string; summary: string },
  pages: { id: string; title: string }[],
): Promise<string> {
  const module = await guidance[page.id]?.();
  if (!module) throw new Error(`There is no page of guidance "${page.id}".`);
  const place = { pattern: '*.html', newTab: false };
  const props = { ...page, pages, prose: module.prose(), place };
  return render(GuidanceDocument, { props }).body;
}
