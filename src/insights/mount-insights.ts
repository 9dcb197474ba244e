import { mount } from 'svelte';
import type { CanteenEvent } from '../events/index.ts';
import { MappingMemory } from './files/mapping-memory.ts';
import InsightsPage from './InsightsPage.svelte';
import { Insights } from './insights-state.svelte.ts';
import type { Knowledge } from './knowledge.ts';
import { mountReceipts } from './receipts/mount-receipts.ts';
import { connectWorker } from './worker/connect-worker.ts';
import { startWorker } from './worker/start-worker.ts';

/**
 * Puts HR's page into `#insights` and the reader of receipt codes into `#receipt-codes`. What the site knows of its courses is JSON in the page's data block
 * `#knowledge`. `readTryItRecords` says what the try-it LMS has recorded in this browser, or null.
 */
export function mountInsights({ readTryItRecords }: InsightsSources): void {
  const target = document.getElementById('insights');
  if (!target) return;
  const knowledge: Knowledge = JSON.parse(document.getElementById('knowledge')?.textContent ?? '');
  const insights = new Insights(connectWorker(startWorker()), {
    knowledge,
    memory: new MappingMemory(() => window.localStorage),
    today: () => writeDay(new Date()),
  });
  target.replaceChildren();
  mount(InsightsPage, { target, props: { insights, readTryItRecords } });
  mountReceipts(knowledge.courses);
  scrollToAddress();
}

/** What the address names has moved down while the page filled. */
function scrollToAddress(): void {
  const named = document.getElementById(window.location.hash.slice(1));
  named?.scrollIntoView();
}

/** The day on this computer's own calendar, `2026-11-21`. */
function writeDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

interface InsightsSources {
  readTryItRecords: () => CanteenEvent[] | null;
}
