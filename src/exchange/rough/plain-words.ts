import { decode } from 'html-entities';
import { dropUnshowable } from '../prepare-source.ts';

/** The words of a link, without HTML and without marks for strong or emphasised words; on one line. */
export function plainWords(text: string): string {
  const plain = text
    .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '')
    .replace(/\*\*|__|''|(?<!:)\/\//g, '');
  return dropUnshowable(decode(plain)).replace(/\s+/g, ' ').trim();
}
