/** The clauses that a warning or a hint speaks of, by their ids in `content/toolkit/policy.yaml`. */
export const clauseIds = {
  purpose: 'purpose',
  scope: 'scope',
  access: 'access',
  personalAccounts: 'personal-accounts',
  confidentiality: 'confidentiality',
  photos: 'photos-and-film',
  messaging: 'messaging',
  views: 'views-and-beliefs',
  speakingUp: 'speaking-up',
  accuracy: 'accuracy-and-ai',
  officialAccounts: 'official-accounts',
  goingWrong: 'when-things-go-wrong',
} as const;
