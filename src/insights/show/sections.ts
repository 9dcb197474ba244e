/** What the results are made of, in their order: where links lead, and how each is called. */
export const sections = {
  compliance: { id: 'results-compliance', title: 'Are we compliant?' },
  groups: { id: 'results-groups', title: 'By department and staff group' },
  people: { id: 'results-people', title: 'Who is outstanding' },
  trend: { id: 'results-trend', title: 'Trend by week' },
  attempts: { id: 'results-attempts', title: 'Attempts and scores' },
  time: { id: 'results-time', title: 'Time spent' },
  decisions: { id: 'results-decisions', title: 'The hardest decisions' },
  paths: { id: 'results-paths', title: 'Paths through a scenario' },
  matching: { id: 'results-matching', title: 'People matched with the staff list' },
} as const;

/** Further parts of the page that the list of contents leads to; their ids are their own. */
export const otherParts = [
  { id: 'take-away', title: 'Take it away' },
  { id: 'receipts', title: 'Read a receipt code' },
] as const;
