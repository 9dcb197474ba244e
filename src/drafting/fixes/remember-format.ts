import { slug } from 'github-slugger';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Writes the name as a flag: small letters and hyphens; an empty one goes with its comma. */
export const fixRememberFormat: FixRule = (draft, problem) => {
  const { text } = draft;
  const line = /^([*_])(remember:)([^*_\r\n]*?)(\.?)\1/i.exec(
    text.slice(problem.at, problem.at + 1000),
  );
  const [, sign = '', opening = '', words = ''] = line ?? [];
  const names = words.split(',').map((word) => word.trim());
  const isFlag = (word: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);
  const asFlag = (word: string) =>
    isFlag(word)
      ? word
      : slug(word)
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '');
  if (!line || !names.includes(firstQuoted(problem))) return [];
  const flags = [...new Set(names.map(asFlag).filter(isFlag))];
  if (flags.length === 0) return [];
  const insert = `${sign}${opening} ${flags.join(', ')}.${sign}`;
  const edit = { from: problem.at, to: problem.at + line[0].length, insert };
  return [makeFix(draft, `Write "Remember: ${flags.join(', ')}."`, [edit])];
};
