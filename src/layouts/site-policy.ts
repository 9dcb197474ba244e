import { packagePolicy } from '../packaging/index.ts';

/**
 * The content security policy of a page of the site: a package's, and what this page needs besides. A
 * directive of `more` takes the place of the package's own of that name.
 */
export function sitePolicy(more: readonly string[]): string {
  const names = more.map((directive) => directive.split(' ', 1)[0]);
  const own = packagePolicy.split('; ').filter((one) => !names.includes(one.split(' ', 1)[0]));
  return [...own, ...more].join('; ');
}
