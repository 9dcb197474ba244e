export { guidanceLinked } from './addresses.ts';
export { type Attempt, replayPath, scenesAlong, startAttempt, takeStep } from './attempt.ts';
export type { CheckContext } from './check/check-rule.ts';
export { checkStory } from './check/check-story.ts';
export { findLongestPath } from './check/longest-path.ts';
export { drawGraph, type StoryGraph } from './check/story-graph.ts';
export { components, readTag, type Tag } from './components.ts';
export type { Diagnostic, Place, RuleId } from './diagnostic.ts';
export { fingerprintStory } from './fingerprint.ts';
export { nearestNames } from './nearest-names.ts';
export { type ReadPage, readPage } from './read-page.ts';
export { type ReadStory, readStory } from './read-story.ts';
export { recommendedPath } from './recommended-path.ts';
export { checkRelease, type ReleaseDiagnostic } from './release/check-release.ts';
export { compareStories, type StoryChanges } from './release/compare-stories.ts';
export { describeRelease, type ReleaseReport } from './release/describe-release.ts';
export { readRenames } from './release/line-up.ts';
export { listUpdates, mostLostSteps } from './release/list-updates.ts';
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
  Verdict,
} from './story.ts';
export { type StoryMachine, StoryNotPlayableError, storyMachine } from './story-machine.ts';
export { type TranscriptScene, transcribeStory } from './transcript.ts';
export { scenesById } from './ways-on.ts';
