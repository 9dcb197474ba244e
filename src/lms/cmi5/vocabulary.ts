/** Verbs of cmi5 by name. Source: cmi5 9.3. */
export const verbIds = {
  launched: 'http://adlnet.gov/expapi/verbs/launched',
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
  waived: 'https://w3id.org/xapi/adl/verbs/waived',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
} as const;

export type Cmi5Verb = keyof typeof verbIds;

/** Those an AU may use in statements of the category cmi5. */
export const verbsOfAu: readonly string[] = [
  'initialized',
  'completed',
  'passed',
  'failed',
  'terminated',
];

export const voidedVerbId = 'http://adlnet.gov/expapi/verbs/voided';

/** Source: cmi5 9.6.2. */
export const categoryIds = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

const extensionRoot = 'https://w3id.org/xapi/cmi5/context/extensions';

/** Source: cmi5 9.6.3. */
export const extensionIds = {
  sessionId: `${extensionRoot}/sessionid`,
  masteryScore: `${extensionRoot}/masteryscore`,
  launchMode: `${extensionRoot}/launchmode`,
  launchUrl: `${extensionRoot}/launchurl`,
  moveOn: `${extensionRoot}/moveon`,
  launchParameters: `${extensionRoot}/launchparameters`,
  /** This LMS's own: one may put more into the context template, and an AU has to copy all of it. */
  launchedBy: 'https://beyond-the-canteen.example/xapi/extensions/launched-by',
} as const;

export const interactionActivityType = 'http://adlnet.gov/expapi/activities/cmi.interaction';
export const courseActivityType = 'https://w3id.org/xapi/cmi5/activitytype/course';

/** Names of the two documents that cmi5 itself defines. Source: cmi5 10 and 11. */
export const launchDataStateId = 'LMS.LaunchData';
export const preferencesProfileId = 'cmi5LearnerPreferences';

/** Source: cmi5 10.2.5 and 13.1.4. */
export const moveOnRules = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  'NotApplicable',
] as const;

export type MoveOn = (typeof moveOnRules)[number];

/** Source: cmi5 10.2.2. */
export const launchModes = ['Normal', 'Browse', 'Review'] as const;

export type LaunchMode = (typeof launchModes)[number];

/** The name of a verb's address, or undefined when it is none of cmi5's. */
export function nameVerb(id: string): Cmi5Verb | undefined {
  const found = Object.entries(verbIds).find(([, address]) => address === id);
  return found?.[0] as Cmi5Verb | undefined;
}
