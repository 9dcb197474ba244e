import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

/** Words that praise or blame wherever they open a feedback. */
const alone =
  /^(?:in)?correct(?:ly)?\b|^(?:wrong(?:ly)?|excellent|perfect|fantastic|brilliant|spot on|well (?:done|chosen|spotted|handled)|congratulations|bravo|unfortunately|sadly|regrettably|oh dear|oops|bad luck|not quite|not (?:a|the) (?:good|best|right|great|wise) \w+|you (?:have )?(?:failed|chose (?:well|badly|wrongly)|did well|got (?:it|this)|made a mistake|(?:were|are|was) (?:right|wrong|correct)))\b/i;

/** Whole sentences that mark what was done. */
const sentence =
  /^(?:shame on you|you did (?:exactly )?the (?:right|wrong|best) thing|you (?:handled|managed|judged|dealt with) (?:this|that|it) (?:very )?(?:well|badly|poorly|wisely)|you broke (?:the|a) (?:rules?|law|code)|(?:that|this)(?: is|['\u2019]s| was) (?:(?:very )?(?:wise|sensible|right|wrong|correct|incorrect|good|great|excellent|perfect|bad|foolish|unwise|careless)(?=[.!,;:]|$)|(?:an?|the) (?:(?:best|right|wrong|correct|good|great|bad|poor|wise|sensible) (?:thing to do|choice|option|answer|decision|idea|move|call|judgement)|(?:(?:serious|clear|grave|bad|big) )?(?:breach|mistake|error))\b))/i;

/** Words that do so only with a stop after them: a "No one minds" is none. */
const stopped =
  /^(?:yes|no|exactly|precisely|absolutely|(?:an?|the) (?:best|right|wrong|correct|good|great|bad|poor|wise|sensible|safe|safest) (?:option|choice|answer|instinct|idea|decision|move|call)(?: here)?)(?:[.!,;:\u2013]| - |$)/i;

/** Words that do so with a stop after them, or with what they judge: a "Good morning" is none. */
const followed =
  /^(?:right|true|false|good|great|nice|bad|poor|fine|super|terrible|sensible|wise|smart)(?:[.!,;:\u2013]| - |$| (?:call|choice|answer|idea|instinct|thinking|decision|move|job|work|effort|one|judgement)\b)/i;

const judgements = [alone, sentence, stopped, followed];

/** A feedback whose first words are a mark. What somebody says, in quotation marks, is the story's. */
export const feedbackOpensWithJudgement: CheckRule = (read) =>
  feedbackOf(read).flatMap(({ feedback }) => {
    const opening = feedback.sentences[0] ?? '';
    const found = judgements.map((one) => one.exec(opening)?.[0]).find(Boolean);
    if (!found) return [];
    const data = { found: found.replace(/[\s.!,;:\u2013-]+$/, '') };
    return [diagnose('feedback-opens-with-judgement', feedback.place, data)];
  });
