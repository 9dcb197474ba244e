import type { Nodes, RootContent } from 'mdast';
import { decodeTarget } from '../read-prose.ts';
import type { ReadStory } from '../read-story.ts';
import type { Activity, Scene, Story } from '../story.ts';

/**
 * The original's story with a translation's words: the first scene of one is the first of the other, and so
 * are choices and items. Where the translation has none, the original's words stay. Prose comes under the
 * original's names, and links in it lead to the original's scenes.
 */
export function lineUpTranslation(
  read: Pick<ReadStory, 'story' | 'prose'>,
  original: Pick<ReadStory, 'story' | 'prose'>,
): { story: Story; prose: ReadStory['prose'] } {
  const ids = mapIds(read.story, original.story);
  const prose: ReadStory['prose'] = Object.create(null);
  const scenes = original.story.scenes.map((scene, index) => {
    const told = read.story.scenes[index];
    for (const [name, own] of partNames(scene, told)) {
      prose[name] = relink(read.prose[own] ?? original.prose[name] ?? [], ids);
    }
    return told ? tellScene(scene, told) : scene;
  });
  for (const section of ['debrief', 'in-your-organisation']) {
    const blocks = read.prose[section] ?? original.prose[section];
    if (blocks) prose[section] = relink(blocks, ids);
  }
  const { title, summary } = read.story;
  const story = {
    ...original.story,
    title: title || original.story.title,
    summary: summary || original.story.summary,
    scenes,
  };
  return { story, prose };
}

/**
 * A translation's scene ids to the original's. Links may use either, because headings are translated last, and
 * an id that the original had before.
 */
export function mapIds(translation: Story, original: Story): Map<string, string> {
  const own = translation.scenes.map(({ id }, index): [string, string] => [
    id,
    original.scenes[index]?.id ?? id,
  ]);
  const theirs = original.scenes.map(({ id }): [string, string] => [id, id]);
  return new Map([...Object.entries(original.renamed), ...theirs, ...own]);
}

/** Parts of a scene that have prose: the original's name, and the translation's. */
export function partNames(
  scene: Scene,
  told: Scene | undefined,
): (readonly [name: string, own: string])[] {
  if (scene.kind === 'junction') return [];
  const own = told?.id ?? scene.id;
  return [
    [scene.id, own],
    ...scene.choices.map(({ key }) => [`${scene.id}/${key}`, `${own}/${key}`] as const),
  ];
}

function tellScene(scene: Scene, told: Scene): Scene {
  return {
    ...scene,
    title: told.title,
    question: told.question || scene.question,
    choices: scene.choices.map((choice, index) => ({
      ...choice,
      text: told.choices[index]?.text ?? choice.text,
    })),
    next: scene.next && { ...scene.next, text: told.next?.text ?? scene.next.text },
    activity: tellActivity(scene.activity, told.activity),
  };
}

function tellActivity(activity: Activity | null, told: Activity | null): Activity | null {
  if (activity?.kind === 'spot' && told?.kind === 'spot') {
    const items = activity.items.map((item, index) => {
      const { text, why } = told.items[index] ?? item;
      return { ...item, text, why };
    });
    return { ...activity, items };
  }
  if (activity?.kind === 'sort' && told?.kind === 'sort') {
    const places = activity.places.map((place, index) => told.places[index] ?? place);
    const items = activity.items.map((item, index) => {
      const { text, why } = told.items[index] ?? item;
      return { text, why, goesIn: places[activity.places.indexOf(item.goesIn)] ?? item.goesIn };
    });
    return { kind: 'sort', places, items };
  }
  return activity;
}

function relink(blocks: readonly RootContent[], ids: ReadonlyMap<string, string>): RootContent[] {
  return blocks.map((block) => relinkNode(block, ids));
}

function relinkNode<Node extends Nodes>(node: Node, ids: ReadonlyMap<string, string>): Node {
  const copy = { ...node };
  if (copy.type === 'link' && copy.url.startsWith('#')) {
    const target = decodeTarget(copy.url);
    copy.url = `#${ids.get(target) ?? target}`;
  }
  if ('children' in copy) {
    Object.assign(copy, { children: copy.children.map((child) => relinkNode(child, ids)) });
  }
  return copy;
}
