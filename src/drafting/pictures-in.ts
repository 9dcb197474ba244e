/** The pictures among the files beside a story; none where these are not known. */
export function picturesIn(files: readonly string[] | null): string[] {
  return (files ?? []).filter((file) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(file));
}
