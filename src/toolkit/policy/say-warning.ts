import type { Clause } from '../content.ts';
import type { PolicyWork } from '../work.ts';
import type { PolicyWarning } from './find-warnings.ts';

/** For a document, where nothing can be followed: `5. Confidentiality: The clause does not say …` */
export function sayWarning(warning: PolicyWarning, clauses: readonly Clause[]): string {
  const names = warning.clauses.map((id) => nameClause(id, clauses));
  return names.length === 0 ? warning.message : `${names.join(' and ')}: ${warning.message}`;
}

/** What nobody but a reader can tell, where clauses are in their own words; empty where none is. */
export function sayUnread(clauses: readonly Clause[], policy: Pick<PolicyWork, 'clauses'>): string {
  const own = clauses.flatMap(({ id }, at) =>
    typeof policy.clauses[id]?.text === 'string' ? [String(at + 1)] : [],
  );
  const numbers = new Intl.ListFormat('en-GB').format(own);
  if (own.length === 0) return '';
  return own.length === 1
    ? `Clause ${numbers} is in your own words. We looked for words only and cannot tell what it means, so read clause ${numbers} yourself.`
    : `Clauses ${numbers} are in your own words. We looked for words only and cannot tell what they mean, so read clauses ${numbers} yourself.`;
}

/** `5. Confidentiality` */
export function nameClause(id: string, clauses: readonly Clause[]): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  const clause = clauses[at];
  return clause === undefined ? id : `${at + 1}. ${clause.title}`;
}
