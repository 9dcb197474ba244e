import { nearestNames } from '../../scenario/index.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';
import { setPair } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';
import { changesSince } from '../release-changes.ts';

/** Notes under which heading the scene is now: the one that says the same, or one of nearly that name. */
export const fixReleasedSceneGone: FixRule = (draft, problem, { released }) => {
  const old = firstQuoted(problem);
  const { story } = draft.read;
  const latest = released.at(-1);
  const gone = latest && changesSince(draft, latest).gone.find(({ sceneId }) => sceneId === old);
  if (!latest || !gone) return [];
  // A scene that was there before has a place of its own.
  const fresh = story.scenes.map(({ id }) => id).filter((id) => !Object.hasOwn(latest.scenes, id));
  const names = gone.perhaps === null ? nearestNames(old, fresh) : [gone.perhaps];
  return names.flatMap((now) => {
    const edit = setPair(draft, 'renamed', old, now);
    return edit ? [makeFix(draft, `Note that "${old}" is now "${now}"`, [edit])] : [];
  });
};
