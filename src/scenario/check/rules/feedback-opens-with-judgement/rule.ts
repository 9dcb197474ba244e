import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { feedbackOf } from '../../decisions.ts';

/** Words that praise or blame wherever they open a feedback. */
const alone =
  /^(?:in)?correct(?:ly)?\b|^(?:wrong(?:ly)?|excellent|perfect|fantastic|brilliant|spot on|well (?:done|chosen|spotted|handled)|congratulations|bravo|unfortunately|sadly|regrettably|oh dear|oops|bad luck|not quite|not (?:a|the) (?:good|best|right|great|wise) \w+|you (?:have )?(?:failed|chose (?:well|badly|wrongly)|did well|got (?:it|this)|made a mistake|(?:were|are|was) (?:right|wrong|correct)))\b/i;

/** Words that do so only with a stop after them, or with what they judge: a "Good morning" is none. */
const followed =
  /^(?:yes|no|right|true|false|good|great|nice|bad|poor|fine|super|terrible)(?:[.!,;:\u2013]| - |$| (?:call|choice|answer|idea|instinct|thinking|decision|move|job|work|effort|one|judgement)\b)/i;

/** A feedback whose first words are a mark. What somebody says, in quotation marks, is the story's. */
export const feedbackOpensWithJudgement: CheckRule = (read) =>
  feedbackOf(read).flatMap(({ feedback }) => {
    const opening = feedback.sentences[0] ?? '';
    const found = (alone.exec(opening) ?? followed.exec(opening))?.[0];
    if (!found) return [];
    const data = { found: found.replace(/[\s.!,;:\u2013-]+$/, '') };
    return [diagnose('feedback-opens-with-judgement', feedback.place, data)];
  });
