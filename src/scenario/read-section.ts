import type { RootContent } from 'mdast';
import type { Diagnostic } from './diagnostic.ts';
import { readProse } from './read-prose.ts';
import type { Section } from './split-sections.ts';
import type { StoryNotes } from './story-notes.ts';

/** Reads Debrief or In your organisation: prose, with `###` headings if wanted. */
export function readSection(
  section: Section,
  notes: StoryNotes,
  report: (problem: Diagnostic) => void,
): RootContent[] {
  notes.sections.push({
    id: section.id,
    heading: section.title,
    place: section.place,
    isEmpty: section.blocks.length === 0,
  });
  readProse(section.blocks, { notes, report, headings: true });
  return section.blocks;
}
