import { type SessionWords, session } from '../words/en/session.ts';
import type { Speech } from '../words/index.ts';

/** The words that come with the session, in the language of the page. */
export function sessionWords({ catalogue }: Speech): SessionWords {
  return catalogue?.session ?? session;
}
