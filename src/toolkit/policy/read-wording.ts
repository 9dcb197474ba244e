/**
 * What a clause in somebody's own words seems to say. These look for words and understand nothing, so a warning
 * that rests on them says what was looked for.
 */

/** Whether a text lets people talk about cases, patients or their work. */
export function permitsCaseTalk(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const rest = sentence.replace(
      /\b(?:may|can|could|must|do|should)(?:\s+(?:not|never)\b|n['’]t\b)|\bcan(?:not|['’]t)\b/gi,
      '–',
    );
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
  return sentencesOf(text).some(
    (sentence) =>
      /\b(?:identif|recogni[sz])/i.test(sentence) &&
      /\b(?:never|not|no|nothing|nobody|no one|none|without|avoid|leave out|cannot)\b|n['’]t\b/i.test(
        sentence,
      ),
  );
}

/** Whether a text says that harmless details can identify somebody when they are put together. */
export function mentionsCombination(text: string): boolean {
  return /\b(?:together|combin\w+|alone or|added? up|pieced?|jigsaw|side by side)\b/i.test(text);
}

/** Whether a text names a way to raise a concern outside the organisation. */
export function namesOutsideRoute(text: string): boolean {
  return /\b(?:regulators?|prescribed|CQC|Care Quality Commission|professional body|trade unions?|unions?|MPs?|protected disclosures?|whistle-?blow\w*|outside the (?:trust|organisation)|national guardian|external(?:ly)?)\b/i.test(
    text,
  );
}

/** Whether a text speaks of penalties and of nothing that helps. */
export function namesOnlySanctions(text: string): boolean {
  const punishes = /\b(?:disciplin\w*|dismiss\w*|sanctions?|misconduct|warnings?|penalt\w+)\b/i;
  const helps =
    /\b(?:support\w*|help\w*|learn\w*|early|informal\w*|fair\w*|just culture|listen\w*|mediat\w*|restor\w*|advice|coach\w*|hear[ds]?|facts|alike)\b/i;
  return punishes.test(text) && !helps.test(text);
}

/** Whether a text keeps people from saying where they work. */
export function forbidsNamingEmployer(text: string): boolean {
  return sentencesOf(text).some((sentence) =>
    /(?:\b(?:not|never|no one|nobody)\b|n['’]t\b)[^.;]*\b(?:nam(?:e|ing)|mention|identify|say)\b[^.;]*\b(?:employer|trust|organisation|hospital|where (?:they|you) work)\b/i.test(
      sentence,
    ),
  );
}

/** Whether a text closes social media at work. */
export function blocksAccess(text: string): boolean {
  return /\b(?:is|are|stays?|remains?|be)\s+blocked\b|\bno access\b|\bwe block\b(?! an?\b)/i.test(
    text,
  );
}

/** Whether a text asks staff to speak for the organisation. */
export function asksAdvocates(text: string): boolean {
  return /\b(?:advocates?|advocacy|ambassadors?|champions?)\b/i.test(text);
}

/** Whether a text leaves the decision to information governance, or asks it. */
export function namesInformationGovernance(text: string): boolean {
  return /\b(?:information governance|IG|caldicott|data protection)\b/i.test(text);
}

/** Whether a text keeps patients' data out of what a machine is given. */
export function keepsPatientDataOut(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      /\b(?:patients?|personal|confidential|identif\w+)\b/i.test(sentence) &&
      /\b(?:never|not|no|without|nothing|cannot)\b|n['’]t\b/i.test(sentence),
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/);
}
