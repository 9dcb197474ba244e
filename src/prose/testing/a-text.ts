/** A story around some prose of its first scene, with everything that a story needs. */
export function aStoryAround(prose: string): string {
  return `---
title: T
summary: S
audience: [everyone]
outcomes: [ST1]
platform: P
minutes: 1
reviewed: 2026-11-20
review_by: 2027-05-20
---

## Start

${prose}

[Go on](#ending-end)

## Ending: end

End.
`;
}

/** A source with an address and words that need care. */
export const someSources = {
  'a-source': {
    label: 'A "source"',
    who: 'W & Co',
    what: 'What',
    date: '2026',
    status: 'current' as const,
    link: 'https://example.org/?a=1&b=2',
    checked: '2026-11-20',
  },
};
