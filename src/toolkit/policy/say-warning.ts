import type { Clause } from '../content.ts';
import type { PolicyWarning } from './find-warnings.ts';

/** For a document, where nothing can be followed: `5. Confidentiality: The clause does not say …` */
export function sayWarning(warning: PolicyWarning, clauses: readonly Clause[]): string {
  const names = warning.clauses.map((id) => nameClause(id, clauses));
  return names.length === 0 ? warning.message : `${names.join(' and ')}: ${warning.message}`;
}

/** `5. Confidentiality` */
export function nameClause(id: string, clauses: readonly Clause[]): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  const clause = clauses[at];
  return clause === undefined ? id : `${at + 1}. ${clause.title}`;
}
