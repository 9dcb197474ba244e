import { diagnose } from '../../../diagnostic.ts';
import { listPicturesAndLinks } from '../../../language/prose-nodes.ts';
import { countWords } from '../../../language/words.ts';
import { placeOf } from '../../../parse-markdown.ts';
import type { CheckRule } from '../../check-rule.ts';

const fewestWords = 4;

/** A text alternative that names the picture but does not say what is in it. */
export const altTextHidesEvidence: CheckRule = (read) =>
  listPicturesAndLinks(read).pictures.flatMap((picture) => {
    const alt = picture.alt?.replace(/\s+/g, ' ').trim() ?? '';
    const problem = findProblem(alt);
    if (!alt || problem === null) return [];
    return [diagnose('alt-text-hides-evidence', placeOf(picture), { alt, problem })];
  });

const fileName =
  /^\S+\.(?:jpe?g|png|gif|webp|svg|heic)(?!\S)|^(?:img|dsc|dscn|pxl|screenshot)[ _-]?\d/i;
const elsewhere =
  /^(?:please )?see (?:the )?(?:caption|text|description|below|above)\b|\b(?:described|explained) (?:below|above|in the (?:caption|text))\b/i;
/** Screen readers say that it is an image; that it is a screenshot is news. */
const saidAlready = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic) of\b/i;
const kindOnly =
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|screenshot|screen shot|screen grab)(?: of)?(?: an? | the )?\s*/i;

function findProblem(alt: string): string | null {
  const name = fileName.exec(alt)?.[0];
  if (name) return name === alt ? 'is the name of a file' : 'begins with the name of a file';
  if (elsewhere.test(alt)) return 'sends people elsewhere';
  const words = countWords(alt.replace(kindOnly, ''));
  if (words < fewestWords) return 'says too little about what is in it';
  return saidAlready.test(alt) ? 'begins with what a screen reader says anyway' : null;
}
