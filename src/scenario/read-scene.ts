import type { List, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { diagnose } from './diagnostic.ts';
import { placeOf } from './parse-markdown.ts';
import { isSortTable, isSpotList, readSort, readSpot } from './read-activity.ts';
import { isDecision, placesOfChoices, readChoices } from './read-choices.ts';
import { isJunction, readJunction } from './read-junction.ts';
import { decodeTarget, type ProseContext, readProse, refuseCitation } from './read-prose.ts';
import type { Section } from './split-sections.ts';
import type { Scene, WayOn } from './story.ts';

export interface SceneContext extends ProseContext {
  /** Where the prose of each part goes. */
  prose: Record<string, RootContent[]>;
}

const endingHeading = /^ending:\s*/i;

/** Reads what stands below one heading into a scene, a junction or an ending. */
export function readScene(section: Section, context: SceneContext): Scene {
  const { notes, report } = context;
  notes.scenes.push({ id: section.id, title: section.title, place: section.place });
  refuseCitation(section.title, { where: 'a heading', place: section.place, report });
  const isEnding = endingHeading.test(section.title);
  const scene: Scene = {
    id: section.id,
    title: isEnding ? capitalise(section.title.replace(endingHeading, '')) : section.title,
    kind: isEnding ? 'ending' : 'scene',
    question: '',
    choices: [],
    next: null,
    rules: [],
    activity: null,
  };
  let blocks = section.blocks;
  const [first] = blocks;
  if (first?.type === 'list' && isJunction(first)) {
    if (!isEnding) scene.kind = 'junction';
    scene.rules = readJunction(first, context);
    if (blocks.length > 1) {
      const problem = 'A junction shows nothing to the learner, so it cannot have text.';
      report(diagnose('junction-format', placeOf(blocks[1] ?? first), { problem }));
    }
    return scene;
  }
  blocks = takeActivity(blocks, scene, context);
  blocks = takeDecision(blocks, scene, context);
  blocks = takeWayOn(blocks, scene, context);
  if (scene.activity && scene.choices.length > 0) {
    const problem =
      'Unexpected decision beside an activity, expected one of the two. Put the decision into the next scene.';
    report(diagnose('activity-format', section.place, { problem }));
  }
  readProse(blocks, { ...context, headings: false });
  context.prose[scene.id] = blocks;
  return scene;
}

function takeActivity(blocks: RootContent[], scene: Scene, context: SceneContext): RootContent[] {
  const block = blocks.find((node) => isSpotList(node) || isSortTable(node));
  if (block?.type === 'list') scene.activity = readSpot(block, context);
  if (block?.type === 'table') scene.activity = readSort(block, context);
  return blocks.filter((node) => node !== block);
}

function takeDecision(blocks: RootContent[], scene: Scene, context: SceneContext): RootContent[] {
  const { notes, report } = context;
  const at = blocks.findIndex((node) => node.type === 'list' && isDecision(node));
  if (at < 0) return blocks;
  const list = blocks[at] as List;
  scene.choices = readChoices(list, scene.id, context);
  const after = blocks.slice(at + 1);
  if (after.length > 0) report(diagnose('text-after-choices', placeOf(after[0] ?? list), {}));
  const question = blocks[at - 1];
  notes.decisions.push({
    scene: scene.id,
    question: placeOf(question?.type === 'paragraph' ? question : list),
    choices: placesOfChoices(list),
  });
  if (question?.type !== 'paragraph') {
    report(diagnose('decision-without-question', placeOf(list), {}));
    return blocks.slice(0, at);
  }
  scene.question = textOf(question).replace(/\s+/g, ' ').trim();
  refuseCitation(scene.question, { where: 'a question', place: placeOf(question), report });
  readProse([question], { notes, report, headings: false });
  return blocks.slice(0, at - 1);
}

function takeWayOn(blocks: RootContent[], scene: Scene, context: SceneContext): RootContent[] {
  const last = blocks.at(-1);
  const wayOn = last?.type === 'paragraph' ? readWayOn(last) : null;
  if (!last || !wayOn) return blocks;
  const place = placeOf(last);
  context.notes.links.push({ target: wayOn.target, place, isWayOn: true });
  refuseCitation(wayOn.text, { where: 'a link on', place, report: context.report });
  if (scene.choices.length > 0) context.report(diagnose('two-ways-on', place, {}));
  scene.next = wayOn;
  return blocks.slice(0, -1);
}

/** A paragraph that is one link to a scene and nothing else. */
function readWayOn(paragraph: Paragraph): WayOn | null {
  const [link, ...rest] = paragraph.children;
  if (link?.type !== 'link' || rest.length > 0 || !link.url.startsWith('#')) return null;
  return { text: textOf(link).trim(), target: decodeTarget(link.url) };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
