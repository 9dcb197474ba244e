import type { Act } from './read-from-story.ts';

/** What was done, as a line of a list: a choice as it stands, an item after the place it was put in. */
export function sayAct({ did, place }: Act): string {
  return place === null ? did : `${place}: ${did}`;
}

/** What was done in each scene, in the order in which the scenes were first met. */
export function groupByScene(acts: readonly Act[]): { scene: string; acts: Act[] }[] {
  const groups = new Map<string, Act[]>();
  for (const act of acts) groups.set(act.scene, [...(groups.get(act.scene) ?? []), act]);
  return [...groups].map(([scene, done]) => ({ scene, acts: done }));
}

/** `Because you chose “Yes.” and put “A photo” in “Clear lines”.` */
export function sayBecause(acts: readonly Act[]): string {
  const parts = acts.map(({ did, place }) =>
    place === null ? `chose ${quote(did)}` : `put ${quote(did)} in ${quote(place)}`,
  );
  return `Because you ${parts.join(' and ')}.`;
}

/** Words that are a quotation already get no second pair. */
function quote(text: string): string {
  return /^[“"]/.test(text) ? text : `“${text}”`;
}
