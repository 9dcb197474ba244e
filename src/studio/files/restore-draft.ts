import { isUnsaved, titleOf } from './draft.ts';
import type { KeptDraft } from './draft-store.ts';
import { openProject, refreshFromFolder } from './open-folder.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { beginCopy, compareWithFile, copyOf, mayLeave, resume } from './take-up.ts';

/**
 * At the page's start: brings back what this tab had, or else what was last written and is in no file. A tab
 * that was killed is a new tab to the browser, so both are needed.
 */
export async function restoreDraft(files: StudioFiles): Promise<void> {
  await files.list();
  const own = files.means.tabsKey.read();
  const known = files.recent.find(({ key }) => key === own);
  const [last] = files.recent;
  const wanted = known ?? (last && isUnsaved(last) ? last : null);
  if (wanted && !files.studio.isOpen) await openKept(files, wanted.key);
}

/** Takes a draft up that was kept; where another tab has it, offers a copy. */
export async function openKept(files: StudioFiles, key: string, isAsked = false): Promise<void> {
  if (key === files.hand?.key) {
    files.dialog = null;
    return;
  }
  if (!isAsked && !(await mayLeave(files, () => openKept(files, key, true)))) return;
  const kept = await readKept(files, key);
  if (!kept) return;
  const claim = await files.claim(key);
  if (!claim) {
    const copy = () => beginCopy(files, copyOf(kept));
    files.dialog = null;
    files.notice = { kind: 'elsewhere', title: titleOf(kept.draft), copy };
    return;
  }
  // The other tab may have written until it let go.
  const newest = (await readKept(files, key)) ?? kept;
  resume(files, newest, claim);
  if (isUnsaved(newest.draft)) {
    compareWithFile(files, newest, newest.draft.saved);
    files.studio.say('What you wrote was restored.');
  }
  await findFolderAgain(files, newest);
}

/** Deletes a draft that no tab has at hand. */
export async function deleteKept(files: StudioFiles, key: string): Promise<void> {
  const claim = key === files.hand?.key ? null : await files.claim(key);
  if (!claim) {
    files.tell('problem', ['It is open, here or in another tab. Open something else there first.']);
    return;
  }
  try {
    await files.means.store.remove(key);
    files.studio.say('Deleted.');
  } catch {
    files.tell('problem', ['The browser did not delete it. Try again.']);
  }
  claim.release();
  await files.list();
}

async function readKept(files: StudioFiles, key: string): Promise<KeptDraft | null> {
  try {
    const kept = await files.means.store.read(key);
    if (!kept) files.tell('problem', ['It is not kept in this browser any more.']);
    return kept;
  } catch {
    files.isStoreless = true;
    return null;
  }
}

/** The folder may be used at once, or after somebody has said so again. */
async function findFolderAgain(files: StudioFiles, { place }: KeptDraft): Promise<void> {
  if (!place) return;
  const state = await place.folder.queryPermission?.({ mode: 'readwrite' }).catch(() => 'denied');
  if (state !== undefined && state !== 'granted') {
    files.needsPermission = true;
    return;
  }
  if (place.project) await openProject(files, place.project);
  await refreshFromFolder(files);
}
