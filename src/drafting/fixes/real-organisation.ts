import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { replaceFound } from '../replace-found.ts';

/** Words that say what an organisation is; what stands before them says where. */
const kind =
  /\b(?:NHS|University|General|Royal|District|Community|Teaching|County|Children['’]s|Hospitals?|Infirmary|Foundation|Trust|Clinic|Surgery|Hospice|Health|Medical|Ambulance|Council|Care|Integrated|Partnership)\b.*$/;

/** Gives it the invented place's name. */
export const fixRealOrganisation: FixRule = (draft, problem) => {
  const found = firstQuoted(problem);
  const what = kind.exec(found)?.[0];
  if (what === undefined || found.includes('…')) return [];
  const insert = `Larkmoor ${what}`;
  const edit = replaceFound(draft, problem, { found, insert });
  return edit ? [makeFix(draft, `Call it "${insert}"`, [edit])] : [];
};
