import type { ToolkitContent } from './content.ts';

/** How firm a source is, where it is less than it looks: `seen in a summary`, `draft`, `archived copy`. */
export function sayStatus({ status }: Pick<Source, 'status'>): string {
  return (status !== undefined && Object.hasOwn(weak, status) && weak[status]) || '';
}

/** What is said after a source's name: what it is, unless the name says so already, and how firm it is. */
export function saySource(source: Source): string {
  const { label, what } = source;
  const isSaid = what.toLowerCase().includes(label.toLowerCase().replace(/^the /, ''));
  const status = sayStatus(source);
  return `${what === '' || isSaid ? '' : `, ${what}`}${status === '' ? '' : ` (${status})`}`;
}

const weak: Record<string, string> = {
  secondary: 'seen in a summary',
  draft: 'draft',
  archived: 'archived copy',
};

type Source = ToolkitContent['sources'][string];
