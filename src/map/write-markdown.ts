import { pageWords } from '../words/pages.ts';
import type { MapStory } from './describe-map.ts';
import { listMap } from './list-map.ts';

/** The map as a nested list in Markdown: each scene once, with links to where its ways lead; the notice last. */
export function writeMarkdown(map: MapStory): string {
  const items = listMap(map).map(({ anchor, title, kind, reads, ways, problems }) => {
    const notes = [kind, reads].filter((note) => note !== null).map((note) => ` (${plain(note)})`);
    const lines = [
      `- <a id="${anchor}"></a>**${plain(title)}**${notes.join('')}`,
      ...problems.map(
        ({ severity, message }) =>
          `  - ${severity === 'error' ? 'Error' : 'Warning'}: ${plain(message)}`,
      ),
      ...ways.map(({ words, target, sets }) => {
        const after = sets === null ? '' : ` (${plain(sets)})`;
        return `  - ${plain(words)} → [${plain(target.title)}](#${target.anchor})${after}`;
      }),
    ];
    return lines.join('\n');
  });
  return `# Map of ${plain(map.title)}\n\n${items.join('\n')}\n\n${plain(pageWords.en.notice)}\n`;
}

/** Signs that Markdown would read as something else than text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#&|~]/g, '\\$&');
}
