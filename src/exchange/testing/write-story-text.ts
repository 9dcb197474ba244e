import type { Choice, Scene, Story } from '../../scenario/index.ts';

/** A story's text from its data; `say` gives the words that stand in each place, on one line and not empty. */
export function writeStoryText(story: Story, say: (place: string) => string): string {
  const targets = new Map(story.scenes.map(({ id, kind }) => [id, slugOf(id, kind)]));
  const lead = (words: string, target: string) => `[${words}](#${targets.get(target) ?? target})`;
  const scenes = story.scenes.map((scene) => {
    const heading = scene.kind === 'ending' ? `## Ending: ${scene.id}` : `## ${scene.id}`;
    return [heading, ...writeWays(scene, say, lead)].join('\n\n');
  });
  return [
    '---\ntitle: Any story\nsummary: Any.\naudience: [everyone]\noutcomes: [ST2]\nplatform: None\nminutes: 1\nreviewed: 2026-11-20\nreview_by: 2027-05-20\n---',
    ...scenes,
    `## Debrief\n\n${say('debrief')}`,
    `## In your organisation\n\n${say('prompts')}\n`,
  ].join('\n\n');
}

type Lead = (words: string, target: string) => string;

function writeWays(scene: Scene, say: (place: string) => string, lead: Lead): string[] {
  const { id, choices, next, rules } = scene;
  if (rules.length > 0) {
    const lines = rules.map(({ remembered, target }) => {
      const flags = remembered.map((flag) => `*${flag}*`).join(' and ');
      return `- ${flags === '' ? 'Otherwise' : `If ${flags}`}: ${lead('on', target)}`;
    });
    return [lines.join('\n')];
  }
  const prose = [say(id)];
  if (next) return [...prose, lead(say(`${id} on`), next.target)];
  if (choices.length === 0) return prose;
  const items = choices.map((choice) => writeChoice(id, choice, say, lead));
  return [...prose, say(`${id} question`), items.join('\n')];
}

function writeChoice(
  id: string,
  { key, target, verdict, remembers }: Choice,
  say: (place: string) => string,
  lead: Lead,
): string {
  const word = verdict.charAt(0).toUpperCase() + verdict.slice(1);
  const flags = remembers.length > 0 ? `\n  >\n  > *Remember: ${remembers.join(', ')}.*` : '';
  const words = say(`${id}/${key}`);
  return `- ${lead(words, target)}\n  > **${word}.** ${say(`${id}/${key} why`)}${flags}`;
}

function slugOf(id: string, kind: Scene['kind']): string {
  return kind === 'ending' ? `ending-${id}` : id;
}
