/**
 * What Twine 2 makes of Twee that is opened there and exported again: passages sorted by name, texts
 * trimmed, backslashes before colons taken off and put back, positions kept, other details lost. Source:
 * how Twine 2.10 imports and exports Twee.
 */
export function throughTwine(twee: string): string {
  const passages = twee
    .split(/^::/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [header = '', ...lines] = part.split('\n');
      const [, name = '', tags = '', details = ''] =
        /^\s*(.*?)\s*(\[.*?\])?\s*(\{.*?\})?\s*$/.exec(header) ?? [];
      const text = lines
        .map((line) => line.replace(/^\\:/, ':'))
        .join('\n')
        .trim();
      return { name, tags, details, text };
    });
  const first = passages.filter(({ name }) => name === 'StoryTitle' || name === 'StoryData');
  const rest = passages.filter((passage) => !first.includes(passage));
  rest.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...first, ...rest]
    .map(({ name, tags, details, text }) => {
      const header = [`:: ${name}`, tags, details].filter((part) => part !== '').join(' ');
      return `${header}\n${text.replace(/^::/gm, '\\::')}\n`;
    })
    .join('\n\n');
}
