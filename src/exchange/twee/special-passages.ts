import type { Passage } from './passage.ts';

/** Why a passage is no scene: what it holds, for a sentence; null for a scene. */
export function nameSpecial({ name, tags }: Passage): string | null {
  for (const tag of tags) {
    const held = Object.hasOwn(byTag, tag.toLowerCase()) ? byTag[tag.toLowerCase()] : undefined;
    if (held) return held;
  }
  return Object.hasOwn(byName, name) ? (byName[name] ?? null) : null;
}

/** Whether a name means something to Twine or one of its formats, so that no scene is called so. */
export function isSpecialName(name: string): boolean {
  return ['StoryTitle', 'StoryData'].includes(name) || Object.hasOwn(byName, name);
}

const code = 'program code';
const look = 'a style sheet';
const around = 'what is shown around every passage';
const settings = 'settings';

/** Source: Twee 3 specification, Special Tags; the manuals of Harlowe, SugarCube and Snowman. */
const byTag: Readonly<Record<string, string>> = {
  script: code,
  stylesheet: look,
  widget: code,
  init: code,
  startup: code,
  'debug-startup': code,
  header: around,
  footer: around,
  'debug-header': around,
  'debug-footer': around,
  'twine.private': 'private notes',
  'twine.image': 'a picture',
  'twine.audio': 'sound',
  'twine.video': 'a film',
};

/** Source: Twine 1, SugarCube 2 and Snowman, special passages. */
const byName: Readonly<Record<string, string>> = {
  StoryInit: code,
  StoryScript: code,
  StoryStylesheet: look,
  StorySettings: settings,
  StoryIncludes: settings,
  StorySubtitle: 'a subtitle',
  StoryAuthor: 'the name of the author',
  StoryDisplayTitle: 'a title for the screen',
  StoryCaption: around,
  StoryMenu: around,
  StoryShare: around,
  StoryBanner: around,
  StoryInterface: around,
  PassageHeader: around,
  PassageFooter: around,
  PassageReady: code,
  PassageDone: code,
};
