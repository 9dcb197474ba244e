import type { Catalogue } from '../speech.ts';
import { first } from './first.ts';
import { later } from './later.ts';
import { session } from './session.ts';

/** All Welsh words that a launch page may need; fetched when somebody chooses Welsh. */
export const cy: Catalogue = { first, later, session };
