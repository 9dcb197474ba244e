import type { LearnerIdentity } from '../event.ts';
import { readObject, readText } from './values.ts';

/**
 * The learner: an account's name (cmi5 9.2), a mail address, and a name to show. An OpenID or a hashed
 * address stands in for the account where there is neither. Null for nobody.
 */
export function readActor(found: unknown): LearnerIdentity | null {
  const actor = readObject(found);
  const account = readText(readObject(actor['account'])['name']).trim();
  const email = readText(actor['mbox'])
    .replace(/^mailto:/i, '')
    .trim();
  const stand = readText(actor['openid']) || readText(actor['mbox_sha1sum']);
  const learnerId = account || (email === '' ? stand.trim() : '');
  const learnerName = readText(actor['name']).trim();
  return learnerId || email || learnerName ? { learnerId, email, learnerName } : null;
}

/** The same for all statements of one learner, whoever writes an address in capitals. */
export function nameLearner({ learnerId, email, learnerName }: LearnerIdentity): string {
  if (learnerId !== '') return `id ${learnerId.toLowerCase()}`;
  return email === '' ? `name ${learnerName.toLowerCase()}` : `email ${email.toLowerCase()}`;
}
