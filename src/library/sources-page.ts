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
    'We looked at these, or at copies of them, on the day that stands beside each, and put what they say in our own words. Where a source changes, the publisher’s page is what counts.',
    ...groups,
    '',
  ].join('\n\n');
}

function writeSource({ who, what, date, link, checked, note }: Sources[string]): string {
  const about = `[${escapeText(what)}](${writeAddress(link)})`;
  const said = note ? ` ${escapeText(note)}` : '';
  return `- ${about}. ${escapeText(who)}, ${escapeText(date)}; looked at on ${escapeText(checked)}.${said}`;
}

/** As a link's destination in Markdown, where brackets, braces and codes such as `&lt;` have a meaning. */
function writeAddress(link: string): string {
  return new URL(link).href
    .replace(/[(){}<>\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
}

/** Words of a YAML file, to be read as words: no sign of theirs is Markdown. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~{}]/g, (sign) => (/[{}<>]/.test(sign) ? '' : `\\${sign}`));
}

const statuses = {
  current: {
    heading: 'Listed as current',
    words: 'Listed as current by their publishers when we looked; check before you rely on one.',
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
