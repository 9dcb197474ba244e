export {
  type AttemptEvent,
  type CanteenEvent,
  type DecisionEvent,
  type DecisionResult,
  eventSchemaVersion,
  type LearnerIdentity,
  readResult,
  type StandingEvent,
} from './event.ts';
export { findSceneWords, type SceneWords } from './scene-words.ts';
