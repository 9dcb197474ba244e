import { nearestNames, type Scene } from '../scenario/index.ts';
import type { LibraryScenario } from './load-scenario.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report-at.ts';
import type { Clause, Heard } from './toolkit-schemas.ts';

/**
 * What clauses have heard from stories has to be in those stories, word for word: a learner's choices are looked
 * up by it, and a slip would go unnoticed. Whoever crossed a line is led to the wording that we recommend, never
 * to another that says less about it.
 */
export function checkHeard(
  clauses: readonly Clause[],
  scenarios: readonly LibraryScenario[],
  report: Report,
): Problem[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return clauses.flatMap(({ id, heard, recommended }, index) =>
    heard.flatMap((one, at) => {
      const tell = (field: string, message: string) =>
        report(['clauses', index, 'heard', at, field], ruleOf(field), message);
      const isAgain = heard.findIndex((other) => isSameAct(other, one)) < at;
      if (isAgain) {
        const what = one.choice === null ? 'item and place' : 'choice';
        return [
          report(
            ['clauses', index, 'heard', at],
            'content-file',
            `Unexpected second entry for this ${what} in the clause "${id}", expected one, because it speaks for one wording. Remove one of the two.`,
          ),
        ];
      }
      return [...checkOne(one, byId, tell), ...checkCrossing(one, recommended, tell)];
    }),
  );
}

function checkOne(
  { story, scene: sceneId, choice, item, place }: Heard,
  byId: ReadonlyMap<string, LibraryScenario>,
  tell: (field: string, message: string) => Problem,
): Problem[] {
  const scenario = byId.get(story);
  if (!scenario) {
    const hint = didYouMean(story, [...byId.keys()]);
    return [
      tell(
        'story',
        `Unexpected scenario "${story}", expected the name of a folder in scenarios/.${hint}`,
      ),
    ];
  }
  const { scenes } = scenario.read.story;
  const scene = scenes.find(({ id }) => id === sceneId);
  if (!scene) {
    const ids = scenes.map(({ id }) => id);
    const hint = didYouMean(sceneId, ids);
    return [
      tell(
        'scene',
        `Unexpected scene "${sceneId}", expected one of the scenario "${story}".${hint} Correct it, or remove the entry.`,
      ),
    ];
  }
  if (choice !== null) return checkChoice(scene, choice, tell);
  return item === null || place === null ? [] : checkItem(scene, { item, place }, tell);
}

function checkChoice(
  { id, choices }: Scene,
  choice: string,
  tell: (field: string, message: string) => Problem,
): Problem[] {
  const letters = choices.map(({ key }) => key);
  if (letters.includes(choice)) return [];
  const expected =
    letters.length === 0
      ? 'and that scene has no choices. Name an item and its place, or remove the entry.'
      : `expected one of ${letters.join(', ')}. Correct it.`;
  return [tell('choice', `Unexpected choice "${choice}" of the scene "${id}", ${expected}`)];
}

function checkItem(
  { id, activity }: Scene,
  { item, place }: { item: string; place: string },
  tell: (field: string, message: string) => Problem,
): Problem[] {
  if (activity?.kind !== 'sort') {
    return [
      tell(
        'item',
        `Unexpected item of the scene "${id}", which has no table to sort. Name a choice, or remove the entry.`,
      ),
    ];
  }
  const items = activity.items.map(({ text }) => text);
  const unknown = (field: string, found: string, known: readonly string[]) =>
    known.includes(found)
      ? []
      : [
          tell(
            field,
            `Unexpected ${field} "${found}", expected one of the table in the scene "${id}", word for word.${didYouMean(found, known)} Copy it from the story.`,
          ),
        ];
  return [...unknown('item', item, items), ...unknown('place', place, activity.places)];
}

function checkCrossing(
  { crosses, stance }: Heard,
  recommended: Clause['recommended'],
  tell: (field: string, message: string) => Problem,
): Problem[] {
  if (!crosses || stance === recommended) return [];
  return [
    tell(
      'stance',
      `Unexpected stance "${stance}" of an entry that crosses a line, expected "${recommended}", which the clause recommends. Correct it, or remove "crosses".`,
    ),
  ];
}

function isSameAct(one: Heard, other: Heard): boolean {
  return (
    one.story === other.story &&
    one.scene === other.scene &&
    one.choice === other.choice &&
    one.item === other.item &&
    one.place === other.place
  );
}

function ruleOf(field: string): string {
  return field === 'story' ? 'unknown-scenario' : 'content-file';
}

function didYouMean(name: string, known: readonly string[]): string {
  const [nearest] = nearestNames(name, known);
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
