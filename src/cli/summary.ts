/*
 * What a change does to scenarios, as Markdown for a reviewer: what the check says, what it means for learners
 * half-way, the paths before and after, and the map with what is new. Text of the stories is hostile here: a
 * comment is posted by a machine with rights of its own.
 */
import { basename } from 'node:path';
import { checkScenarioRelease, type Library, type Problem } from '../library/index.ts';
import { describeMap, writeMermaid } from '../map/files.ts';
import {
  analysePaths,
  type PathAnalysis,
  type ReadStory,
  sayEndings,
  sayPaths,
} from '../scenario/index.ts';
import type { ChangedScenario } from './changed-scenarios.ts';

/** What GitHub takes in one comment, less some room. */
const mostChars = 60_000;
const mostProblems = 30;

/** The summary of a change, ready to be posted; `problems` are those of the changed scenarios and of content. */
export function writeSummary(
  library: Library,
  changed: readonly ChangedScenario[],
  problems: readonly Problem[],
): string {
  if (changed.length === 0) {
    return `## Scenarios\n\nNo scenario changes.\n${writeProblems(problems)}`;
  }
  const rows = changed.map((one) => {
    const own = problemsOf(one, problems);
    return `| ${code(one.id)} | ${sayKind(one)} | ${sayCounts(own)} | ${sayPlaces(library, one)} |`;
  });
  const head = [
    '## Scenarios in this change\n',
    '| Scenario | | Check | Learners half-way through |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  const shown = new Set(changed.map(({ id }) => `scenarios/${id}/`));
  const elsewhere = problems.filter(({ file }) => ![...shown].some((one) => file.startsWith(one)));
  const parts = changed.map((one) => describe(library, one, problemsOf(one, problems)));
  return cap([head, writeProblems(elsewhere), ...parts]);
}

function cap(parts: readonly string[]): string {
  let text = '';
  for (const [at, part] of parts.entries()) {
    if (text.length + part.length > mostChars) {
      const left = parts.length - at;
      return `${text}\nThere is more than a comment holds: ${left} ${left === 1 ? 'part is' : 'parts are'} left out. Run \`npx canteen check --paths\` and \`npx canteen map\` to see them.\n`;
    }
    text += part;
  }
  return text;
}

function describe(
  library: Library,
  { id, before, after }: ChangedScenario,
  problems: readonly Problem[],
): string {
  if (!after) return '';
  const title = `\n### ${plain(after.read.story.title)}\n\n`;
  const now = after.read;
  const marked = markChanges(before, now);
  const map = writeMermaid(describeMap(now), marked);
  const drawn = map
    ? `\`\`\`mermaid\n${map}\`\`\`\n`
    : `The map is too large for a comment: run ${code(`npx canteen map ${id}`)}.\n`;
  const old = before && writeMermaid(describeMap(before));
  return [
    title,
    writeProblems(problems),
    writePaths(library, before, now),
    `\n**The story now**${marked.size > 0 ? ' (thick outlines are new or changed)' : ''}\n\n${drawn}`,
    old && old !== writeMermaid(describeMap(now))
      ? `\n<details><summary>The story before</summary>\n\n\`\`\`mermaid\n${old}\`\`\`\n\n</details>\n`
      : '',
  ].join('');
}

/** Scenes that are new, and those whose words or ways differ. */
function markChanges(before: ReadStory | null, now: ReadStory): Map<string, string> {
  if (!before) return new Map();
  const old = new Map(before.story.scenes.map((scene) => [scene.id, write(before, scene.id)]));
  return new Map(
    now.story.scenes.flatMap(({ id }): [string, string][] => {
      const was = old.get(id);
      if (was === undefined) return [[id, 'new']];
      return was === write(now, id) ? [] : [[id, 'changed']];
    }),
  );
}

/** All that a scene says and does, without places in the file. */
function write({ story, prose }: ReadStory, id: string): string {
  const parts = Object.entries(prose).filter(([part]) => part === id || part.startsWith(`${id}/`));
  const scene = story.scenes.find((one) => one.id === id);
  return JSON.stringify([scene, parts], (key, value) => (key === 'position' ? undefined : value));
}

function writePaths(library: Library, before: ReadStory | null, now: ReadStory): string {
  const passingScore = library.trust.passing_score;
  const analyse = (read: ReadStory | null) =>
    read ? { analysis: analysePaths(read, { passingScore }), minutes: read.story.minutes } : null;
  const [then, today] = [analyse(before), analyse(now)];
  const facts = (one: { analysis: PathAnalysis; minutes: number } | null) =>
    one ? sayPaths(one.analysis, { passingScore, promisedMinutes: one.minutes }) : [];
  const endings = (one: { analysis: PathAnalysis } | null) =>
    one
      ? sayEndings(one.analysis).map(({ cells: [title, paths, share, score] }) => ({
          label: `Ending: ${title}`,
          value: `${paths} paths, ${share}, ${score}`,
        }))
      : [];
  const [old, own] = [
    [...facts(then), ...endings(then)],
    [...facts(today), ...endings(today)],
  ];
  const labels = [...new Set([...own, ...old].map(({ label }) => label))];
  const cell = (those: typeof own, label: string) =>
    plain(those.find((one) => one.label === label)?.value ?? '–');
  const rows = labels.map((label) => {
    const [was, is] = [cell(old, label), cell(own, label)];
    return before
      ? `| ${plain(label)} | ${was} | ${was === is ? 'the same' : `**${is}**`} |`
      : `| ${plain(label)} | ${is} |`;
  });
  const head = before ? '| | Before | Now |\n| --- | --- | --- |' : '| | Now |\n| --- | --- |';
  return `\n${head}\n${rows.join('\n')}\n`;
}

function writeProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems
    .slice(0, mostProblems)
    .map(
      ({ file, line, severity, rule, message }) =>
        `- ${severity === 'error' ? '**Error**' : 'Warning'} ${code(`${basename(file)}:${line}`)} ${code(rule)}: ${plain(message)}`,
    );
  const more = problems.length - lines.length;
  return `\n${lines.join('\n')}\n${more > 0 ? `- and ${more} more\n` : ''}`;
}

function problemsOf({ id }: ChangedScenario, problems: readonly Problem[]): Problem[] {
  return problems.filter(({ file }) => file.startsWith(`scenarios/${id}/`));
}

function sayKind({ before, after }: ChangedScenario): string {
  if (!after) return 'taken away';
  return before ? 'changed' : 'new';
}

function sayCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'no problem';
  return [errors && `**${count(errors, 'error')}**`, warnings && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}

/** What becomes of places that learners have in the latest release. */
function sayPlaces(library: Library, { after, before }: ChangedScenario): string {
  if (!after) {
    return before ? 'a scenario that learners may be half-way through is gone' : '';
  }
  const isReleased = library.releases.some(({ scenarios }) => Object.hasOwn(scenarios, after.id));
  if (!isReleased) return 'never released';
  const found = checkScenarioRelease(library, after);
  const lost = found.filter(({ rule }) => rule !== 'released-verdict-changed');
  const others = found.filter((one) => !lost.includes(one));
  const words = [...(lost.length === 0 ? ['They keep their place.'] : []), ...lost, ...others];
  return plain(words.map((one) => (typeof one === 'string' ? one : one.message)).join(' '));
}

/** Signs that Markdown or a code host would read as something else than text, mentions and issues among them. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]>#|~!@]/g, (sign) => (sign === '@' ? '@\u200b' : `\\${sign}`));
}

function code(text: string): string {
  return `\`${text.replace(/[`|\s]+/g, ' ')}\``;
}
