/** A story as its reader understood it, before it is written in our own format. */
export interface RoughStory {
  title: string;
  /** Where it comes from, for sentences. */
  from: 'Twine' | 'ink';
  /** What sentences call one part of it. */
  part: 'passage' | 'scene';
  /** In the order of reading: the story begins with the first. */
  scenes: RoughScene[];
  notes: RoughNote[];
}

export interface RoughScene {
  /** What links call it; every scene has its own. */
  key: string;
  /** Plain words. */
  title: string;
  /** Where it begins in the imported file, from 1. */
  line: number;
  /** Blocks of Markdown that a story may hold. */
  blocks: string[];
  /** None: the story ends here. */
  links: RoughLink[];
}

export interface RoughLink {
  /** Plain words; empty where the author gave none. */
  text: string;
  /** The key of a scene, or a name that is not there. */
  target: string;
  line: number;
}

export interface RoughNote {
  line: number | null;
  /** The key of a scene, if it is about one. */
  scene: string | null;
  message: string;
}
