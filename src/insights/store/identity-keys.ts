import type { LearnerIdentity } from '../../events/index.ts';
import { fold } from './course-names.ts';

/**
 * By what somebody is known: learner id and email, and the name only where there is neither. Two that share
 * a key are one person.
 */
export function keysOf({ learnerId, email, learnerName }: LearnerIdentity, shared: Shared): Keys {
  const [id, address, name] = [fold(learnerId), fold(email), fold(learnerName)];
  const keys = [
    ...(id ? [`id ${id}`] : []),
    ...(address ? [shared.has(address) ? `box ${address} ${name}` : `email ${address}`] : []),
  ];
  return { keys: keys.length > 0 ? keys : [`name ${name}`], name, isBare: keys.length === 0 };
}

/**
 * Emails that are not one person's: one file gives them to two learner ids with different names, or to three
 * names. 'none@example.com', which an LMS demands of those who have no email, would make them all one person.
 */
export function findShared(files: readonly (readonly LearnerIdentity[])[]): Shared {
  const shared = new Set<string>();
  for (const identities of files) {
    const boxes = new Map<string, { ids: Set<string>; names: Set<string> }>();
    for (const { learnerId, email, learnerName } of identities) {
      const address = fold(email);
      if (address === '') continue;
      const box = boxes.get(address) ?? { ids: new Set(), names: new Set() };
      boxes.set(address, box);
      if (learnerId.trim() !== '') box.ids.add(fold(learnerId));
      if (learnerName.trim() !== '') box.names.add(fold(learnerName));
      const [ids, names] = [box.ids.size, box.names.size];
      if ((ids > 1 && names > 1) || names > 2) shared.add(address);
    }
  }
  return shared;
}

export interface Keys {
  keys: string[];
  name: string;
  /** Whether there is nothing but a name. */
  isBare: boolean;
}

type Shared = ReadonlySet<string>;
