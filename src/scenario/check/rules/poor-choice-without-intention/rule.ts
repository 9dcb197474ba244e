import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

/** Words that look like an intention and are blame; what is left without them counts. */
const blaming =
  /\byou (?:felt (?:nothing|no (?:guilt|shame|remorse|pity))|(?:were |are )?(?:cared?|caring|thought|think(?:ing)?)(?: only| just)? (?:of|about|for)(?: only)? (?:yourself|likes|followers)|need to|like to)\b/gi;

/** The ways to name what somebody was after. A new one is a line here. */
const intentions: readonly RegExp[] = [
  /\byou(?:'d|\u2019d| had| have| were| are)?(?: (?:only|just|really|both|simply|still|truly|honestly))? (?:want|mean|meant|hop|tri|try|wish|th(?:ink|ought)|believ|felt|feel|car(?:e|ing)|fear|worri|trust|aim|intend|lik|lov|need|minded)\w*\b/i,
  /\byou (?:did not|didn['\u2019]t|could not|couldn['\u2019]t) (?:want|wish|mean|bear|like|stand)\b/i,
  /\byou (?:would|['\u2019]d) (?:rather|like)\b/i,
  /\byou (?:set out|looked out|stood up|acted (?:fast|quickly|out of|from)|saw a chance|chose to protect|took pity)\b/i,
  /\byou were (?:keen|anxious|eager|ready|looking|protecting|thinking|being|sorry|proud|tired|busy|right to|kind|loyal|afraid|in a hurry)\b/i,
  /\b(?:any(?:body|one)|every(?:body|one)|most people|many (?:people|of us)|any of us|most of us|who) (?:would|might)(?: not|n['\u2019]t)? (?:want|wish|hope|like|feel|think|have (?:wanted|wished|hoped))\b/i,
  /\b(?:your|the) (?:aim|hope|wish|thought|idea|instinct|intention|heart|kindness|loyalty)\b/i,
  /\bit (?:felt|seemed|looked|was meant)\b/i,
  /\b(?:out of|from) (?:kindness|loyalty|care|respect|love|concern)\b/i,
];

/** A Poor choice whose feedback does not begin with the good intention. */
export const poorChoiceWithoutIntention: CheckRule = (read) =>
  feedbackOf(read).flatMap(({ choice, feedback }) => {
    const opening = feedback.sentences[0] ?? '';
    const kind = opening.replace(blaming, '');
    if (choice.verdict !== 'poor' || intentions.some((one) => one.test(kind))) return [];
    return [diagnose('poor-choice-without-intention', feedback.place, { opening })];
  });
