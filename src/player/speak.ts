import type { Catalogue, Language } from '../words/index.ts';
import type { AttemptState, Telling } from './attempt-state.svelte.ts';
import type { CourseState } from './course-state.svelte.ts';
import type { CourseSurroundings } from './course-surroundings.ts';
import { importAgain } from './import-again.ts';
import { LaterPart } from './later-part.svelte.ts';
import type { Spoken } from './page-speech.svelte.ts';
import { findTranslation, translateCourse } from './translate-course.ts';

/**
 * Puts the page into another language: its words, titles, and the story at hand, which goes on at the same
 * place. False, with everything as it was, where something of it does not arrive.
 */
export async function speak(
  learner: CourseState,
  around: Pick<CourseSurroundings, 'loadStory'>,
  language: Language,
): Promise<boolean> {
  try {
    const learnt = language === 'en' ? null : await learn(learner, around, language);
    const { view } = learner;
    const attempt = view.page === 'scenario' ? view.attempt : null;
    if (attempt) await tellNow(attempt, learnt);
    learner.speech.change(learnt?.spoken ?? null);
    // A story that was opened meanwhile knew nothing of this.
    const { view: now } = learner;
    if (now.page === 'scenario' && now.attempt !== attempt) await learner.speech.tell(now.attempt);
    return true;
  } catch {
    return false;
  }
}

/** The rest of the story comes before the change where it is there already: a consequence may be on the screen. */
async function tellNow(attempt: AttemptState, learnt: Learnt | null): Promise<void> {
  const telling = learnt ? await learnt.findTelling(attempt) : null;
  const { later } = telling ?? attempt.original;
  if (attempt.later.value && !(await later.load())) throw new Error('The story did not arrive.');
  attempt.tell(telling);
}

async function learn(
  { course }: CourseState,
  around: Pick<CourseSurroundings, 'loadStory'>,
  language: Exclude<Language, 'en'>,
): Promise<Learnt> {
  const translation = findTranslation(course, language);
  if (!translation) throw new Error(`Nothing here is in "${language}".`);
  const catalogue = await catalogues[language]();
  const tellings = new Map<string, Promise<Telling>>();
  const load = async (id: string, storyHref?: string): Promise<Telling> => {
    const address = { id: `${id}.${language}`, ...(storyHref ? { storyHref } : {}) };
    const module = await around.loadStory(address);
    const speech = { language, words: catalogue.first, catalogue };
    return { module, later: new LaterPart(module), speech };
  };
  /** Null for a story that has not been translated. */
  const findTelling = async (attempt: AttemptState): Promise<Telling | null> => {
    const { id } = attempt.original.module.story;
    const told = translation.scenarios[id];
    if (!told) return null;
    const telling = tellings.get(id) ?? load(id, told.storyHref);
    tellings.set(id, telling);
    // What failed is asked for again the next time.
    telling.catch(() => tellings.delete(id));
    return telling;
  };
  const spoken: Spoken = {
    language,
    catalogue,
    translate: (course) => translateCourse(course, translation),
    tell: async (attempt) => {
      const telling = await findTelling(attempt).catch(() => null);
      // An attempt that goes on further in is told with all its scenes, or not in this language.
      const isHere = telling && (!attempt.later.value || (await telling.later.load()));
      if (isHere) attempt.tell(telling);
    },
  };
  return { spoken, findTelling };
}

const catalogues: Record<Exclude<Language, 'en'>, () => Promise<Catalogue>> = {
  cy: async () => (await importAgain(() => import('../words/cy/index.ts'))).cy,
};

interface Learnt {
  spoken: Spoken;
  findTelling: (attempt: AttemptState) => Promise<Telling | null>;
}
