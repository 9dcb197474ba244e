import fc from 'fast-check';
import type { Choice, Scene, Story } from '../../story.ts';

const kinds = [
  'drop a choice',
  'swap choices',
  'add a choice',
  'retarget',
  'change a verdict',
  'remember otherwise',
  'rename',
  'rename in silence',
  'reword',
  'ask for another flag',
] as const;

export interface StoryEdit {
  kind: (typeof kinds)[number];
  scene: number;
  choice: number;
  target: number;
}

/** Up to three edits, at any places of any story. */
export function someEdits(): fc.Arbitrary<StoryEdit[]> {
  const number = fc.nat({ max: 6 });
  const edit = fc.record({
    kind: fc.constantFrom(...kinds),
    scene: number,
    choice: number,
    target: number,
  });
  return fc.array(edit, { minLength: 1, maxLength: 3 });
}

/** What an author may do to a story, at any place of it; where it makes no sense there, nothing. */
export function applyEdit(story: Story, edit: StoryEdit): Story {
  const { kind } = edit;
  const scene = story.scenes[edit.scene % story.scenes.length];
  const target = story.scenes[edit.target % story.scenes.length]?.id ?? '';
  if (!scene) return story;
  if (kind === 'rename' || kind === 'rename in silence') return rename(story, scene.id, kind);
  const put = (changed: Scene) => ({
    ...story,
    scenes: story.scenes.map((one) => (one === scene ? changed : one)),
  });
  const { choices } = scene;
  if (kind === 'retarget' && scene.next) return put({ ...scene, next: { text: 'On', target } });
  if (kind === 'ask for another flag') {
    const rules = scene.rules.map((rule) => ({
      ...rule,
      remembered: rule.remembered.map((flag) => (flag === 'one' ? 'two' : 'one')),
    }));
    return put({ ...scene, rules });
  }
  if (choices.length === 0) return story;
  return put({ ...scene, choices: editChoices(choices, { ...edit, target }) });
}

function editChoices(
  choices: readonly Choice[],
  { kind, choice: at, target }: Omit<StoryEdit, 'target'> & { target: string },
): Choice[] {
  const index = at % choices.length;
  const other = (index + 1) % choices.length;
  const change = (edited: Partial<Choice>) =>
    choices.map((choice, place) => (place === index ? { ...choice, ...edited } : choice));
  const changed: Partial<Record<StoryEdit['kind'], () => Choice[]>> = {
    'drop a choice': () => choices.filter((_choice, place) => place !== index),
    'swap choices': () =>
      choices.map((choice, place) => {
        if (place === index) return choices[other] ?? choice;
        return place === other ? (choices[index] ?? choice) : choice;
      }),
    'add a choice': () => [
      ...choices,
      { key: '', text: `New ${choices.length}`, target, verdict: 'poor', remembers: ['one'] },
    ],
    retarget: () => change({ target }),
    'change a verdict': () => change({ verdict: at % 2 ? 'best' : 'poor' }),
    'remember otherwise': () => change({ remembers: at % 2 ? ['two'] : [] }),
    reword: () => change({ text: `Reworded ${at}`, verdict: at % 2 ? 'best' : 'acceptable' }),
  };
  const edited = changed[kind]?.() ?? choices;
  return edited.map((choice, place) => ({ ...choice, key: String.fromCharCode(97 + place) }));
}

function rename(story: Story, from: string, kind: StoryEdit['kind']): Story {
  const to = `${from}x`;
  const swap = (id: string) => (id === from ? to : id);
  return {
    ...story,
    renamed: kind === 'rename' ? { ...story.renamed, [from]: to } : story.renamed,
    start: swap(story.start),
    scenes: story.scenes.map((scene) => ({
      ...scene,
      id: swap(scene.id),
      choices: scene.choices.map((choice) => ({ ...choice, target: swap(choice.target) })),
      next: scene.next && { ...scene.next, target: swap(scene.next.target) },
      rules: scene.rules.map((rule) => ({ ...rule, target: swap(rule.target) })),
    })),
  };
}
