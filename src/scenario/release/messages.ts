import type { Verdict } from '../story.ts';

/**
 * Every sentence about a story beside its latest release, by rule, as in `../messages.ts`. An error
 * loses people's places or mixes up HR's figures without need; a warning says what an edit costs.
 */
export const messages = {
  'released-scene-gone': error(
    (d: { scene: string; version: string; perhaps: string | null }) =>
      `The scene "${d.scene}" of release ${d.version} is gone, expected it under this or a new name, because people may have stopped there. If its heading has changed${d.perhaps ? ' and it is this one' : ''}, add \`renamed: { ${quote(d.scene)}: ${quote(d.perhaps ?? 'new-id')} }\` to the front matter; if not, keep it, or name there the scene where people go on.`,
  ),
  'released-rename-to-nowhere': error(
    (d: { from: string; to: string; nearest: string[] }) =>
      `Unexpected "${d.to}" in "renamed", expected the id of a scene of this story, as "${d.from}" has to lead somewhere. ${d.nearest[0] ? `Did you mean "${d.nearest[0]}"? ` : ''}Correct the name.`,
  ),
  'released-choices-reordered': error(
    (d: { version: string; order: string[] }) =>
      `The choices here stand in another order than in release ${d.version}, expected ${list(d.order)} first, because a choice is kept and reported as its letter. Put them back in this order and add new ones at the end; learners see choices shuffled anyway.`,
  ),
  'released-choice-gone': warning(
    (d: { version: string; gone: string[]; moved: string[] }) =>
      `${d.gone.length > 1 ? 'Choices' : 'Choice'} ${list(d.gone)} of release ${d.version} ${d.gone.length > 1 ? 'are' : 'is'} gone, expected the choices that people were given. Whoever took ${d.gone.length > 1 ? 'one of them' : 'it'} and is half-way starts this scenario again${d.moved.length > 0 ? `, and so does whoever took ${list(d.moved)}, which ${d.moved.length > 1 ? 'have' : 'has'} moved up a letter: the letters of HR's figures mean something else from now on` : ''}. Keep it if you can, and reword it instead.`,
  ),
  'released-verdict-changed': warning(
    (d: { version: string; from: Verdict; to: Verdict }) =>
      `This choice was ${name(d.from)} in release ${d.version} and is ${name(d.to)} now, expected the same, because HR's figures before and after cannot be compared. Keep the change if it is right, and say so in the changelog.`,
  ),
  'released-step-leads-elsewhere': warning(
    (d: { version: string; step: string; from: string; now: string }) =>
      `${d.step} "${d.from}" in release ${d.version}, expected the same scene, but ${d.now}. Whoever took this step and is half-way starts this scenario again. Keep the change if the story needs it.`,
  ),
} as const;

function error<Data>(say: (data: Data) => string) {
  return { severity: 'error', say } as const;
}

function warning<Data>(say: (data: Data) => string) {
  return { severity: 'warning', say } as const;
}

function name(verdict: Verdict): string {
  return verdict.charAt(0).toUpperCase() + verdict.slice(1);
}

/** As YAML wants it: an id that could be read as a number or a date stands in quotes. */
function quote(id: string): string {
  return /^[a-z][a-z0-9-]*$/.test(id) && !/^(true|false|null|yes|no|on|off)$/.test(id)
    ? id
    : JSON.stringify(id);
}

function list(words: readonly string[]): string {
  const [last, ...rest] = [...words].reverse();
  return rest.length > 0 ? `${rest.reverse().join(', ')} and ${last}` : (last ?? 'nothing');
}
