import type { ProseNode, ProseParts } from '../../design/index.ts';
import type { Sources } from '../../library/content.ts';
import { renderDraft } from '../../prose/index.ts';
import type { ReadStory } from '../../scenario/index.ts';

/** How many parts are made at a time, before the worker looks whether there is a newer text. */
const atATime = 8;
/** Each time that parts are told the page draws anew: so the first few come at once, and then ever more together. */
const moreEachTime = 2;

/**
 * Makes the prose of a story, again and again while it is written: only the parts whose text has changed, those
 * of the scene `first` before others. Gives what is new of some parts at a time, and none where it only lets a newer
 * text come in.
 */
export class ProseDrawer {
  readonly #sources: Sources;
  /** What each part was made of, without places, and what came of it. */
  readonly #known = new Map<string, { source: string; nodes: readonly ProseNode[] }>();
  /** Names of parts that were made and not given yet: a newer text came in. */
  readonly #waiting = new Set<string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  async *draw(read: ReadStory, first?: string): AsyncGenerator<ProseParts> {
    const names = Object.keys(read.prose);
    for (const name of this.#known.keys()) {
      if (Object.hasOwn(read.prose, name)) continue;
      this.#known.delete(name);
      this.#waiting.delete(name);
    }
    const isFirst = (name: string) => name === first || name.startsWith(`${first}/`);
    const inTurn = [...names.filter(isFirst), ...names.filter((name) => !isFirst(name))];
    const changed = inTurn
      .map((name) => ({ name, source: writeSource(read.prose[name]) }))
      .filter(({ name, source }) => this.#waiting.has(name) || !this.#knows(name, source));
    let most = atATime;
    let parts: Record<string, readonly ProseNode[]> = {};
    for (let at = 0; at < changed.length; at += atATime) {
      const some = changed.slice(at, at + atATime);
      await this.#make(read, some);
      for (const { name } of some) parts[name] = this.#known.get(name)?.nodes ?? [];
      const isLast = at + atATime >= changed.length;
      if (!isLast && Object.keys(parts).length < most) {
        yield {};
        continue;
      }
      for (const name of Object.keys(parts)) this.#waiting.delete(name);
      yield parts;
      parts = {};
      most *= moreEachTime;
    }
  }

  #knows(name: string, source: string): boolean {
    return this.#known.get(name)?.source === source;
  }

  async #make(read: ReadStory, wanted: readonly { name: string; source: string }[]): Promise<void> {
    const unknown = wanted.filter(({ name, source }) => !this.#knows(name, source));
    if (unknown.length === 0) return;
    const names = unknown.map(({ name }) => name);
    const made = await renderDraft(read, this.#sources, names);
    for (const { name, source } of unknown) {
      this.#known.set(name, { source, nodes: made[name] ?? [] });
      this.#waiting.add(name);
    }
  }
}

function writeSource(blocks: ReadStory['prose'][string] = []): string {
  return JSON.stringify(blocks, (key, value) => (key === 'position' ? undefined : value));
}
