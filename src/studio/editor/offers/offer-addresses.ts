import type { Known, Offer, Offers, Spot } from './offer.ts';

/** What a link or a picture may lead to: after `](`, `](#`, `](../` and `![…](`. */
export function offerAddresses({ before, after }: Spot, known: Known): Offers | null {
  const [, bang, words = '', typed] = /(!?)\[([^\]]*)\]\(([^()]*)$/.exec(before) ?? [];
  if (typed === undefined || /^[a-z]+:/i.test(typed)) return null;
  // To its bracket where it has one; otherwise the sentence may go on.
  const rest = /^(?:[^()\s]*\)|[\w#%/-]*)/.exec(after)?.[0].length ?? 0;
  const offers = bang ? offerPictures(known) : offerLinks(before, typed, words, known);
  return { before: typed.length, after: rest, offers };
}

function offerPictures({ pictures }: Known): Offer[] {
  return pictures.map((name) => ({ label: name, detail: 'picture', insert: `${name})` }));
}

function offerLinks(before: string, typed: string, words: string, known: Known): Offer[] {
  const isOther = typed.startsWith('.') || typed.startsWith('/');
  const scenes = isOther ? [] : offerScenes(isWayOn(before, words), known);
  return typed.startsWith('#') || isWayOn(before, words)
    ? scenes
    : [...scenes, ...offerGuidance(known)];
}

/** A choice, a junction's line or a paragraph that is a link alone; it cannot lead to a section. */
function isWayOn(before: string, words: string): boolean {
  const line = before.trimStart();
  return /^[-*+] /.test(line) || line.startsWith(`[${words}](`);
}

function offerScenes(onlyScenes: boolean, { scenes, here }: Known): Offer[] {
  return scenes
    .filter(({ kind }) => !(onlyScenes && kind === 'section'))
    .map(({ id, title, kind }) => ({
      label: `#${id} ${title}`,
      shown: title,
      detail: id === here ? 'this scene' : kind === 'scene' ? '' : kind,
      info: `#${id}`,
      insert: `#${id})`,
    }));
}

function offerGuidance({ shelves }: Known): Offer[] {
  return shelves.guidance.map(({ id, title, summary }) => ({
    label: `../../content/guidance/${id}.md ${title}`,
    shown: title,
    detail: 'guidance',
    info: summary,
    insert: `../../content/guidance/${id}.md)`,
  }));
}
