import type { PolicyContent } from '../content.ts';
import { addMonths, isDay, sayDay } from '../days.ts';
import type { PolicyWork } from '../work.ts';
import { clauseIds } from './clause-ids.ts';
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
import { chosenWordings, type Wording } from './wording-of.ts';

/**
 * Where a policy does not hold together, or something that every policy needs is missing. It is advice: nothing
 * is kept from being exported. `today` is a day such as `2026-11-21`.
 */
export function findWarnings(
  content: Pick<PolicyContent, 'clauses'>,
  policy: Pick<PolicyWork, 'clauses' | 'owner' | 'reviewOn'>,
  today: string,
): PolicyWarning[] {
  const wordings = chosenWordings(content, policy);
  const read = (name: ClauseName) => wordings.get(clauseIds[name]);
  const found = rules.flatMap(({ id, clauses, finds, message }) =>
    finds(read)
      ? [{ id, kind: 'fit' as const, clauses: clauses.map((name) => clauseIds[name]), message }]
      : [],
  );
  return [...found, ...findEmpty(content, wordings), ...findMissing(policy, today)];
}

const rules: WarningRule[] = [
  {
    id: 'identification-line',
    clauses: ['confidentiality'],
    finds: (read) => isPermittedTalk(read) && !hasIdentificationLine(textOf(read)),
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
    message:
      'The clause does not say that harmless details can identify somebody when they are put together, such as place, time and illness. Add “alone or combined”.',
  },
  {
    id: 'internal-only',
    clauses: ['speakingUp'],
    finds: (read) => says(read('speakingUp'), 'restrictive', (text) => !namesOutsideRoute(text)),
    message:
      'The clause names ways inside the organisation only. The law lets people go outside it too, for example to a regulator, and a policy that leaves this out can discourage them.',
  },
  {
    id: 'only-sanctions',
    clauses: ['goingWrong'],
    finds: (read) => says(read('goingWrong'), 'restrictive', namesOnlySanctions),
    message:
      'The clause names penalties only. People report a slip early when they can expect help, so say what happens first, and keep the formal route for serious breaches.',
  },
  {
    id: 'advocates-unnamed',
    clauses: ['personalAccounts', 'officialAccounts'],
    finds: (read) =>
      says(read('personalAccounts'), 'restrictive', forbidsNamingEmployer) &&
      isAskingAdvocates(read),
    message:
      'Staff may not say where they work, and are asked to speak for it. Let them name their employer, or ask for no advocates.',
  },
  {
    id: 'advocates-blocked',
    clauses: ['access', 'officialAccounts'],
    finds: (read) => says(read('access'), 'restrictive', blocksAccess) && isAskingAdvocates(read),
    message:
      'Social media is blocked at work, and staff are asked to run or support accounts. Say how they get access, or who gives it.',
  },
  {
    id: 'messaging-without-ig',
    clauses: ['messaging'],
    finds: (read) => {
      const wording = read('messaging');
      return wording?.stance === 'permissive' && !namesInformationGovernance(wording.text);
    },
    message:
      'Teams choose their messaging app, and information governance is not mentioned. National guidance allows messaging on conditions: say that IG decides or is asked.',
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

/** Ours is judged by its stance, theirs by its words. */
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

function findEmpty(
  content: Pick<PolicyContent, 'clauses'>,
  wordings: ReadonlyMap<string, Wording>,
): PolicyWarning[] {
  return content.clauses
    .filter(({ id }) => wordings.get(id)?.text.trim() === '')
    .map(({ id }) => ({
      id: `empty-${id}`,
      kind: 'fit',
      clauses: [id],
      message: 'Your wording of this clause is empty. Write it, or go back to ours.',
    }));
}

function findMissing(
  { owner, reviewOn }: Pick<PolicyWork, 'owner' | 'reviewOn'>,
  today: string,
): PolicyWarning[] {
  const warn = (id: string, message: string) => [
    { id, kind: 'missing' as const, clauses: [], message },
  ];
  return [
    ...(owner.trim() === ''
      ? warn('no-owner', 'The policy has no owner. Name the role that keeps it up to date.')
      : []),
    ...(isDay(reviewOn) ? [] : warn('no-review', 'The policy has no review date.')),
    ...(isDay(reviewOn) && reviewOn < today
      ? warn('review-past', `The review date, ${sayDay(reviewOn)}, is past.`)
      : []),
    ...(isDay(reviewOn) && reviewOn > addMonths(today, 12)
      ? warn(
          'review-late',
          `The review date, ${sayDay(reviewOn)}, is more than 12 months away. Law, guidance and platforms change sooner.`,
        )
      : []),
  ];
}

type ClauseName = keyof typeof clauseIds;
type ReadClause = (name: ClauseName) => Wording | undefined;

interface WarningRule {
  id: string;
  clauses: ClauseName[];
  finds: (read: ReadClause) => boolean;
  message: string;
}

export interface PolicyWarning {
  /** Permanent, in words. */
  id: string;
  /** Clauses that do not fit, or something that is not there. */
  kind: 'fit' | 'missing';
  /** Ids of the clauses to look at; empty for the policy's own facts. */
  clauses: string[];
  message: string;
}
