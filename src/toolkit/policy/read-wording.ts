/**
 * What a clause in somebody's own words seems to say. These look for words and understand nothing, so a warning
 * that rests on them says what was looked for.
 */
import { isAffirmed, isNegated, splitSentences, splitStatements } from './split-statements.ts';

/** Whether a text lets people talk about cases, patients or their work. */
export function permitsCaseTalk(text: string): boolean {
  return splitSentences(text).some((sentence) => {
    const rest = sentence.replace(/\b(?:may|can?|could|must|do|should)\s+(?:not|never)\b/gi, '–');
    return (
      /\b(?:may|can|could|free to|welcome to|able to|allowed to|encourage[ds]?|happy for)\b[^–]*\b(?:talk|discuss|share|write|post|describe|reflect)/i.test(
        rest,
      ) &&
      /\b(?:work|shifts?|cases?|patients?|clinical|learning|learnt|care|practice)\b/i.test(rest)
    );
  });
}

/** Whether a text rules out whatever could identify a person. */
export function hasIdentificationLine(text: string): boolean {
  return splitStatements(text).some(
    (statement) =>
      /\b(?:identif|recogni[sz])/i.test(statement) &&
      (isNegated(statement) || /\b(?:avoid|leave out)\b/i.test(statement)),
  );
}

/** Whether a text says that harmless details can identify somebody when they are put together. */
export function mentionsCombination(text: string): boolean {
  return /\b(?:together|combin\w+|alone or|added? up|pieced?|jigsaw|side by side)\b/i.test(text);
}

/** Whether a text names a way to raise a concern outside the organisation, and does not forbid it. */
export function namesOutsideRoute(text: string): boolean {
  return splitStatements(text).some(
    (statement) => outside.test(statement) && !isForbidden(withSoftConditions(statement)),
  );
}

const outside =
  /\b(?:regulators?|prescribed|CQC|Care Quality Commission|professional body|trade unions?|unions?|MPs?|protected disclosures?|whistle-?blow\w*|outside the (?:trust|organisation)|national guardian|external(?:ly)?)\b/i;

function isForbidden(statement: string): boolean {
  return (
    isNegated(statement) ||
    /\b(?:only|forbidden|prohibited|banned|barred|misconduct|disciplin\w*|dismiss\w*|sack\w*|breach\w*|offence|instead of|rather than|discourag\w*|refrain|avoid)\b/i.test(
      statement,
    )
  );
}

/** In `if we do not act` the `not` forbids nothing. */
function withSoftConditions(statement: string): string {
  return statement.replace(/\b(?:if|when|where|unless|until)\b[^,.;]*/gi, (condition) =>
    condition.replace(/\b(?:not|never|no|nobody|nothing|only)\b/gi, ''),
  );
}

/** Whether a text speaks of penalties and of nothing that helps. */
export function namesOnlySanctions(text: string): boolean {
  const punishes =
    /\b(?:disciplin\w*|dismiss\w*|sanctions?|misconduct|warnings?|penalt\w+|punish\w*|sack\w*|fired|terminat\w*|suspen\w*|struck off)\b|\breport\w*\b[^.;]*\bpolice\b/i;
  const helps =
    /\b(?:support\w*|help\w*|learn\w*|early|informal\w*|fair\w*|just culture|listen\w*|mediat\w*|restor\w*|advice|coach\w*|facts|alike|(?:is|are|be) heard|hears? (?:the person|them|both))\b/i;
  const statements = splitStatements(text);
  return (
    statements.some((statement) => punishes.test(statement)) &&
    !statements.some((statement) => isAffirmed(statement, helps))
  );
}

/** Whether a text keeps people from saying where they work. */
export function forbidsNamingEmployer(text: string): boolean {
  const forbids = new RegExp(
    `\\b(?:not|never|no one|nobody)\\b[^.;]*\\b(?:nam(?:e|ing)|mention|identify|say|show|state|reveal|disclose)\\b[^.;]*\\b(?:${workplace}|(?:they|you) work (?:for|at|here))\\b`,
    'i',
  );
  const hides = new RegExp(
    `\\b(?:keep|leave|take|remove)\\s+(?:[\\w'’]+\\s+){0,4}?(?:${workplace})\\s+(?:off|out of|away from|from|private|secret|hidden)\\b|\\b(?:hide|conceal)\\s+(?:[\\w'’]+\\s+){0,3}?(?:${workplace})\\b`,
    'i',
  );
  return (
    splitStatements(text).some((statement) => forbids.test(statement)) ||
    splitSentences(text).some((sentence) => isAffirmed(sentence, hides))
  );
}

const workplace =
  'employer|trust|organisation|hospital|workplace|place of work|where (?:they|you|we) work';

/** Whether a text closes social media at work. */
export function blocksAccess(text: string): boolean {
  return /\b(?:is|are|stays?|remains?|be)\s+blocked\b|\bno access\b|\bwe block\b(?! an?\b)/i.test(
    text,
  );
}

/** Whether a text asks staff to speak for the organisation. */
export function asksAdvocates(text: string): boolean {
  const asks =
    /\b(?:expect|ask|want|encourage|require|invite|urge)\w*\b[^.;]*\b(?:staff|everyone|everybody|you|people|teams?|colleagues?)\b[^.;]*\b(?:post|share|promote|represent|recommend|talk|speak)\b[^.;]*\b(?:us|our|the (?:trust|organisation|hospital))\b/i;
  const tells =
    /\b(?:staff|everyone|everybody|you|teams?) (?:must|should|have to|has to|(?:is|are) (?:asked|encouraged|expected|invited|required) to) (?:post|share|promote|speak(?: up)? for)\b/i;
  return splitStatements(text).some(
    (statement) =>
      isAffirmed(statement, /\b(?:advocates?|advocacy|ambassadors?|champions?)\b/i) ||
      (asks.test(statement) && !isNegated(statement)) ||
      isAffirmed(statement, tells),
  );
}

/** Whether a text leaves the decision to information governance, or asks it, and does not wave it away. */
export function namesInformationGovernance(text: string): boolean {
  const ig = '\\b(?:information governance|IG|caldicott|data protection)\\b';
  const wavedAway = [
    `\\b(?:no need|need not|no reason|not (?:need|have to|bother|ask|tell|involve|required|necessary)|never (?:ask|tell|involve)|nothing to do with|instead of|rather than)\\b[^.;,]*${ig}`,
    `${ig}[^.;,]*\\b(?:need not|(?:do|does|is|are|be) not|(?:has|have|plays?) no)\\b`,
  ].map((pattern) => new RegExp(pattern, 'i'));
  const without = new RegExp(`\\bwithout\\b[^.;,]*${ig}`, 'i');
  return splitSentences(text).some(
    (sentence) =>
      new RegExp(ig, 'i').test(sentence) &&
      wavedAway.every((pattern) => !pattern.test(sentence)) &&
      !isAffirmed(sentence, without),
  );
}

/** Whether a text keeps patients' data out of what a machine is given. */
export function keepsPatientDataOut(text: string): boolean {
  return splitStatements(text).some(
    (statement) =>
      /\b(?:patients?|personal|confidential|identif\w+)\b/i.test(statement) && isNegated(statement),
  );
}
