import type { ChoiceAnswer, SceneAnswer } from '../answer/answers.ts';
import { fewDecisions } from '../answer/few-decisions.ts';
import { quoteText } from './quote-text.ts';
import { sayMany, sayRate, sayTime } from './say-figures.ts';

/** What is hardest in all of it; the hardest scene comes first. */
export function sayDecisions(scenes: readonly SceneAnswer[]): string {
  if (scenes.length === 0) {
    return 'The files hold no decisions. A report with interactions has them: in Moodle, the SCORM interactions report.';
  }
  const shown = scenes.filter(({ poorShare }) => poorShare !== null);
  const [hardest] = shown;
  if (!hardest || hardest.poorShare === null) {
    return `${sayMany(scenes.length, 'scene')} with decisions; all of their numbers are hidden.`;
  }
  const where = hardest.scenario && ` in ${quoteText(hardest.scenario)}`;
  const many = shown.filter(({ poorShare }) => poorShare !== null && poorShare >= 0.5).length;
  const rest =
    many === 0
      ? 'Nowhere was half or more of it poor.'
      : `In ${many} of ${sayMany(scenes.length, 'scene')} half or more of the decisions were poor.`;
  const few = isOfFew(hardest)
    ? ` No scene has ${fewDecisions} decisions, so these shares say little.`
    : '';
  return `Hardest is ${quoteText(hardest.scene)}${where}: ${sayRate(hardest.poorShare)} of its decisions were poor. ${rest}${few}`;
}

/** Whether a share of so few decisions says little. */
export function isOfFew({ answered }: SceneAnswer): boolean {
  return answered !== null && answered > 0 && answered < fewDecisions;
}

/** What the bars of one scene show. */
export function sayScene(scene: SceneAnswer): string {
  const { answered, poorShare, medianLatencyMs } = scene;
  if (answered === 0) return 'Nobody has decided here.';
  if (answered === null || poorShare === null) {
    return 'The numbers are hidden, because they are about too few people.';
  }
  const time =
    medianLatencyMs === null
      ? ''
      : ` Half of the decisions took less than ${sayTime(Math.max(1000, medianLatencyMs))}.`;
  const many = answered === 1 ? 'The one decision here' : `Of ${sayMany(answered, 'decision')}`;
  const poor =
    answered === 1
      ? `${many} was ${poorShare > 0 ? '' : 'not '}poor.`
      : `${many}, ${sayRate(poorShare)} were poor.`;
  return `${poor}${sayMostPoor(scene)}${time}`;
}

/** That only the first scenes are printed. */
export function sayLeftOffPaper(scenes: number, printed: number): string {
  const rest = scenes - printed;
  return `The ${printed} hardest of ${sayMany(scenes, 'scene')} are printed; ${rest.toLocaleString('en-GB')} ${rest === 1 ? 'is' : 'are'} left out. The Excel workbook has all of them.`;
}

/** `62% poor`, beside the title of a scene that is closed. */
export function sayPoorBriefly({ answered, poorShare }: SceneAnswer): string {
  if (answered === 0) return 'no decisions';
  return poorShare === null ? 'hidden' : `${sayRate(poorShare)} poor`;
}

/** A verdict in words; another package's choices have none. */
export function nameResult(result: ChoiceAnswer['result']): string {
  return { best: 'Best', acceptable: 'Acceptable', poor: 'Poor', unknown: 'No verdict known' }[
    result
  ];
}

/** The choice is named by its letter, or, where a package has none, by its text. */
function sayMostPoor({ choices, mostChosenPoor }: SceneAnswer): string {
  if (mostChosenPoor === null) return '';
  const choice = choices.find(({ key, text }) => key === mostChosenPoor || text === mostChosenPoor);
  if (!choice) return '';
  const share = choice.share === null ? '' : `, in ${sayRate(choice.share)} of decisions`;
  return ` The poor choice most often made was ${quoteText(choice.text)}${share}.`;
}
