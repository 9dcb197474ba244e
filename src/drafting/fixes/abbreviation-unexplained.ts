import type { Draft } from '../draft.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Full names of the field, for stories that do not write them out. */
const names: Readonly<Record<string, string>> = {
  BMA: 'British Medical Association',
  CQC: 'Care Quality Commission',
  DPO: 'data protection officer',
  GMC: 'General Medical Council',
  HCPC: 'Health and Care Professions Council',
  HR: 'human resources',
  ICO: "Information Commissioner's Office",
  IG: 'information governance',
  IT: 'information technology',
  NMC: 'Nursing and Midwifery Council',
  PALS: 'Patient Advice and Liaison Service',
};

/** Writes the full name here, as the story has it further down, or as it is known. */
export const fixAbbreviationUnexplained: FixRule = (draft, problem) => {
  const short = firstQuoted(problem);
  const full =
    findFullName(draft, short) ?? (Object.hasOwn(names, short) ? names[short] : undefined);
  if (full === undefined || !draft.text.startsWith(short, problem.at)) return [];
  const edit = { from: problem.at, to: problem.at + short.length, insert: `${full} (${short})` };
  return [makeFix(draft, `Write "${full} (${short})"`, [edit])];
};

/** The words before "(IG)" whose first letters it is made of. */
function findFullName({ text }: Draft, short: string): string | undefined {
  if (!/^[A-Z]{2,6}$/.test(short)) return undefined;
  const at = text.indexOf(`(${short})`);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - 120), at).trimEnd();
  const words = /(?:[\p{L}'’-]+ )*[\p{L}'’-]+$/u.exec(before)?.[0].split(' ') ?? [];
  const small = /^(?:and|of|the|for|to|in)$/i;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const own = words.slice(from);
    const letters = own.filter((word) => !small.test(word)).map((word) => word.charAt(0));
    if (letters.join('').toUpperCase() === short && !small.test(own[0] ?? '')) return own.join(' ');
  }
  return undefined;
}
