import { findPictures, type ProseNode, type ProseParts } from '../design/prose.ts';
import { fingerprintStory, type Scene, type Story } from '../scenario/index.ts';
import { splitParts } from './split-parts.ts';
import { typesetStory } from './typeset-story.ts';
import { Expression, writeJavaScript } from './write-javascript.ts';

/**
 * The two modules of a story: `now` exports `story` and `prose`, both of the first scene only,
 * `fingerprint`, and `loadLater`, which brings `later`, with the other `scenes` and their `prose`.
 * `story` is as it was read: it is typeset here.
 */
export function writeStoryModules(
  { story, prose }: { story: Story; prose: ProseParts },
  { later, picture }: StoryModuleOptions,
): { now: StoryCode; later: StoryCode } {
  const parts = splitParts({ story, prose });
  const { scenes, ...told } = typesetStory(story);
  const isFirst = ({ id }: Scene) => id === story.start;
  const first = writeProse(pick(prose, parts.now), { picture });
  const rest = writeProse(pick(prose, parts.later), { picture });
  const now = [
    `export const story = ${writeJavaScript({ ...told, scenes: scenes.filter(isFirst) })};`,
    `export const fingerprint = ${writeJavaScript(fingerprintStory(story))};`,
    `export const loadLater = () => import(${writeJavaScript(later)});\n`,
  ];
  const others = scenes.filter((scene) => !isFirst(scene));
  return {
    now: { ...first, code: first.code + now.join('\n') },
    later: { ...rest, code: `${rest.code}export const scenes = ${writeJavaScript(others)};\n` },
  };
}

/** The module of a page of guidance, and of what comes later in a story: it exports `prose`. */
export function writeProse(
  parts: ProseParts,
  { picture }: Pick<StoryModuleOptions, 'picture'>,
): StoryCode {
  const pictures = findPictures(parts);
  const address = (name: string) => new Expression(picture(name, pictures.indexOf(name)));
  const placed = Object.entries(parts).map(([part, nodes]) => [
    part,
    nodes.map((node) => placePictures(node, address)),
  ]);
  return {
    code: `export const prose = ${writeJavaScript(Object.fromEntries(placed))};\n`,
    pictures,
  };
}

function placePictures(node: ProseNode, address: (name: string) => Expression): unknown {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const src = tag === 'img' ? attributes?.['src'] : undefined;
  return {
    tag,
    attributes: src === undefined ? attributes : { ...attributes, src: address(src) },
    children: children?.map((child) => placePictures(child, address)),
  };
}

function pick(prose: ProseParts, parts: readonly string[]): ProseParts {
  return Object.fromEntries(parts.map((part) => [part, prose[part] ?? []]));
}

export interface StoryModuleOptions {
  /** What `now` imports: `./story.later.js`. */
  later: string;
  /**
   * The JavaScript expression for a picture's address, from its name beside the story and its number among
   * the module's pictures: `new URL("./board.png", import.meta.url).href`.
   */
  picture: (name: string, index: number) => string;
}

export interface StoryCode {
  code: string;
  /** Names of the pictures that it shows, in the order of their numbers. */
  pictures: string[];
}
