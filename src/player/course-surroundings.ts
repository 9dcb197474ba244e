import type { Launch, Progress, SaveStatus, SaveTrouble, Session } from '../tracking/index.ts';
import type { StoryAddress, StoryModule } from './course.ts';

/** What the page brings along: everything that a server, or a test, has not. */
export interface CourseSurroundings {
  /** A translation has an id of its own: `friend-request.cy`. */
  loadStory: (scenario: StoryAddress) => Promise<StoryModule>;
  /** Opens the record and reads what an earlier session left. */
  readLaunch: () => Promise<Launch>;
  /** Opens the tracking session, which may come later; `readProgress` says what is true at any moment. */
  openSession: (options: {
    readProgress: () => Omit<Progress, 'sessionMs'>;
    onStatus: (status: SaveStatus, trouble: SaveTrouble) => void;
  }) => Promise<Session>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** 0 to 1. */
  random: () => number;
}
