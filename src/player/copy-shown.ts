/** Copies a text that is on the screen; where that is not allowed, it is selected, ready to be copied. */
export async function copyShown(
  text: string,
  shown: HTMLElement | undefined,
): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // An LMS's frame often may not use the clipboard by itself.
    if (shown) getSelection()?.selectAllChildren(shown);
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}
