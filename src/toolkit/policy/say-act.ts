import type { Act, Proposal } from './read-from-story.ts';

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

/**
 * `Because you chose “Yes” and put “A photo” in “Clear lines”.` What crossed a line is said apart: no wording
 * agrees with it.
 */
export function sayBecause({ because, crossed }: Pick<Proposal, 'because' | 'crossed'>): string {
  return [
    ...(because.length > 0 ? [endSentence(`Because you ${joinActs(because)}`)] : []),
    ...(crossed.length > 0
      ? [
          endSentence(`You ${because.length > 0 ? 'also ' : ''}${joinActs(crossed)}`),
          'No wording allows this. This one says why.',
        ]
      : []),
  ].join(' ');
}

function joinActs(acts: readonly Act[]): string {
  return acts
    .map(({ did, place }) =>
      place === null ? `chose ${quote(did)}` : `put ${quote(did)} in ${quote(place)}`,
    )
    .join(' and ');
}

/** Words that are a quotation already get no second pair; the full stop is that of the sentence around them. */
function quote(text: string): string {
  const bare = text.replace(/(?<!\.)\.(?=[”"]?$)/, '');
  return /^[“"]/.test(bare) ? bare : `“${bare}”`;
}

/** A question or a call that is quoted at the end ends the sentence as well. */
function endSentence(text: string): string {
  return /[?!…][”"]?$/.test(text) ? text : `${text}.`;
}
