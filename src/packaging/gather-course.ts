import type { Course } from '../player/index.ts';
import type { Language } from '../words/index.ts';
import { sayAudience } from '../words/pages.ts';
import type { CourseOnShelf, CourseShelves, ScenarioOnShelf } from './course-on-shelf.ts';
import { describeCourse } from './describe-course.ts';
import { writeLaunchPage, writeReadPage } from './launch-page.ts';
import type { PackageFiles } from './package-files.ts';
import type { PackagingStandard } from './packaging-standard.ts';

/**
 * The files of a course's package, but for what its standard adds: pages, stories, and of the player
 * only what this standard needs.
 */
export async function gatherCourse(request: CourseRequest): Promise<PackageFiles> {
  const { player, stories, course } = request;
  const files = new Map([...player.files, ...stories.files]);
  const text = new TextEncoder();
  files.set('index.html', text.encode(writeCoursePage(request)));
  for (const scenario of course.scenarios) {
    for (const page of await writeReadPages(scenario, request)) {
      files.set(page.path, text.encode(page.html));
    }
  }
  return files;
}

function writeCoursePage(request: CourseRequest): string {
  const { shelves, course, standard, version, passingScore, player, stories } = request;
  const described = describeCourse(shelves, course, version, {
    place: standard.place,
    homeHref: null,
    readHref: readPath,
    guidanceHref: 'guidance/*.html',
    storyHref: (id, language) => `./${stories.pathOf(id, language).replace('assets/', '')}`,
  });
  const [only, ...others] = course.scenarios;
  const soon = only && others.length === 0 ? [stories.pathOf(only.id)] : [];
  // What the manifest asks for is what the player goes by where an LMS does not pass it on.
  const asked = passingScore === undefined ? described : { ...described, passingScore };
  return writeLaunchPage({
    course: asked,
    connectSources: standard.connectSources,
    ...player.renderStartPage(asked),
    styles: player.styles,
    script: player.script,
    preload: [...player.preload, ...soon],
  });
}

/** A scenario on one page, in each of its languages. */
async function writeReadPages(
  { id, read, translations }: ScenarioOnShelf,
  { stories, player }: CourseRequest,
): Promise<{ path: string; html: string }[]> {
  const tellings: { language: Language; title: string }[] = [
    { language: 'en', title: read.story.title },
    ...translations.map(({ language, story: { title } }) => ({ language, title })),
  ];
  const styles = player.styles.map((href) => `../${href}`);
  return Promise.all(
    tellings.map(async ({ language, title }) => {
      const whom = sayAudience(language, read.story.audience);
      const others = tellings
        .filter((one) => one.language !== language)
        .map((one) => ({
          language: one.language,
          href: readPath(id, one.language).replace('read/', ''),
        }));
      const body = await stories.render(id, whom, language, others);
      return {
        path: readPath(id, language),
        html: writeReadPage({ language, title, body, styles }),
      };
    }),
  );
}

function readPath(id: string, language: Language = 'en'): string {
  return `read/${id}${language === 'en' ? '' : `.${language}`}.html`;
}

export interface CourseRequest {
  readonly shelves: CourseShelves;
  readonly course: CourseOnShelf;
  readonly standard: Pick<PackagingStandard, 'place' | 'connectSources'>;
  /** The release's: `1.4.0`. */
  readonly version: string;
  /** 0 to 1, where one was asked for in place of the trust's. */
  readonly passingScore?: number | undefined;
  readonly player: PlayerFiles;
  readonly stories: StoryFiles;
}

/** The player as it was built for one standard, and what is the same in each of its packages. */
export interface PlayerFiles {
  /** Scripts, style sheet, icon and pages of guidance; path to bytes. */
  readonly files: PackageFiles;
  /** Paths of the launch script and of what it cannot start without. */
  readonly script: string;
  readonly preload: readonly string[];
  /** Paths. */
  readonly styles: readonly string[];
  readonly renderStartPage: (course: Course) => { head: string; body: string };
}

/** The stories of a course as modules, with their pictures. */
export interface StoryFiles {
  readonly files: PackageFiles;
  /** Of a scenario's module; in English, where no language is named. */
  readonly pathOf: (id: string, language?: Language) => string;
  /** The whole story as the markup of one page, below `read/`. */
  readonly render: (
    id: string,
    audience: string,
    language: Language,
    others: { language: Language; href: string }[],
  ) => Promise<string>;
}
