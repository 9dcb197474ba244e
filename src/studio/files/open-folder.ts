import type { OpenedStory } from '../contract.ts';
import { isUnsaved } from './draft.ts';
import { type Folder, isNamed, type StoryPlace } from './folder.ts';
import type { StoryFiles } from './read-files.ts';
import { lookIntoFolder, readScenarioFolder, type ScenarioFolder } from './read-folder.ts';
import { readProject, releasesOf } from './read-project.ts';
import { askPermission, sayFault } from './save-to-folder.ts';
import { readReleased } from './site-story.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { compareWithFile, takeUp } from './take-up.ts';

/** Has a folder chosen and opens what is in it: a scenario, or one of a project's, which is asked about. */
export async function openFolder(files: StudioFiles): Promise<void> {
  const { pickFolder } = files.means;
  if (!pickFolder) return;
  await inTurn(files, async () => {
    const folder = await pickFolder();
    const found = await lookIntoFolder(folder);
    if (found.kind === 'refused') files.tell('problem', [found.problem]);
    else if (found.kind === 'project') files.dialog = found;
    else await openScenario(files, { folder, project: null });
  });
}

/** Opens one scenario of a project's folder. */
export async function openFromProject(
  files: StudioFiles,
  { id }: ScenarioFolder,
  { project, scenarios }: { project: Folder | null; scenarios: readonly ScenarioFolder[] },
): Promise<void> {
  const folder = scenarios.find((one) => one.id === id)?.folder;
  if (!folder) return;
  await inTurn(files, async () => {
    const notes = project ? await openProject(files, project, scenarios) : [];
    await openScenario(files, { folder, project }, notes);
  });
}

/** What stories refer to is the project's from now on. Gives sentences about what cannot be read. */
export async function openProject(
  files: StudioFiles,
  folder: Folder,
  scenarios?: readonly ScenarioFolder[],
): Promise<readonly string[]> {
  try {
    const found = scenarios ? null : await lookIntoFolder(folder);
    const known = scenarios ?? (found?.kind === 'project' ? found.scenarios : []);
    const project = await readProject(folder, known, files.studio.library);
    files.project = { ...project, folder };
    files.studio.shelves = project.shelves;
    return project.notes;
  } catch (error) {
    return [sayFault(error, folder.name)];
  }
}

/** Asks the browser for the folder again, in answer to a click, and looks what the file says now. */
export async function allowFolder(files: StudioFiles): Promise<void> {
  const place = files.hand?.place;
  if (!place) return;
  const state = await askPermission(place.project ?? place.folder).catch(() => 'denied');
  if (state !== 'granted') {
    files.tell('problem', [
      `The browser was not allowed to use the folder “${place.folder.name}”. What you write is kept in this browser; Download saves it elsewhere.`,
    ]);
    return;
  }
  files.needsPermission = false;
  if (place.project) files.tell('note', await openProject(files, place.project));
  await refreshFromFolder(files);
}

/** Looks what the story's file says by now: taken over where nothing was written here, else shown beside it. */
export async function refreshFromFolder(files: StudioFiles): Promise<void> {
  const { hand, studio } = files;
  if (!hand?.place) return;
  try {
    const reading = await readScenarioFolder(hand.place.folder);
    if (files.hand?.key !== hand.key || reading.kind !== 'story') return;
    const { story } = reading;
    const draft = files.draft(files.hand);
    if (isUnsaved(draft)) {
      compareWithFile(files, { draft, pictures: [], place: hand.place }, story.text);
    } else if (story.text !== studio.text) {
      const opened = openedFrom(story, hand.place, studio.released);
      files.begin({ ...files.hand, form: story.form }, opened);
      files.tell('note', ['The file was changed since you were here. This is what it says now.']);
    }
  } catch (error) {
    files.tell('problem', [sayFault(error, hand.place.folder.name)]);
  }
}

async function openScenario(
  files: StudioFiles,
  place: StoryPlace,
  notes: readonly string[] = [],
): Promise<void> {
  const reading = await readScenarioFolder(place.folder);
  if (reading.kind === 'refused') return files.tell('problem', reading.problems);
  if (reading.kind !== 'story') return;
  const { story } = reading;
  const { project } = files;
  if (!place.project) useSite(files);
  const released =
    place.project && project
      ? releasesOf(project.releases, story.id)
      : await readReleased(files, story.id);
  await takeUp(files, {
    story: openedFrom(story, place, released),
    ...{ origin: 'folder', form: story.form, place, imported: [] },
    notes: [...notes, ...story.notes],
  });
}

/** What stories refer to is the site's own again. */
export function useSite(files: StudioFiles): void {
  files.project = null;
  if (files.studio.shelves !== files.studio.library) files.studio.shelves = files.studio.library;
}

function openedFrom(
  { id, text, pictures }: StoryFiles,
  { folder }: StoryPlace,
  released: OpenedStory['released'],
): OpenedStory {
  return { id, text, pictures, released, saved: text, from: `the folder ${folder.name}` };
}

/** One thing at a time; a choice that was called off is nothing to tell. */
export async function inTurn(files: StudioFiles, act: () => Promise<void>): Promise<void> {
  if (files.isBusy) return;
  files.isBusy = true;
  files.told = null;
  try {
    await act();
  } catch (error) {
    if (!isNamed(error, 'AbortError')) files.tell('problem', [sayFault(error, 'that you chose')]);
  } finally {
    files.isBusy = false;
  }
}
