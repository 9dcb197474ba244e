import { slug } from 'github-slugger';
import type { RootContent } from 'mdast';
import { byPlace, type Diagnostic, diagnose } from './diagnostic.ts';
import {
  type FrontMatterSchema,
  readFrontMatter,
  type TranslationFrontMatterSchema,
} from './front-matter.ts';
import { type KnownParts, parseMarkdown } from './parse-markdown.ts';
import { readScene } from './read-scene.ts';
import { readSection } from './read-section.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { splitSections } from './split-sections.ts';
import type { Audience, Scene, Story } from './story.ts';
import { noNotes, type StoryNotes } from './story-notes.ts';

/** What reading a story gives: always a story, however much is wrong with the text. */
export interface ReadStory {
  story: Story;
  /**
   * Markdown trees by part: a scene's id, `scene-id/a` for the feedback of its choice a, `debrief`
   * and `in-your-organisation`. Safe to render only when there is no error among the diagnostics.
   */
  prose: Record<string, RootContent[]>;
  /** Where things stand and what is cited, for the checker. */
  notes: StoryNotes;
  diagnostics: Diagnostic[];
}

const top = { line: 1, column: 1 };
const reserved = new Set(['debrief', 'in-your-organisation']);

/**
 * Reads one `story.md`. Takes its text, not its path; `id` is the name of its folder. Never throws:
 * what is wrong comes back as diagnostics, in the order of the file, with places in the author's text.
 */
export function readStory(text: string, options: ReadOptions = {}): ReadStory {
  const source = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
  const front = readFrontMatter(source, options.front);
  const markdown = parseMarkdown(front.body, options.known);
  const notes = noNotes(front.placeOf);
  const diagnostics = [...front.diagnostics, ...markdown.diagnostics];
  diagnostics.push(...refuseUnsafe(markdown.tree));

  const prose: ReadStory['prose'] = Object.create(null);
  const scenes: Scene[] = [];
  const report = (problem: Diagnostic) => diagnostics.push(problem);
  for (const section of splitSections(markdown.tree.children, report)) {
    if (reserved.has(section.id)) {
      prose[section.id] = readSection(section, notes, report);
    } else {
      scenes.push(readScene(section, { prose, notes, report }));
    }
  }
  if (scenes[0]?.kind === 'junction') {
    const problem = 'The story starts here, with a scene that says nothing.';
    report(diagnose('junction-format', notes.scenes[0]?.place ?? top, { problem }));
  }
  if (scenes.length === 0 && markdown.diagnostics.length === 0) {
    report(diagnose('no-scene', top, {}));
  }
  const { fields } = front;
  notes.accepted = fields.accepted.map(({ rule, scene = null, why }, index) => {
    return { rule, scene, why, place: front.placeOf(`accepted.${index}`) };
  });
  const story: Story = {
    id: options.id ?? slug(fields.title),
    title: fields.title,
    summary: fields.summary,
    audience: fields.audience as Audience[],
    outcomes: fields.outcomes,
    platform: fields.platform,
    minutes: fields.minutes,
    reviewed: fields.reviewed,
    reviewBy: fields.review_by,
    renamed: fields.renamed,
    start: scenes[0]?.id ?? '',
    scenes,
    ...(fields.toolkit ? { toolkit: fields.toolkit } : {}),
  };
  return { story, prose, notes, diagnostics: diagnostics.sort(byPlace) };
}

export interface ReadOptions {
  id?: string;
  /** What has to stand at the top; a story's own, unless told. */
  front?: typeof FrontMatterSchema | typeof TranslationFrontMatterSchema;
  /** What is known of its scenes from the last time, so that only those that changed are read. */
  known?: KnownParts;
}
