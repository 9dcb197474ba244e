import { diagnose } from '../../../diagnostic.ts';
import type { ReadStory } from '../../../read-story.ts';
import type { Scene } from '../../../story.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf } from '../../decisions.ts';
import { followFrom } from '../../follow.ts';
import { type StoryGraph, spread } from '../../story-graph.ts';

/**
 * A Poor choice that leads to an ending without another decision although nothing went wrong before
 * it, so that a single slip ends the story. Later than the first decision it is one only where
 * another choice goes on to a decision, and where the ending takes a Poor choice to come to.
 */
export const poorWithoutRecovery: CheckRule = (read, graph) => {
  const met = meetDecisions(read.story.start, graph);
  const fair = endWithoutSlip(read, graph);
  return decisionsOf(read).flatMap(({ scene, choices }) => {
    const remembered = met.get(scene);
    if (!remembered) return [];
    const comesTo = ({ target, remembers }: Scene['choices'][number]) =>
      followFrom(target, graph, [...remembered, ...remembers]).at(-1);
    const isFirst = met.keys().next().value === scene;
    const goesOn = scene.choices.some((one) => {
      return one.verdict !== 'poor' && comesTo(one)?.kind !== 'ending';
    });
    return choices.flatMap(({ choice, place }) => {
      const last = comesTo(choice);
      if (choice.verdict !== 'poor' || last?.kind !== 'ending') return [];
      if (!isFirst && (!goesOn || fair.has(last.id))) return [];
      const data = { choice: choice.text, ending: last.title, isFirst };
      return [diagnose('poor-without-recovery', place, data)];
    });
  });
};

/** The decisions that best choices lead to, in order, each with what is remembered by then. */
function meetDecisions(start: string, graph: StoryGraph): Map<Scene, readonly string[]> {
  const met = new Map<Scene, readonly string[]>();
  const arrive = (id: string, remembered: readonly string[]) => {
    const scene = followFrom(id, graph, remembered).at(-1);
    if (scene && scene.choices.length > 0 && !met.has(scene)) met.set(scene, remembered);
  };
  arrive(start, []);
  for (const [scene, remembered] of met) {
    for (const { verdict, target, remembers } of scene.choices) {
      if (verdict === 'best') arrive(target, [...new Set([...remembered, ...remembers])]);
    }
  }
  return met;
}

/** Ids that can be come to without a Poor choice, whatever else is remembered. */
function endWithoutSlip({ story }: ReadStory, graph: StoryGraph): Set<string> {
  const fair = story.scenes.flatMap(({ choices }) => choices.filter(isFair));
  const flags = new Set(fair.flatMap(({ remembers }) => remembers));
  return spread([story.start], (id) => {
    const scene = graph.scenes.get(id);
    const rules = scene?.rules.filter(({ remembered }) => remembered.every((f) => flags.has(f)));
    const ways = [...(scene?.choices.filter(isFair) ?? []), ...(rules ?? [])];
    return [...ways, ...(scene?.next ? [scene.next] : [])].map(({ target }) => target);
  });
}

function isFair({ verdict }: Scene['choices'][number]): boolean {
  return verdict !== 'poor';
}
