import type { LearnerIdentity } from '../../events/index.ts';
import type { ListedPerson } from '../read/reading.ts';

/** Somebody while it is found out who is who: the rows of staff lists and the records that are theirs. */
export interface Person {
  list: ListedPerson[];
  records: LearnerIdentity[];
  keys: string[];
  /** Folded, without the empty one. */
  names: Set<string>;
  /** Whether there is nothing but a name. */
  isBare: boolean;
  /** The name by which alone a record was taken for theirs, as the record has it. */
  matchedName: string;
  /** Fits more than one person of the list, and was given to none. */
  isAmbiguous: boolean;
}
