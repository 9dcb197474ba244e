/**
 * Our words for the toolkit, as a page gets them from `content/toolkit/*.yaml` in a data block. `library` reads
 * and checks the files; their shape there is the same.
 */
export interface ToolkitContent {
  policy: PolicyContent;
  objectives: ObjectivesContent;
  arrangements: ArrangementsContent;
  /**
   * Everything that is cited, by the id in `content/sources.yaml`; `status` is `current`, `draft`, `archived`,
   * `historic` or `secondary` (read in a summary).
   */
  sources: Record<string, { label: string; link: string; what: string; status?: string }>;
}

/** The three wordings of a clause, from the one that allows least to the one that allows most. */
export const stances = ['restrictive', 'middle', 'permissive'] as const;
export type Stance = (typeof stances)[number];

export interface PolicyContent {
  /** Where the wordings hold as they stand, and what to check elsewhere. */
  applies?: string;
  /** The words in square brackets that an organisation fills in, and what each stands for. */
  gaps?: { gap: string; means: string }[];
  /** The sixteen, in order. */
  clauses: Clause[];
  /** What a policy should also say: recruitment checks, monitoring, leaders, elections, records, … */
  also: AlsoPart[];
  /** Who has to be asked before it is in force: staff side, equality impact assessment, legal, … */
  consulting: { id: string; who: string; about: string; clauses: string[] }[];
}

export interface AlsoPart {
  id: string;
  title: string;
  text: string;
  sources: string[];
  /** What to look out for before deciding. */
  caution?: string;
  /** Ids of `consulting` that have to be done before what it says is true. */
  consulting?: string[];
}

export interface Clause {
  /** `purpose`, `scope`, … permanent: work files name it. */
  id: string;
  title: string;
  /** One sentence: what the clause decides. */
  decides: string;
  wordings: Record<Stance, { label: string; text: string }>;
  recommended: Stance;
  /** Why that one, in a sentence or two. */
  why: string;
  sources: string[];
  /** What to look out for before deciding, or empty: 'take legal advice'. */
  caution: string;
  /** What a learner did in a story that says something about this clause. */
  heard: Heard[];
}

/** A choice of a scene, or a place that an item of a sort activity was put in, and what it speaks for. */
export interface Heard {
  story: string;
  scene: string;
  /** A choice's letter; null for an item. */
  choice: string | null;
  /** The item's text, exactly; null for a choice. */
  item: string | null;
  /** The place that the item was put in, exactly; null for a choice. */
  place: string | null;
  /** The one it speaks for; where it crosses a line, the one that explains the line best. */
  stance: Stance;
  /** Whoever did this crossed a line that no wording crosses. */
  crosses?: true;
}

export interface ObjectivesContent {
  /** The six stages of planning, in order. */
  stages: { id: string; title: string; asks: string; hint: string }[];
  examples: ObjectiveExample[];
}

export interface ObjectiveExample {
  id: string;
  aim: string;
  sentence: string;
  measure: string;
  avoid: string;
}

export interface ArrangementsContent {
  items: ArrangementItem[];
  /** What an audit asks of each account, and what each decision means. */
  account: {
    asks: { id: string; label: string; hint: string }[];
    decisions: { id: AccountDecision; label: string; means: string }[];
  };
}

export interface ArrangementItem {
  /** `ask-someone`, … permanent: work files name it. */
  id: string;
  text: string;
  /** What counts as evidence that it is in place. */
  evidence: string;
  /** Scenarios whose 'In your organisation' prompts lead here. */
  scenarios: string[];
}

export const accountDecisions = ['keep', 'merge', 'pause', 'close'] as const;
export type AccountDecision = (typeof accountDecisions)[number];

/** The 'In your organisation' prompts of a scenario, as plain text. */
export interface ScenarioPrompts {
  id: string;
  title: string;
  audience: string[];
  prompts: string[];
}
