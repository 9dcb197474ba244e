import type { Story } from './story.ts';

/**
 * Six characters `[a-z0-9]` that change when a learner's place in the story could no longer be
 * found by replaying choices: scenes, their order of choices, where these lead, what they remember.
 * Rewording changes nothing.
 */
export function fingerprintStory(story: Story): string {
  const shape = story.scenes.map((scene) => [
    scene.id,
    scene.kind,
    scene.choices.map((choice) => [choice.target, choice.remembers]),
    scene.next?.target ?? null,
    scene.rules.map((rule) => [rule.remembered, rule.target]),
  ]);
  return hashText(JSON.stringify([story.start, shape]));
}

/** FNV-1a, 32 bits, as six characters of base 36 (the top one is lost, which is enough here). */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}
