import type { ProseNode, ProseParts } from '../../design/index.ts';
import type { Sources } from '../../library/content.ts';
import { renderDraft } from '../../prose/index.ts';
import type { ReadStory } from '../../scenario/index.ts';

/** How many parts are made at a time, before the worker looks whether there is a newer text. */
const atATime = 8;

/**
 * Makes the prose of a story, again and again while it is written: only the parts whose text has changed, those
 * of the scene `first` before others. Gives what is new of some parts at a time.
 */
export class ProseDrawer {
  readonly #sources: Sources;
  /** What each part was made of, without places, and what came of it. */
  readonly #known = new Map<string, { source: string; nodes: readonly ProseNode[] }>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  async *draw(read: ReadStory, first?: string): AsyncGenerator<ProseParts> {
    const names = Object.keys(read.prose);
    for (const name of this.#known.keys()) {
      if (!Object.hasOwn(read.prose, name)) this.#known.delete(name);
    }
    const isFirst = (name: string) => name === first || name.startsWith(`${first}/`);
    const inTurn = [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))];
    const changed = inTurn
      .map((name) => ({ name, source: writeSource(read.prose[name]) }))
      .filter(({ name, source }) => this.#known.get(name)?.source !== source);
    for (let at = 0; at < changed.length; at += atATime) {
      const some = changed.slice(at, at + atATime);
      const made = await renderDraft(
        read,
        this.#sources,
        some.map(({ name }) => name),
      );
      for (const { name, source } of some) {
        this.#known.set(name, { source, nodes: made[name] ?? [] });
      }
      yield made;
    }
  }
}

function writeSource(blocks: ReadStory['prose'][string] = []): string {
  return JSON.stringify(blocks, (key, value) => (key === 'position' ? undefined : value));
}
