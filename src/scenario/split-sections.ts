import { slug } from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Diagnostic, diagnose, type Place } from './diagnostic.ts';
import { placeOf } from './parse-markdown.ts';

/** Cuts a story's blocks at its `##` headings; text above the first one is reported. */
export function splitSections(
  blocks: RootContent[],
  report: (problem: Diagnostic) => void,
): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.type === 'heading' && block.depth === 2) {
      sections.push(startSection(block, report));
    } else if (section) {
      section.blocks.push(block);
    } else {
      report(diagnose('text-before-first-scene', placeOf(block), {}));
      if (block.type === 'heading') {
        report(diagnose('heading-level', placeOf(block), { depth: block.depth }));
      }
    }
  }
  return sections;
}

function startSection(heading: Heading, report: (problem: Diagnostic) => void): Section {
  const title = textOf(heading).trim();
  const place = placeOf(heading);
  const id = slug(title);
  if (!/[a-z0-9]/.test(id)) report(diagnose('heading-empty', place, {}));
  if (id === '__proto__') report(diagnose('heading-reserved', place, { title }));
  return { id: id === '__proto__' ? 'proto' : id, title, place, blocks: [] };
}

/** The blocks below one `##` heading. */
export interface Section {
  id: string;
  title: string;
  place: Place;
  blocks: RootContent[];
}
