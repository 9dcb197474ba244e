import { MappingMemory } from '../files/mapping-memory.ts';
import { memoryStorage } from '../files/testing/memory-storage.ts';
import { someAnswers } from '../give/testing/some-answers.ts';
import { Insights } from '../insights-state.svelte.ts';
import type { FileReport } from '../worker/messages.ts';
import { aReport, aWorker, type PaperWorker, ready, someKnowledge } from './a-worker.ts';

/** The page's state, with a worker of paper and a memory of its own. */
export function open(memory = new MappingMemory(memoryStorage())) {
  const worker = aWorker();
  const knowledge = someKnowledge();
  const insights = new Insights(worker, { knowledge, memory, today: () => '2026-11-21' });
  return { insights, worker, memory };
}

/** With one file read, and its question asked. */
export function openWithFile(more: Parameters<typeof ready>[1] = {}) {
  const opened = open();
  opened.insights.choose([aFile()]);
  opened.worker.tell({ told: 'file', report: aReport() });
  opened.worker.tell(ready([aReport()], more));
  return opened;
}

/** The worker has read these files. */
export function finish(worker: PaperWorker, files: FileReport[]): void {
  for (const report of files) worker.tell({ told: 'file', report });
  worker.tell(ready(files));
}

/** The worker answers what was asked last. */
export function answerLast(worker: PaperWorker): void {
  const asked = worker.asked('answer').at(-1);
  if (!asked) throw new Error('Nothing was asked.');
  const { number, view } = asked;
  worker.tell({ told: 'answers', number, view, answers: someAnswers([]) });
}

export function aFile(name = 'report.txt'): File {
  return new File(['Name\tScore\n'], name);
}
