import type { ReadStory, Scene } from '../../../scenario/index.ts';

/** A heading of a story with all that stands below it. */
export interface StoryPart {
  /** Scene id, or that of a reserved section. */
  id: string;
  title: string;
  /** Null for Debrief and In your organisation. */
  scene: Scene | null;
  /** The line of the heading, as it stands. */
  heading: string;
  /** Without empty lines at either end. */
  body: string;
}

/** Cuts a story's text at its headings, line by line, so that nothing of it can get lost. */
export function splitStory(
  { story, notes }: ReadStory,
  text: string,
): { top: string; parts: StoryPart[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .split('\n');
  const scenes = notes.scenes.map(({ id, title, place }, index) => {
    return { id, title, line: place.line, scene: story.scenes[index] ?? null };
  });
  const sections = notes.sections.map(({ id, heading, place }) => {
    return { id, title: heading, line: place.line, scene: null };
  });
  const starts = [...scenes, ...sections].sort((a, b) => a.line - b.line);
  const parts = starts.map(({ line, ...part }, index) => ({
    ...part,
    heading: lines[line - 1] ?? '',
    body: trimLines(lines.slice(line, (starts[index + 1]?.line ?? lines.length + 1) - 1)),
  }));
  const first = starts[0]?.line ?? lines.length + 1;
  return { top: trimLines(lines.slice(0, first - 1)), parts };
}

/** Without empty lines before and behind; the first line keeps its indent. */
export function trimLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}
