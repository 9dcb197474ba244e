import type { RootContent } from 'mdast';
import { readTag } from '../../../components.ts';
import { type Diagnostic, diagnose, type Place } from '../../../diagnostic.ts';
import type { ReadStory } from '../../../read-story.ts';
import type { Activity, Scene } from '../../../story.ts';
import { mapIds, partNames } from '../../../translation/line-up-translation.ts';
import type { TranslationRule } from '../../check-translation.ts';

/** A translation has the same scenes, choices and ways on in the same order, or places would not be the same. */
export const translationGraphDiffers: TranslationRule = ({ read, original }) => {
  const ids = mapIds(read.story, original.story);
  const scenes = original.story.scenes.map((scene, index) => ({
    scene,
    told: read.story.scenes[index],
    place: read.notes.scenes[index]?.place ?? top,
    choices: findChoicePlaces(read, read.story.scenes[index]?.id),
  }));
  const differences = scenes.map((one) => compareScenes(one, ids));
  const counts = [read, original].map(({ story }) => story.scenes.length);
  if (counts[0] !== counts[1]) {
    // One scene too many or too few puts every later one out: only the first is told.
    const first = scenes.findIndex((_, index) => (differences[index]?.length ?? 0) > 0);
    const at = first < 0 ? Math.min(...(counts as [number, number])) : first;
    const name = original.story.scenes[at]?.title;
    return [
      differs(read.notes.scenes[at]?.place ?? read.notes.scenes.at(-1)?.place ?? top, {
        found: `${counts[0]} scenes, or an order that differs from here on`,
        expected: `${counts[1]} scenes${name ? `, and the one that translates "${name}" here` : ''}`,
      }),
    ];
  }
  return [
    ...differences.flat(),
    ...scenes.flatMap(({ scene, told, place }) =>
      partNames(scene, told).flatMap(([name, own]) => {
        const [found, expected] = [tagsIn(read.prose[own]), tagsIn(original.prose[name])];
        return found === expected
          ? []
          : differs(place, { found: found || 'no tag', expected: expected || 'no tag' });
      }),
    ),
    ...compareSections(read, original),
  ];
};

const top: Place = { line: 1, column: 1 };

function compareScenes(
  { scene, told, place, choices }: LinedUp,
  ids: ReadonlyMap<string, string>,
): Diagnostic[] {
  if (!told) return [differs(place, { found: 'end', expected: `"${scene.title}"` })];
  if (told.kind !== scene.kind) {
    return [differs(place, { found: names[told.kind], expected: names[scene.kind] })];
  }
  const count = ({ choices: { length } }: Scene) =>
    `${length} ${length === 1 ? 'choice' : 'choices'}`;
  if (count(told) !== count(scene)) {
    return [differs(place, { found: count(told), expected: count(scene) })];
  }
  const target = (id: string) => `a link to "#${ids.get(id) ?? id}"`;
  const found = scene.choices.flatMap((choice, index) => {
    const own = told.choices[index] ?? choice;
    const at = choices[index] ?? place;
    const pairs: [string, string][] = [
      [verdicts[own.verdict], verdicts[choice.verdict]],
      [target(own.target), `a link to "#${choice.target}"`],
      [flags(own.remembers), flags(choice.remembers)],
    ];
    return pairs.flatMap(([one, other]) =>
      one === other ? [] : differs(at, { found: one, expected: other }),
    );
  });
  const ways: [string, string][] = [
    [
      told.next ? target(told.next.target) : 'no link on',
      scene.next ? `a link to "#${scene.next.target}"` : 'no link on',
    ],
    [
      told.rules.map((rule) => `${flags(rule.remembered)}: ${target(rule.target)}`).join(', '),
      scene.rules
        .map((rule) => `${flags(rule.remembered)}: a link to "#${rule.target}"`)
        .join(', '),
    ],
    [describeActivity(told.activity), describeActivity(scene.activity)],
  ];
  return [
    ...found,
    ...ways.flatMap(([one, other]) =>
      one === other
        ? []
        : differs(place, { found: one || 'nothing', expected: other || 'nothing' }),
    ),
  ];
}

const names = { scene: 'scene', junction: 'junction', ending: 'ending' };
const verdicts = { best: 'verdict Best', acceptable: 'verdict Acceptable', poor: 'verdict Poor' };

function flags(remembered: readonly string[]): string {
  return remembered.length > 0 ? `"Remember: ${remembered.join(', ')}"` : 'nothing to remember';
}

/** An activity without its words: its kind, and the right answer of each item. */
function describeActivity(activity: Activity | null): string {
  if (!activity) return 'no activity';
  const { items } = activity;
  if (activity.kind === 'spot') {
    return `items ${activity.items.map(({ toFind }) => (toFind ? '[x]' : '[ ]')).join(' ')}`;
  }
  const answers = activity.items.map(({ goesIn }) => activity.places.indexOf(goesIn) + 1);
  return `${items.length} items for ${activity.places.length} places, in columns ${answers.join(', ')}`;
}

/** The components of a part, with what they hang on; the words in them may differ. */
function tagsIn(blocks: readonly RootContent[] | undefined): string {
  return (blocks ?? [])
    .flatMap((block) => {
      const tag = block.type === 'html' ? readTag(block.value) : null;
      if (!tag || tag.kind === 'close') return [];
      const { remembered, not } = tag.attributes;
      const condition = remembered ? ` remembered="${remembered}"` : not ? ` not="${not}"` : '';
      return `<${tag.name}${condition}>`;
    })
    .join(' ');
}

function compareSections(read: ReadStory, original: ReadStory): Diagnostic[] {
  return original.notes.sections
    .filter(({ id }) => !read.notes.sections.some((one) => one.id === id))
    .map(({ heading }) =>
      differs(read.notes.scenes.at(-1)?.place ?? top, {
        found: 'end of the file',
        expected: `the section "## ${heading}" (its heading stays English)`,
      }),
    );
}

function findChoicePlaces({ notes }: ReadStory, id: string | undefined): readonly Place[] {
  return notes.decisions.find(({ scene }) => scene === id)?.choices ?? [];
}

function differs(place: Place, data: { found: string; expected: string }): Diagnostic {
  return diagnose('translation-graph-differs', place, data);
}

interface LinedUp {
  scene: Scene;
  told: Scene | undefined;
  place: Place;
  choices: readonly Place[];
}
