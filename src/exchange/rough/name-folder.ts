/** A folder's name for a story, `ward-night`, from its title or file name; at most 60 characters, never empty. */
export function nameFolder(title: string): string {
  const words = title
    .replace(/\.(?:md|txt|ink|twee\d?|tw)$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words.slice(0, 60).replace(/-$/, '') || 'imported-story';
}
