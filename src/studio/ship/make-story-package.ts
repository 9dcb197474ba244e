import type { ProseParts } from '../../design/index.ts';
import {
  assemblePackage,
  browserTools,
  type CourseShelves,
  gatherCourse,
  type PackageFiles,
  scorm12,
  worstResumeChars,
} from '../../packaging/in-browser.ts';
import type { ReadStory } from '../../scenario/index.ts';
import type { Picture, Shelves, StoryRelease } from '../contract.ts';
import type { StudioPlayer } from './load-player.ts';
import { writeStoryFiles } from './write-story-files.ts';

/**
 * A SCORM 1.2 package of one scenario, made as `canteen package` makes it, from the player that the site
 * was built with. It differs from that of the command line in the names of the story's own files, holds no
 * translation, and knows no pathway that consists of this one scenario. Its manifest is not validated by
 * schema, which needs Node; everything else is checked.
 * Throws a `PackageError` for what no package can hold, such as a title of 300 characters.
 */
export async function makeStoryPackage(request: StoryPackageRequest): Promise<MadePackage> {
  const { id, read, version, player } = request;
  const { title, summary, minutes } = read.story;
  const stories = writeStoryFiles({ ...request, story: read.story }, player.pages);
  const files = await gatherCourse({
    shelves: fillShelves(request),
    course: { id, title, summary, scenarios: [{ id, read, translations: [] }], testOut: [] },
    standard: scorm12,
    version,
    player: {
      ...player.parts,
      files: player.files,
      renderStartPage: player.pages.renderStartPage,
    },
    stories,
  });
  const resumeChars = worstResumeChars({ scenarios: [{ id, read }] });
  const made = await assemblePackage(
    { pathway: { id, title, summary }, files, version, resumeChars },
    scorm12,
    browserTools(player.schemas),
  );
  const problems = [...stories.missing.map(sayMissing), ...made.problems.map((one) => one.message)];
  return { ...made, id, title, minutes, resumeChars, problems };
}

/** The shelves hold all pages of guidance; the package those that were built with the player. */
function fillShelves({ id, shelves, released, player }: StoryPackageRequest): CourseShelves {
  return {
    trust: shelves.trust,
    outcomes: shelves.outcomes,
    guidance: shelves.guidance.filter((page) => player.files.has(`guidance/${page.id}.html`)),
    pathways: {},
    releases: released.map(({ story }) => ({ scenarios: { [id]: story } })),
  };
}

function sayMissing(name: string): string {
  return `The story shows the picture "${name}", which does not lie beside it. Add the picture, or take it out of the text.`;
}

export interface StoryPackageRequest {
  /** The scenario's id. */
  id: string;
  read: ReadStory;
  /** Of all parts of `read`. */
  prose: ProseParts;
  pictures: readonly Picture[];
  /** Every earlier form, oldest first: learners half-way through one of them keep their place. */
  released: readonly StoryRelease[];
  shelves: Pick<Shelves, 'trust' | 'outcomes' | 'guidance'>;
  /** Of the site: `0.1.0`. */
  version: string;
  player: StudioPlayer;
}

/** A package, finished; with `problems` it would not work in every LMS. */
export interface MadePackage {
  /** Of the scenario. */
  id: string;
  title: string;
  /** That the scenario takes. */
  minutes: number;
  /** `beyond-the-canteen-<id>-scorm12.zip` */
  fileName: string;
  zip: Uint8Array;
  /** Everything in the zip, path to bytes, in its order. */
  files: PackageFiles;
  /** Characters of resume data at worst. */
  resumeChars: number;
  /** Sentences. */
  problems: string[];
}
