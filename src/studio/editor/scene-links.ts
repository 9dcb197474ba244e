/** A link to a scene in a line of text; `from` and `to` are columns from 0. */
export interface SceneLink {
  id: string;
  from: number;
  to: number;
}

/** All links to scenes in one line of a story, `[Go on](#at-the-bus-stop)`. */
export function findSceneLinks(line: string): SceneLink[] {
  return [...line.matchAll(/\[[^\]]*\]\(#([^()\s]*)\)/g)].map((match) => ({
    id: decode(match[1] ?? ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The id of the scene that a link at this column leads to, or null. */
export function linkedScene(line: string, column: number): string | null {
  const link = findSceneLinks(line).find(({ from, to }) => from <= column && column <= to);
  return link?.id ?? null;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
