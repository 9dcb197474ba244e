/**
 * What a story is, once read: plain data, safe to send to a browser as JSON.
 * Prose is not in here (see `ReadStory.prose`); scenes, ways on and flags are.
 */

export interface Story {
  /** The folder's name, such as `friend-request`. */
  id: string;
  title: string;
  summary: string;
  audience: Audience[];
  /** Codes from `content/outcomes.yaml`, such as `ST2`. */
  outcomes: string[];
  platform: string;
  minutes: number;
  /** ISO dates, `2026-11-20`. */
  reviewed: string;
  reviewBy: string;
  /** Old scene id to new scene id, from all releases; entries stay. */
  renamed: Record<string, string>;
  /** Id of the scene where the story begins. */
  start: string;
  /** In the order of the file: scenes, junctions and endings. */
  scenes: Scene[];
  /** The page of the toolkit that the endings offer, where there is one to go on with. */
  toolkit?: ToolkitTool;
}

export const toolkitTools = ['policy', 'objectives', 'arrangements'] as const;
export type ToolkitTool = (typeof toolkitTools)[number];

export type Audience = 'everyone' | 'managers' | 'communications';

export interface Scene {
  /** Slug of the heading, such as `two-in-the-morning`. */
  id: string;
  title: string;
  kind: 'scene' | 'junction' | 'ending';
  /** What the learner is asked, the last paragraph before the choices; empty when there are none. */
  question: string;
  choices: Choice[];
  /** The one way on of a scene without a decision. */
  next: WayOn | null;
  /** Junctions only: the first rule whose flags are all remembered is taken. */
  rules: Rule[];
  activity: Activity | null;
}

export interface Choice {
  /** Its letter in the file, `a`, `b`, … */
  key: string;
  text: string;
  /** Scene id. */
  target: string;
  verdict: Verdict;
  /** Flags that this choice sets. */
  remembers: string[];
}

export type Verdict = 'best' | 'acceptable' | 'poor';

export interface WayOn {
  text: string;
  target: string;
}

export interface Rule {
  /** All of these must be remembered; empty means 'otherwise'. */
  remembered: string[];
  target: string;
}

export type Activity =
  | { kind: 'spot'; items: SpotItem[] }
  | { kind: 'sort'; places: string[]; items: SortItem[] };

export interface SpotItem {
  text: string;
  toFind: boolean;
  why: string;
}

export interface SortItem {
  text: string;
  goesIn: string;
  why: string;
}
