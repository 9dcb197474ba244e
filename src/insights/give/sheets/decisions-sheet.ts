import type { Answers, SceneAnswer } from '../../answer/answers.ts';
import { fewDecisions } from '../../answer/few-decisions.ts';
import { type Cell, columns, countCell, hidden, type Sheet, shareCell } from './sheet.ts';

/** One row for each choice of each scene, the hardest scene first. */
export function listDecisions({ decisions }: Answers): Sheet {
  return {
    name: 'Decisions',
    columns: columns(
      ['Scenario', 26],
      ['Scene', 28],
      ['Question', 32],
      ['Choice', 8],
      ['Words of the choice', 60],
      ['Verdict', 12],
      ['Chosen', 9],
      ['Share', 9],
      ['Decisions', 10],
      ['Few decisions', 13],
      ['Poor choices', 12],
      ['Median seconds', 14],
      ['Interaction id', 36],
    ),
    rows: decisions.flatMap((scene) => {
      const { answered, poorShare, medianLatencyMs } = showScene(scene);
      return scene.choices.map(({ key, text, result, count, share }) => [
        ...[scene.scenario, scene.scene, scene.question, key, text],
        result === 'unknown' ? '' : result,
        ...[countCell(count), shareCell(share, scene.answered), countCell(answered)],
        answered === null ? hidden : answered < fewDecisions ? 'yes' : 'no',
        shareCell(poorShare, answered),
        answered === null ? hidden : secondsCell(medianLatencyMs),
        scene.interactionId,
      ]);
    }),
  };
}

/** Where the page says that a scene's numbers are hidden, how many decided there is not said here either. */
function showScene(
  scene: SceneAnswer,
): Pick<SceneAnswer, 'answered' | 'poorShare' | 'medianLatencyMs'> {
  if (scene.answered !== null && (scene.poorShare !== null || scene.answered === 0)) return scene;
  return { answered: null, poorShare: null, medianLatencyMs: null };
}

function secondsCell(ms: number | null): Cell {
  return ms === null ? null : Math.round(ms / 100) / 10;
}
