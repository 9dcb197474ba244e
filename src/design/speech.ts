import { getContext, setContext } from 'svelte';
import { english, type Speech } from '../words/index.ts';

const key = 'speech';

/** For the component that knows what language its part of the page is in; those inside it ask with `readSpeech`. */
export function provideSpeech(speech: Speech): void {
  setContext(key, speech);
}

/** What this part of the page speaks; its getters change with the language. English where nobody has said. */
export function readSpeech(): Speech {
  return getContext<Speech | undefined>(key) ?? english;
}
