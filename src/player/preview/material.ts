import type { ProseParts } from '../../design/index.ts';
import type { Story } from '../../scenario/index.ts';
import type { Contact } from '../course.ts';

/** All that a preview shows. Plain data, sent again with each change. */
export interface PreviewMaterial {
  story: Story;
  /** May be that of the text a moment ago. */
  prose: ProseParts;
  fingerprint: string;
  /** `blob:` addresses of the files beside the story, by name. */
  pictures: Readonly<Record<string, string>>;
  /** Null for the story's start. */
  start: PreviewBeginning | null;
  /** Grows when another story is opened: nothing of the last one is known then. */
  opened: number;
  /** Grows with each wish to begin at `start`, also where that is the same as before. */
  begun: number;
  settings: PreviewSettings;
}

export interface PreviewBeginning {
  sceneId: string;
  /** Flags that are set before it. */
  remembered: readonly string[];
}

/** What an organisation has said, as far as a scenario shows it. */
export interface PreviewSettings {
  /** Scaled 0 to 1. */
  passingScore: number;
  name: string;
  policy: string;
  contacts: readonly Contact[];
}

/** Where a preview stands. */
export interface PreviewStanding {
  /** Id of the scene on the screen, or of the one that leads nowhere; empty where nothing is played. */
  sceneId: string;
  title: string;
  remembered: readonly string[];
  isEnded: boolean;
  canGoBack: boolean;
  /** What the last edit did to the way so far; empty where it did nothing. */
  note: string;
}
