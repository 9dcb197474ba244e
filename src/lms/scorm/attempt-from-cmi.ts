import type { KnownOfAttempt, LmsDecision, LmsRecord } from '../lms-record.ts';
import type { ScormStandard } from '../standards.ts';
import type { CmiModel } from './cmi-model.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { scormDialects } from './scorm-dialects.ts';

/**
 * Reads a gradebook record out of what the package wrote. A score lies between 0 and 1, an interaction
 * without an id is passed over.
 */
export function attemptFromCmi(cmi: CmiModel, known: KnownOfScormAttempt): LmsRecord {
  const { earlierMs, ...rest } = known;
  const dialect = scormDialects[known.standard];
  const sessionMs = dialect.readDuration(cmi.get(dialect.elements.sessionTime));
  return {
    ...rest,
    ...dialect.readResult(cmi),
    totalMs: earlierMs + sessionMs,
    decisions: readDecisions(cmi, dialect),
    passedObjectives: readPassedObjectives(cmi),
  };
}

function readDecisions(cmi: CmiModel, { elements, readDuration }: ScormDialect): LmsDecision[] {
  const decisions: LmsDecision[] = [];
  for (let n = 0; n < cmi.count('cmi.interactions'); n += 1) {
    const at = `cmi.interactions.${n}`;
    const id = cmi.get(`${at}.id`);
    if (id === undefined) continue;
    const latency = cmi.get(`${at}.latency`);
    decisions.push({
      id,
      response: cmi.get(`${at}.${elements.response}`) ?? '',
      correctResponses: readPatterns(cmi, `${at}.correct_responses`),
      result: cmi.get(`${at}.result`) ?? '',
      latencyMs: latency === undefined ? null : readDuration(latency),
      decidedAt: cmi.get(`${at}.${elements.decidedAt}`) ?? '',
    });
  }
  return decisions;
}

/** SCORM 1.2 says it with `status`, SCORM 2004 with `success_status`; neither knows the other's word. */
function readPassedObjectives(cmi: CmiModel): string[] {
  const indexes = Array.from({ length: cmi.count('cmi.objectives') }, (_, index) => index);
  return indexes.flatMap((index) => {
    const at = `cmi.objectives.${index}`;
    const status = cmi.get(`${at}.success_status`) ?? cmi.get(`${at}.status`);
    return status === 'passed' ? (cmi.get(`${at}.id`) ?? []) : [];
  });
}

function readPatterns(cmi: CmiModel, collection: string): string[] {
  const indexes = Array.from({ length: cmi.count(collection) }, (_, index) => index);
  return indexes.flatMap((index) => cmi.get(`${collection}.${index}.pattern`) ?? []);
}

type KnownOfScormAttempt = KnownOfAttempt & { standard: ScormStandard };
