import { stories } from 'virtual:stories';
import { render } from 'svelte/server';
import App from './App.svelte';
import type { Course } from './course.ts';
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
  return render(StoryDocument, { props: { module, prose, audience } }).body;
}
