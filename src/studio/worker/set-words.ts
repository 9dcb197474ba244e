import { typesetStory } from '../../prose/index.ts';
import type { Scene, Story } from '../../scenario/index.ts';

/** Sets a story's words as learners see them, again and again while it is written: only scenes that changed. */
export function createTypesetter(): (story: Story) => Story {
  let known = new Map<string, Story>();
  return (story) => {
    const used: typeof known = new Map();
    const set = (part: Story): Story => {
      const key = JSON.stringify(part);
      const done = known.get(key) ?? typesetStory(part);
      used.set(key, done);
      return done;
    };
    const front = set({ ...story, scenes: [] });
    const scenes = story.scenes.flatMap((scene: Scene) => set({ ...bare, scenes: [scene] }).scenes);
    known = used;
    return { ...front, scenes };
  };
}

/** What a scene stands in while its words are set. */
const bare: Story = {
  ...{ id: '', title: '', summary: '', audience: [], outcomes: [], platform: '', minutes: 1 },
  ...{ reviewed: '', reviewBy: '', renamed: {}, start: '', scenes: [] },
};
