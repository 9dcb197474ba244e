/** The sentences of a text, each with `not` for `n’t`; a list stays in the sentence that leads to it. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/(\w)n['’]t\b/gi, '$1 not')
    .replace(/\bcannot\b/gi, 'can not')
    .replace(
      /:\s*\n(?:\s*[-–*•·][^\n]*(?:\n|$))+/g,
      (list) => `${list.replace(/\s*\n\s*/g, ' ')}\n`,
    )
    .split(/(?<=[.!?])\s+(?![-–*•·])|\n+/)
    .filter((sentence) => sentence.trim() !== '');
}

/** Every single thing that is said, so that a `not` of one does not count for another; reassurances are cut. */
export function splitStatements(text: string): string[] {
  return splitSentences(text)
    .flatMap((sentence) => sentence.split(whereAnotherBegins))
    .map((statement) => reassurances.reduce((rest, one) => rest.replace(one, ' '), statement));
}

/** Whether there is a word that turns something into its opposite. */
export function isNegated(text: string): boolean {
  return /\b(?:not|never|no|nobody|nothing|none|nor|neither|without)\b/i.test(text);
}

/** Whether words stand in a statement with nothing before them that denies them. */
export function isAffirmed(statement: string, words: RegExp): boolean {
  const at = statement.search(words);
  return at >= 0 && !isNegated(statement.slice(0, at));
}

const whereAnotherBegins =
  /;|,?\s+but\s+|,\s+and\s+(?=(?:you|they|we|staff|people|nobody|no one|nothing|anybody|everybody|it|do|never)\b)/i;

/** Words that look like a ban, and are none. */
const reassurances = [
  /\b(?:nothing|no part|no rule|none)\b[^.;]*?\b(?:prevents?|stops?|limits?|restricts?|keeps?|affects?|forbids?|bars?|takes? away)\b/gi,
  /\b(?:nobody|no one|no member of staff|not|never)(?:\s+(?:is|are|will|be|may|can|should|must|ever|gets?))*\s+(?:treated (?:worse|badly|unfairly)|worse off|punished|disciplined|penalised|victimised|blamed|dismissed|sacked|in trouble)\b/gi,
  /\bno (?:need|problem|matter|harm|fear|reason)\b/gi,
  /\bwithout (?:fear|permission|asking)\b/gi,
  /\b(?:nobody|no one|not) (?:minds?|cares?)\b/gi,
  /\bneed not\b|\bnot (?:a problem|wrong|forbidden|banned|matter|have to|need|hesitate|only|just|wait|worry|stop|prevent|limit|restrict|affected)\b/gi,
];
