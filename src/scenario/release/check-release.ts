import { byPlace, type Place } from '../diagnostic.ts';
import { nearestNames } from '../nearest-names.ts';
import type { ReadStory } from '../read-story.ts';
import { showText } from '../unshowable.ts';
import { type ChangedDecision, compareStories, type StoryChanges } from './compare-stories.ts';
import type { LostStep } from './find-lost-steps.ts';
import { messages } from './messages.ts';
import type { ReleasedStory } from './released-story.ts';
import { findPlaces, type StoryPlaces } from './story-places.ts';

/** One thing that an edit does to people who met an earlier release. */
export interface ReleaseDiagnostic extends Place {
  rule: ReleaseRuleId;
  severity: 'error' | 'warning';
  message: string;
}

export type ReleaseRuleId = keyof typeof messages;

/**
 * Holds a story against the latest release of it, in the order of the file. Silent while the reader
 * finds errors: what it made of the text may not be what the author means.
 */
export function checkRelease(
  read: ReadStory,
  { version, story, changes: known }: ReleaseToCheck,
): ReleaseDiagnostic[] {
  if (read.diagnostics.some(({ severity }) => severity === 'error')) return [];
  const changes = known ?? compareStories(story, read.story);
  const places = findPlaces(read);
  return [
    ...reportRenames(changes, { read, places, version }),
    ...changes.decisions.flatMap((decision) => reportDecision(decision, { read, places, version })),
    ...reportSteps(changes, { places, version }),
  ].sort(byPlace);
}

function reportRenames(
  { gone, renamedToNowhere }: StoryChanges,
  { read, places, version }: { read: ReadStory; places: StoryPlaces; version: string },
): ReleaseDiagnostic[] {
  const ids = read.story.scenes.map(({ id }) => id);
  const inFront = read.notes.placeOfField('renamed');
  return [
    ...gone.map(({ sceneId: scene, perhaps }) => {
      const place = perhaps === null ? inFront : places.headingOf(perhaps);
      return diagnose('released-scene-gone', place, { scene, version, perhaps });
    }),
    ...renamedToNowhere.map(({ from, to }) => {
      const nearest = nearestNames(to, ids);
      return diagnose('released-rename-to-nowhere', inFront, { from, to, nearest });
    }),
  ];
}

function reportDecision(
  { sceneId, expectedOrder, gone, moved, verdicts }: ChangedDecision,
  { read, places, version }: { read: ReadStory; places: StoryPlaces; version: string },
): ReleaseDiagnostic[] {
  const found: ReleaseDiagnostic[] = [];
  const scene = read.story.scenes.find(({ id }) => id === sceneId);
  if (expectedOrder) {
    const words = expectedOrder.map((key) => scene?.choices.find((one) => one.key === key)?.text);
    const order = words.map((text) => `"${showText(text ?? '', 40)}"`);
    const at = places.stepOf(sceneId, 'a');
    found.push(diagnose('released-choices-reordered', at, { version, order }));
  }
  if (gone.length > 0) {
    const at = places.headingOf(sceneId);
    found.push(diagnose('released-choice-gone', at, { version, gone, moved }));
  }
  for (const { key, from, to } of verdicts) {
    const at = places.stepOf(sceneId, key);
    found.push(diagnose('released-verdict-changed', at, { version, from, to }));
  }
  return found;
}

/** Steps that are lost for a reason which no other rule names. */
function reportSteps(
  { lost, gone, renamedToNowhere }: StoryChanges,
  { places, version }: { places: StoryPlaces; version: string },
): ReleaseDiagnostic[] {
  const named = new Set([
    ...gone.map(({ sceneId }) => sceneId),
    ...renamedToNowhere.map(({ from }) => from),
  ]);
  const isSilent = ({ why, key, from }: LostStep) =>
    why === 'other-choice' || (why === 'missing' && key !== '_') || named.has(from);
  const [atStart] = lost.filter(({ why }) => why === 'start');
  const told = atStart ? [atStart] : lost;
  return told
    .filter((step) => !isSilent(step))
    .map((step) => {
      const { sceneId, key, why, from } = step;
      const isHeading = why === 'start' || why === 'missing';
      const place = isHeading ? places.headingOf(sceneId) : places.stepOf(sceneId, key);
      const said = why === 'start' ? 'The story began at' : 'This led to';
      const data = { version, step: said, from, now: sayNow(step) };
      return diagnose('released-step-leads-elsewhere', place, data);
    });
}

function sayNow({ why, from, to }: LostStep): string {
  if (why === 'start') return `it begins at "${to}" now`;
  if (why === 'missing') return 'that way on is not there any more';
  if (why === 'flags') return 'it may lead elsewhere now, depending on what is remembered';
  if (from === to) return 'that is another kind of scene now, where one was an ending';
  return `it leads to "${to}" now`;
}

function diagnose<Rule extends ReleaseRuleId>(
  rule: Rule,
  place: Place,
  data: Parameters<(typeof messages)[Rule]['say']>[0],
): ReleaseDiagnostic {
  const { severity, say } = messages[rule] as {
    severity: ReleaseDiagnostic['severity'];
    say: (data: Parameters<(typeof messages)[Rule]['say']>[0]) => string;
  };
  const message = showText(say(data), 600);
  return { rule, severity, message, line: place.line, column: place.column };
}

interface ReleaseToCheck {
  version: string;
  story: ReleasedStory;
  /** What comparing the two gives, where that is known already. */
  changes?: StoryChanges;
}
