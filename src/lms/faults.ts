const nothing: FaultChoice = {
  id: 'none',
  words: 'Nothing',
  hint: 'The LMS answers and keeps what it is sent.',
  keeps: true,
};

/**
 * What an administrator can make go wrong, before a launch or in the middle of it, each with a line that
 * says what happens. Sources: Moodle 4.5, measured with its server stopped, its session lost and its
 * server frozen; browsers that block storage in frames.
 */
export const faults: readonly FaultChoice[] = [
  nothing,
  {
    id: 'down',
    words: 'The LMS is down',
    hint: 'Every save is refused, and nothing is kept.',
    keeps: false,
  },
  {
    id: 'expired',
    words: 'The session has expired',
    hint: 'Every save is answered with the login page, and nothing is kept.',
    keeps: false,
  },
  {
    id: 'lies',
    words: 'Says true and stores nothing',
    hint: 'Every save seems to work, and nothing is kept, as in Moodle when its server is gone.',
    keeps: false,
  },
  {
    id: 'storage-blocked',
    words: 'The browser’s storage is blocked',
    hint: 'The package can keep nothing in the browser. The LMS itself works.',
    keeps: true,
  },
  {
    id: 'slow',
    words: 'Answers slowly',
    hint: 'Every save takes two seconds; a SCORM package stands still meanwhile.',
    keeps: true,
  },
];

export type Fault = 'none' | 'down' | 'expired' | 'lies' | 'storage-blocked' | 'slow';

/** The choice as the page shows it. */
export function describeFault(fault: Fault): FaultChoice {
  return faults.find(({ id }) => id === fault) ?? nothing;
}

export interface FaultChoice {
  id: Fault;
  words: string;
  /** What happens, one line. */
  hint: string;
  /** Whether what a package sends is kept all the same. */
  keeps: boolean;
}
