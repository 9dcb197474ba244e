import type { SceneWords } from '../events/index.ts';
import type { MapStory } from '../map/index.ts';

/** What the site knows of its own courses: JSON in the page's data block, read again by the worker. */
export interface Knowledge {
  courses: { id: string; title: string; minutes: number; scenarios: string[] }[];
  /** By interaction id, `friend_request__two_in_the_morning`. */
  scenes: Record<string, SceneWords>;
  maps: MapStory[];
  /** Versions of the content that were released, newest first. */
  releases: string[];
  passingScore: number;
}
