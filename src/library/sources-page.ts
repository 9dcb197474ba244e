import type { Sources } from './content-schemas.ts';

/** `content/sources.yaml` as a page of guidance: every source with its date and how far it can be relied on. */
export function writeSourcesPage(sources: Sources): string {
  const groups = Object.entries(statuses).flatMap(([status, { heading, words }]) => {
    const items = Object.values(sources).filter((source) => source.status === status);
    if (items.length === 0) return [];
    const lines = items.map(writeSource);
    return [`## ${heading}`, words, lines.join('\n')];
  });
  return [
    '---',
    'title: Sources',
    'summary: Where the facts in the scenarios come from, and how far each can be relied on.',
    'order: 10',
    '---',
    'We read these on the day that stands beside each, and put what they say in our own words. Where a source changes, the publisher’s page is what counts.',
    ...groups,
    '',
  ].join('\n\n');
}

function writeSource({ who, what, date, link, checked, note }: Sources[string]): string {
  const about = `[${escapeText(what)}](${encodeURI(decodeURI(link)).replace(/[()]/g, escape)})`;
  const said = note ? ` ${escapeText(note)}` : '';
  return `- ${about}. ${escapeText(who)}, ${escapeText(date)}; looked at on ${escapeText(checked)}.${said}`;
}

/** Words of a YAML file, to be read as words: no sign of theirs is Markdown. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~{}]/g, (sign) => (/[{}<>]/.test(sign) ? '' : `\\${sign}`));
}

const statuses = {
  current: {
    heading: 'Current when we looked',
    words: 'In force, or the publisher’s latest word, on the day we looked.',
  },
  draft: { heading: 'Drafts', words: 'Not final. Look for the final text before you rely on it.' },
  secondary: {
    heading: 'Read in extracts or summaries',
    words: 'We read these in part, or in somebody else’s summary, and not in the original.',
  },
  archived: { heading: 'Archived', words: 'No longer kept up to date by their publishers.' },
  historic: {
    heading: 'Historic',
    words: 'Read them with their dates. They show where today’s guidance comes from.',
  },
};
