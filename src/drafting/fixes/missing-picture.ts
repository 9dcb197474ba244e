import { nearestNames } from '../../scenario/index.ts';
import { linkAt } from '../find-link.ts';
import { type FixRule, pickNamed } from '../fix-rule.ts';
import { offsetIn } from '../lines.ts';
import { makeFix } from '../make-fix.ts';
import { picturesIn } from '../pictures-in.ts';

/** Shows the picture of nearly that name, or the only one there is. */
export const fixMissingPicture: FixRule = (draft, problem, { files }) => {
  const picture = pickNamed(draft.read.notes.pictures, problem, ({ url }) => url);
  const link = picture && linkAt(draft.text, offsetIn(draft.lines, picture.place));
  if (!link || link.url !== picture.url) return [];
  const pictures = picturesIn(files);
  const name = link.url.split('/').at(-1) ?? '';
  const nearest = nearestNames(name, pictures);
  const choice = nearest.length === 0 && pictures.length === 1 ? pictures : nearest;
  return choice.map((file) =>
    makeFix(draft, `Show "${file}"`, [{ ...link.address, insert: file }]),
  );
};
