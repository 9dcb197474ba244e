import type { ToolkitContent } from './content.ts';
import { dayOf } from './days.ts';
import { createDraftStore } from './keep/draft-store.ts';
import { WorkDraft } from './keep/work-draft.svelte.ts';

/**
 * What every page of the toolkit begins with: the place for the tool, our words from the data block `#toolkit`,
 * and the draft that this browser keeps. Null where the page has no such place.
 */
export function openPage(id: string): ToolkitPage | null {
  const target = document.getElementById(id);
  if (target === null) return null;
  const content = readData<ToolkitContent>('toolkit');
  if (content === null) return null;
  const store = createDraftStore(() => window.localStorage, { content });
  target.replaceChildren();
  return { target, content, draft: new WorkDraft(store), today: dayOf(new Date()) };
}

/** JSON that this site wrote into the page; null where there is none. */
export function readData<Data>(id: string): Data | null {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

export interface ToolkitPage {
  target: HTMLElement;
  content: ToolkitContent;
  draft: WorkDraft;
  today: string;
}
