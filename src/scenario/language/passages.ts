import type { Nodes, RootContent } from 'mdast';
import { oncePerStory } from '../check/once-per-story.ts';
import { components, readTag } from '../components.ts';
import type { Place } from '../diagnostic.ts';
import { placeOf } from '../parse-markdown.ts';
import type { ReadStory } from '../read-story.ts';
import type { Scene } from '../story.ts';
import { type ProseText, plainText, readText } from './prose-text.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** One paragraph, heading, item, attribute or text alternative, as plain words in one voice. */
export interface Passage extends ProseText {
  kind: PassageKind;
  /** Id of the scene or section; empty for the front matter. */
  scene: string;
  /** What people write in posts and messages is theirs; a note says what to expect. */
  voice: 'author' | 'character' | 'note';
  quotations: Quotation[];
}

export type PassageKind =
  | 'summary'
  | 'heading'
  | 'narration'
  | 'ending'
  | 'activity'
  | 'question'
  | 'choice'
  | 'feedback'
  | 'way-on'
  | 'attribute'
  | 'picture'
  | 'debrief'
  | 'local';

/** Every passage of a story, in the order of the file. */
export const listPassages = oncePerStory((read): readonly Passage[] => {
  const decisions = new Map(read.notes.decisions.map((decision) => [decision.scene, decision]));
  return [
    ...frontMatter(read),
    ...read.story.scenes.flatMap((scene, index) => {
      const heading = read.notes.scenes[index]?.place ?? { line: 1, column: 1 };
      return scenePassages(read, scene, { heading, decision: decisions.get(scene.id) });
    }),
    ...sections(read),
  ];
});

function frontMatter({ story, notes }: ReadStory): Passage[] {
  return (['title', 'summary'] as const).map((field) => {
    const kind = field === 'title' ? 'heading' : 'summary';
    return passage(plainText(story[field], notes.placeOfField(field)), { kind, scene: '' });
  });
}

function scenePassages(
  { prose }: ReadStory,
  scene: Scene,
  { heading, decision }: { heading: Place; decision: Decision | undefined },
): Passage[] {
  const part = (kind: PassageKind, text: string, at = heading) =>
    passage(plainText(text, at), { kind, scene: scene.id });
  const activity = scene.activity?.items.flatMap(({ text, why }) => [text, why]) ?? [];
  const kind = scene.kind === 'ending' ? 'ending' : 'narration';
  const passages = [
    part('heading', scene.title),
    ...blockPassages(prose[scene.id] ?? [], kind, scene.id),
    ...activity.map((words) => part('activity', words)),
  ];
  if (scene.question) passages.push(part('question', scene.question, decision?.question));
  for (const [index, { key, text }] of scene.choices.entries()) {
    const feedback = prose[`${scene.id}/${key}`] ?? [];
    passages.push(part('choice', text, decision?.choices[index]));
    passages.push(...blockPassages(feedback, 'feedback', scene.id));
  }
  if (scene.next) passages.push(part('way-on', scene.next.text));
  return passages;
}

type Decision = ReadStory['notes']['decisions'][number];

function sections({ prose, notes }: ReadStory): Passage[] {
  const ids = [...new Set(notes.sections.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const kind = id === 'debrief' ? 'debrief' : 'local';
    return blockPassages(prose[id] ?? [], kind, id);
  });
}

const characters = new Set(['Post', 'Message', 'Reply']);

function blockPassages(blocks: RootContent[], kind: PassageKind, scene: string): Passage[] {
  const passages: Passage[] = [];
  let voice: Passage['voice'] = 'author';
  const visit = (block: RootContent): void => {
    if (block.type === 'html') {
      const tag = readTag(block.value);
      if (!tag || !Object.hasOwn(components, tag.name)) return;
      if (characters.has(tag.name)) voice = tag.kind === 'open' ? 'character' : 'author';
      if (tag.name === 'ContentNote') voice = tag.kind === 'open' ? 'note' : 'author';
      if (!characters.has(tag.name)) return;
      for (const value of Object.values(tag.attributes)) {
        const at = plainText(value, placeOf(block));
        passages.push(passage(at, { kind: 'attribute', scene, voice: 'character' }));
      }
    } else if (block.type === 'paragraph') {
      passages.push(passage(readText(block), { kind, scene, voice }));
      passages.push(...picturePassages(block, scene));
    } else if (block.type === 'heading') {
      passages.push(passage(readText(block), { kind: 'heading', scene, voice }));
    } else if ('children' in block) {
      for (const child of block.children) visit(child as RootContent);
    }
  };
  for (const block of blocks) visit(block);
  return passages;
}

/** What a picture shows is evidence, so nobody's style is held against it. */
function picturePassages(node: Nodes, scene: string): Passage[] {
  if (node.type === 'image') {
    const alt = plainText(node.alt ?? '', placeOf(node));
    return [passage(alt, { kind: 'picture', scene, voice: 'character' })];
  }
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.flatMap((child) => picturePassages(child, scene));
}

function passage(
  text: ProseText,
  { kind, scene, voice = 'author' }: Pick<Passage, 'kind' | 'scene'> & Partial<Passage>,
): Passage {
  return { ...text, kind, scene, voice, quotations: findQuotations(text.text) };
}
