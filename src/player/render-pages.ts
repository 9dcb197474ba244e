import { guidance } from 'virtual:guidance';
import { stories } from 'virtual:stories';
import { render } from 'svelte/server';
import type { ProseParts } from '../design/index.ts';
import type { Language } from '../words/index.ts';
import Booklet from './Booklet.svelte';
import { completeStory } from './complete-story.ts';
import type { StoryModule } from './course.ts';
import GuidanceDocument from './GuidanceDocument.svelte';
import { renderStory } from './render-story.ts';

export { renderStartPage } from './render-story.ts';

/** A whole story on one page, in a language that it has been translated into. */
export async function renderStoryDocument(
  id: string,
  audience: string,
  language: Language = 'en',
  others: { language: Language; href: string }[] = [],
): Promise<string> {
  const name = language === 'en' ? id : `${id}.${language}`;
  const { module, prose } = await loadWholeStory(name);
  return renderStory({ module, prose, audience, language, others });
}

/** Several stories and the pages around them, for paper. */
export async function renderBooklet(wanted: BookletWanted): Promise<string> {
  return render(Booklet, { props: await loadBooklet(wanted) }).body;
}

/** What a booklet shows, with the prose of all its parts. */
export async function loadBooklet(wanted: BookletWanted) {
  const scenarios = await Promise.all(
    wanted.scenarios.map(async (one) => ({ ...one, ...(await loadWholeStory(one.id)) })),
  );
  const guidance = await Promise.all(
    wanted.guidance.map(async (page) => ({ ...page, prose: await loadGuidance(page.id) })),
  );
  return { ...wanted, scenarios, guidance };
}

/** A page of guidance, as it lies beside the others in a package. `pages` are all there are. */
export async function renderGuidance(
  page: { id: string; title: string; summary: string },
  pages: { id: string; title: string }[],
): Promise<string> {
  const place = { pattern: '*.html', newTab: false };
  const props = { ...page, pages, prose: await loadGuidance(page.id), place };
  return render(GuidanceDocument, { props }).body;
}

/** A story with all of its prose; `name` is its id, with `.cy` for Welsh. */
export async function loadWholeStory(
  name: string,
): Promise<{ module: StoryModule; prose: ProseParts }> {
  const module = await stories[name]?.();
  if (!module) throw new Error(`There is no scenario "${name}".`);
  const later = await module.loadLater();
  return {
    module: { ...module, story: completeStory(module.story, later) },
    prose: { ...module.prose, ...later.prose },
  };
}

async function loadGuidance(id: string): Promise<ProseParts> {
  const module = await guidance[id]?.();
  if (!module) throw new Error(`There is no page of guidance "${id}".`);
  return module.prose;
}

export interface BookletWanted {
  title: string;
  summary: string;
  notice: string;
  /** An organisation's name, or nothing. */
  trust: string;
  scenarios: { id: string; audience: string }[];
  guidance: { id: string; title: string; summary: string }[];
}
