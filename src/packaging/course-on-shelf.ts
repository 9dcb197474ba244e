/*
 * What describing a course takes. The library has all of it; the studio fills in the one story that it
 * holds, without reading a disk.
 */
import type { Outcomes, Trust } from '../library/content.ts';
import type { Release, Story, TranslationLanguage } from '../scenario/index.ts';

/** What surrounds a course. */
export interface CourseShelves {
  readonly trust: Trust;
  readonly outcomes: Outcomes;
  /** Pages that explain, in their order. */
  readonly guidance: readonly { readonly id: string; readonly title: string }[];
  readonly pathways: Readonly<Record<string, PathwayOnShelf>>;
  /** Earlier forms of the stories, oldest first. */
  readonly releases: readonly Pick<Release, 'scenarios'>[];
}

interface PathwayOnShelf {
  readonly title: string;
  /** Ids. */
  readonly scenarios: string[];
  readonly test_out: string[];
  readonly cy?: { readonly title: string } | undefined;
}

/** What one package holds. */
export interface CourseOnShelf {
  /** The pathway's id, or a scenario's own. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Whom it is for, in words. */
  readonly audience?: string;
  readonly scenarios: readonly ScenarioOnShelf[];
  readonly cy?: { readonly title: string; readonly summary: string } | undefined;
  /** Ids of the scenarios of the short way; empty where there is none. */
  readonly testOut: readonly string[];
}

export interface ScenarioOnShelf {
  readonly id: string;
  readonly read: { readonly story: Story };
  readonly translations: readonly {
    readonly language: TranslationLanguage;
    readonly story: Story;
  }[];
}
