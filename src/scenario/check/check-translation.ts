import { byPlace, type Diagnostic } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import type { PartHashes } from '../translation/hash-parts.ts';
import { mapIds } from '../translation/line-up-translation.ts';
import type { CheckContext } from './check-rule.ts';
import { nameScenes } from './name-scenes.ts';
import { missingGuidance } from './rules/missing-guidance/rule.ts';
import { missingPicture } from './rules/missing-picture/rule.ts';
import { translationGraphDiffers } from './rules/translation-graph-differs/rule.ts';
import { translationOutdated } from './rules/translation-outdated/rule.ts';
import { translationUntranslated } from './rules/translation-untranslated/rule.ts';
import { unknownSource } from './rules/unknown-source/rule.ts';
import { drawGraph } from './story-graph.ts';

/** One rule about a translation and what it translates. */
export type TranslationRule = (translation: HeldTogether) => Diagnostic[];

/** A translation as it stands in its file, beside the story that it translates. */
export interface HeldTogether {
  read: ReadStory;
  original: ReadStory;
  /** Hashes of the texts that were translated, by part. */
  source: PartHashes;
}

const rules: readonly TranslationRule[] = [
  translationGraphDiffers,
  translationOutdated,
  translationUntranslated,
];

/** Rules about a story alone that a translation can break by itself. */
const storyRules = [unknownSource, missingPicture, missingGuidance];

/**
 * Everything that is wrong with a translation. Its shape is the original's, so of a story's own rules only
 * those are asked that its words can break; `context` null leaves these out. What a translation is like to
 * read nobody asks here: the rules about that are about English. Scenes are named by the original's ids.
 */
export function checkTranslation(
  translation: HeldTogether,
  context: Pick<CheckContext, 'sources' | 'guidance' | 'files'> | null,
): Diagnostic[] {
  const { read } = translation;
  const whole: CheckContext | null = context && {
    ...context,
    outcomes: [],
    passingScore: 0,
    today: null,
  };
  const graph = drawGraph(read);
  const found = [
    ...read.diagnostics,
    ...rules.flatMap((rule) => rule(translation)),
    ...(whole ? storyRules.flatMap((rule) => rule(read, graph, whole)) : []),
  ];
  const ids = mapIds(read.story, translation.original.story);
  return nameScenes(read, found.sort(byPlace)).map((problem) =>
    problem.scene === undefined
      ? problem
      : { ...problem, scene: ids.get(problem.scene) ?? problem.scene },
  );
}
