import { error, list, warning } from './message-words.ts';

/** What is said about the paths through a story, taken together. */
export const pathMessages = {
  'ending-out-of-reach': error(
    (d: { title: string; from: string[] }) =>
      `No path gets to the ending "${d.title}", expected at least one: ${list(quoted(d.from))} ${d.from.length > 1 ? 'lead' : 'leads'} here, but nothing that a learner remembers by then opens the way. Look at the lines of the junctions on the way, and at the choices that set their flags.`,
  ),
  'junction-branch-unreachable': error(
    (d: { title: string; remembered: string[]; unknown: string[]; above: string[] | null }) =>
      `No path takes the line "${lineOf(d.remembered)}" of "${d.title}", expected at least one: ${whyClosed(d)}`,
  ),
  'when-branch-unreachable': warning((d: { tag: string; isShown: boolean }) =>
    d.isShown
      ? `Every path that comes past ${d.tag} is shown what stands in it, expected one that is not: a condition that always holds decides nothing, and makes the story look richer than it is. Take the tags away and keep the words, or let a path come here for which it does not hold.`
      : `No path that comes past ${d.tag} is shown what stands in it, expected at least one: the words are there, and no learner reads them. Let a choice on the way here decide it, or remove the block.`,
  ),
  'path-decisions': warning((d: { decisions: number; isLongest: boolean }) =>
    d.isLongest
      ? `The longest path has ${d.decisions} decisions, expected 3 to 7: beyond that few learners come back to try another way, and a story is hard to keep in order (our own line, after Christy Tucker and Cathy Moore on branching that stays manageable). Let the longest path end sooner, or take a decision out of it.`
      : `The shortest path has ${d.decisions} ${d.decisions === 1 ? 'decision' : 'decisions'}, expected 3 to 7: with fewer there is little to practise, and no way to recover from a slip (our own line, after Christy Tucker and Cathy Moore on branching that stays manageable). Put a decision into that path, or lead it back to one.`,
  ),
  'path-minutes': warning((d: { minutes: string; promised: number; isLongest: boolean }) =>
    d.isLongest
      ? `The longest path takes about ${d.minutes} minutes, expected at most half as much again as the ${d.promised} of "minutes" in the front matter: people set aside the time that they are told, often on a shift. We count 240 words a minute, 10 seconds for a decision and 45 for an activity. Shorten that path, or raise "minutes".`
      : `The shortest path takes about ${d.minutes} minutes, expected 1.5 or more: a learner who comes to an ending sooner has hardly met the situation. We count 240 words a minute, 10 seconds for a decision and 45 for an activity. Let that path go on for a scene, with a chance to put things right.`,
  ),
} as const;

/** A junction's line as its author wrote it. */
function lineOf(remembered: readonly string[]): string {
  return remembered.length === 0
    ? 'Otherwise'
    : `If ${remembered.map((flag) => `*${flag}*`).join(' and ')}`;
}

function whyClosed(d: {
  remembered: readonly string[];
  unknown: readonly string[];
  above: readonly string[] | null;
}): string {
  if (d.unknown.length > 0) {
    return `no path that comes here remembers ${list(quoted(d.unknown))}. Let a choice on the way here remember it, or remove the line.`;
  }
  if (d.remembered.length === 0) {
    return 'every path that comes here remembers what a line above asks for. Let a choice on the way here remember none of it, or write "Otherwise" in place of the last "If".';
  }
  return d.above
    ? `those that could take "${lineOf(d.above)}", a line above. Move this line up above that one, or remove it.`
    : `no path that comes here remembers ${list(quoted(d.remembered))} together. Let one path do so, or remove the line.`;
}

function quoted(words: readonly string[]): string[] {
  return words.map((word) => `"${word}"`);
}
