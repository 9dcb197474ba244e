import type { clauseIds } from './clause-ids.ts';
import {
  asksAdvocates,
  blocksAccess,
  forbidsNamingEmployer,
  hasIdentificationLine,
  keepsPatientDataOut,
  mentionsCombination,
  namesInformationGovernance,
  namesOnlySanctions,
  namesOutsideRoute,
  permitsCaseTalk,
} from './read-wording.ts';
import type { Wording } from './wording-of.ts';

/** What does not fit together within a clause or between clauses. Ours is judged by its stance, theirs by its words. */
export const rules: WarningRule[] = [
  {
    id: 'identification-line',
    clauses: ['confidentiality'],
    finds: (read) => isPermittedTalk(read) && !hasIdentificationLine(textOf(read)),
    lookedFor:
      'a sentence that has a word such as “identify” or “recognise” with a “never” or “nothing”',
    message:
      'The clause lets people talk about cases, and no sentence in it rules out what could identify a person. Add the line: never anything that could identify someone, alone or combined.',
  },
  {
    id: 'combined-details',
    clauses: ['confidentiality'],
    finds: (read) =>
      isPermittedTalk(read) &&
      hasIdentificationLine(textOf(read)) &&
      !mentionsCombination(textOf(read)),
    lookedFor: 'words such as “together” and “combined”',
    message:
      'The clause does not say that harmless details can identify somebody when they are put together, such as place, time and illness. Add “alone or combined”.',
  },
  {
    id: 'internal-only',
    clauses: ['speakingUp'],
    finds: (read) => says(read('speakingUp'), 'restrictive', (text) => !namesOutsideRoute(text)),
    lookedFor:
      'a sentence that names a regulator, the CQC, a union or an MP and has no “not”, “never” or “only”',
    message:
      'The clause leaves staff no way outside the organisation. The law lets people go outside it too, for example to a regulator, and a policy that leaves this out can discourage them.',
  },
  {
    id: 'only-sanctions',
    clauses: ['goingWrong'],
    finds: (read) => says(read('goingWrong'), 'restrictive', namesOnlySanctions),
    lookedFor: 'words such as “support”, “help first”, “learn” and “fair”',
    message:
      'The clause names penalties only. People report a slip early when they can expect help, so say what happens first, and keep the formal route for serious breaches.',
  },
  {
    id: 'advocates-unnamed',
    clauses: ['personalAccounts', 'officialAccounts'],
    finds: (read) =>
      says(read('personalAccounts'), 'restrictive', forbidsNamingEmployer) &&
      isAskingAdvocates(read),
    lookedFor:
      'words that keep the employer out of a profile, and words that ask staff to speak for it',
    message:
      'Staff may not say where they work, and are asked to speak for it. Let them name their employer, or ask for no advocates.',
  },
  {
    id: 'advocates-blocked',
    clauses: ['access', 'officialAccounts'],
    finds: (read) => says(read('access'), 'restrictive', blocksAccess) && isAskingAdvocates(read),
    lookedFor: 'words such as “blocked”, and words that ask staff to speak for their employer',
    message:
      'Social media is blocked at work, and staff are asked to run or support accounts. Say how they get access, or who gives it.',
  },
  {
    id: 'messaging-without-ig',
    clauses: ['messaging'],
    finds: (read) => {
      const wording = read('messaging');
      if (wording === undefined || namesInformationGovernance(wording.text)) return false;
      if (!wording.isOwn) return wording.stance === 'permissive';
      return (
        wording.stance !== 'restrictive' || /\b(?:information governance|IG)\b/i.test(wording.text)
      );
    },
    lookedFor: 'a sentence in which information governance is asked or decides',
    message:
      'The clause opens messaging apps to choice, or leaves information governance (IG) out. National guidance allows messaging on conditions: say that IG decides or is asked.',
  },
  {
    id: 'ai-with-patient-data',
    clauses: ['accuracy'],
    finds: (read) => {
      const wording = read('accuracy');
      return (
        wording !== undefined &&
        wording.stance !== 'restrictive' &&
        !keepsPatientDataOut(wording.text)
      );
    },
    lookedFor: 'a sentence that has “patient” or “personal” with a “no” or “never”',
    message:
      'The clause allows tools that use AI and does not keep patient data out of them. Add that nothing about a patient is put in.',
  },
  {
    id: 'private-views',
    clauses: ['scope', 'views'],
    finds: (read) =>
      read('scope')?.stance === 'permissive' && read('views')?.stance === 'restrictive',
    message:
      'Together these reach political views in private life. Lawful expression is protected by law: limits have to be necessary and proportionate. Take legal advice.',
  },
  {
    id: 'promise-and-bans',
    clauses: ['purpose'],
    finds: (read) => {
      const strict = (['access', 'personalAccounts', 'photos', 'officialAccounts'] as const).filter(
        (name) => read(name)?.stance === 'restrictive',
      );
      return read('purpose')?.stance === 'permissive' && strict.length >= 3;
    },
    message:
      'The policy opens by encouraging good use, and most clauses about access, accounts and filming forbid it. Readers notice: change the opening or the clauses.',
  },
];

function says(
  wording: Wording | undefined,
  stance: Wording['stance'],
  reads: (text: string) => boolean,
): boolean {
  if (wording === undefined) return false;
  return wording.isOwn ? reads(wording.text) : wording.stance === stance;
}

function isPermittedTalk(read: ReadClause): boolean {
  const wording = read('confidentiality');
  return (
    wording !== undefined && (wording.stance === 'permissive' || permitsCaseTalk(wording.text))
  );
}

function textOf(read: ReadClause): string {
  return read('confidentiality')?.text ?? '';
}

function isAskingAdvocates(read: ReadClause): boolean {
  return says(read('officialAccounts'), 'permissive', asksAdvocates);
}

type ClauseName = keyof typeof clauseIds;
export type ReadClause = (name: ClauseName) => Wording | undefined;

export interface WarningRule {
  id: string;
  clauses: ClauseName[];
  finds: (read: ReadClause) => boolean;
  /** What is looked for in their own words; missing where a rule goes by what the clauses began as. */
  lookedFor?: string;
  message: string;
}
