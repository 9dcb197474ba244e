import { scormDialects } from './scorm/scorm-dialects.ts';
import type { StoredAttempt } from './stored-attempt.ts';

/** What is stored of an attempt beside its record, in the words of its standard. */
export function describeStored(attempt: StoredAttempt): StoredDescription {
  if (attempt.standard === 'cmi5') {
    const { statements, documents } = attempt.xapi;
    return {
      facts: [
        { term: 'Statements', words: String(statements.length) },
        { term: 'Documents', words: documents.map(({ id }) => id).join(', ') || 'None' },
      ],
    };
  }
  const { elements, suspendDataChars } = scormDialects[attempt.standard];
  return {
    facts: [{ term: 'Location', words: attempt.cmi.get(elements.location) || 'None' }],
    suspendData: {
      lengthChars: attempt.cmi.get(elements.suspendData)?.length ?? 0,
      limitChars: suspendDataChars,
    },
  };
}

interface StoredDescription {
  facts: { term: string; words: string }[];
  suspendData?: { lengthChars: number; limitChars: number };
}
