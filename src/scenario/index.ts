export { guidanceLinked } from './addresses.ts';
export { type Attempt, replayPath, scenesAlong, startAttempt, takeStep } from './attempt.ts';
export type { CheckContext } from './check/check-rule.ts';
export { checkStory } from './check/check-story.ts';
export { checkTranslation } from './check/check-translation.ts';
export { components, readTag, type Tag } from './components.ts';
export { byPlace, type Diagnostic, type Place, type RuleId } from './diagnostic.ts';
export { fingerprintStory } from './fingerprint.ts';
export {
  describeField,
  FrontMatterSchema,
  readFrontMatter,
  TranslationFrontMatterSchema,
} from './front-matter.ts';
export { type Handoff, type HandoffReading, readHandoff, writeHandoff } from './handoff.ts';
export { messages } from './messages.ts';
export { nearestNames } from './nearest-names.ts';
export type { KnownParts } from './parse-markdown.ts';
export {
  type AnalysisOptions,
  analysePaths,
  countKeptSteps,
  type PathAnalysis,
  type PathGroup,
} from './paths/analyse-paths.ts';
export { type PathFact, sayEndings, sayPaths } from './paths/say-paths.ts';
export { splitParts } from './paths/split-whens.ts';
export { type ReadPage, readPage } from './read-page.ts';
export { type ReadStory, readStory } from './read-story.ts';
export { recommendedPath } from './recommended-path.ts';
export { checkRelease, type ReleaseDiagnostic } from './release/check-release.ts';
export { compareStories, type StoryChanges } from './release/compare-stories.ts';
export { describeRelease, type ReleaseReport } from './release/describe-release.ts';
export { readRenames } from './release/line-up.ts';
export { listUpdates, mostLostSteps } from './release/list-updates.ts';
export { messages as releaseMessages } from './release/messages.ts';
export { recordStory } from './release/record-story.ts';
export { type Release, type ReleasedStory, ReleaseSchema } from './release/released-story.ts';
export { replayUpdatedPath } from './release/replay-updated-path.ts';
export {
  halfPoints,
  isBetterScore,
  type Score,
  scaleScore,
  scoreModule,
} from './score.ts';
export { scorePath } from './score-path.ts';
export { longestPathKept, shortenPath } from './shorten-path.ts';
export type {
  Activity,
  Audience,
  Choice,
  Rule,
  Scene,
  SortItem,
  SpotItem,
  Story,
  ToolkitTool,
  Verdict,
} from './story.ts';
export { type StoryMachine, StoryNotPlayableError, storyMachine } from './story-machine.ts';
export { type TranscriptScene, transcribeStory } from './transcript.ts';
export { findOutdated } from './translation/find-outdated.ts';
export {
  type ReadTranslation,
  readTranslation,
  type TranslationLanguage,
  translationLanguages,
} from './translation/read-translation.ts';
export { markTranslated, writeSkeleton } from './translation/write-skeleton.ts';
export { scenesById } from './ways-on.ts';
