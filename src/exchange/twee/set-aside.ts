import type { Dialect } from './dialect.ts';
import type { LeftOut, Token } from './token.ts';

/**
 * What Chapbook keeps out of a passage's words: the variables above a line `--`, and modifiers, lines in
 * square brackets, with the code or notes below some of them. The text that is left has as many lines.
 */
export function setAside(body: string, dialect: Dialect): { text: string; tokens: Token[] } {
  if (dialect !== 'chapbook') return { text: body, tokens: [] };
  const lines = body.split('\n');
  const tokens: Token[] = [];
  const varsEnd = lines.indexOf('--');
  let at = 0;
  let isDropped = false;
  const kept = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    if (index <= varsEnd) {
      if (index === varsEnd) return '';
      if (line.trim() !== '' && tokens.length === 0) {
        tokens.push({ kind: 'left-out', at: start, what: 'variables', name: '--', source: line });
      }
      return '';
    }
    const modifier = /^\[([^[].*[^\]])\]$/.exec(line.trim())?.[1];
    if (modifier === undefined) return isDropped ? '' : line;
    const what = judgeModifier(modifier);
    isDropped = what === 'code' || what === 'note';
    const name = modifier.toLowerCase().split(' ', 1)[0] ?? '';
    if (what) tokens.push({ kind: 'left-out', at: start, what, name, source: line.trim() });
    return '';
  });
  return { text: kept.join('\n'), tokens };
}

/** Null for `[continue]`, which only ends another. */
function judgeModifier(modifier: string): LeftOut | null {
  if (/^cont(?:inue|inued|'d)?$/i.test(modifier)) return null;
  if (/^(?:javascript|css)\b/i.test(modifier)) return 'code';
  return /^(?:note|n\.?b\.?|fixme|todo)\b/i.test(modifier) ? 'note' : 'branch';
}
