import { getContext, setContext } from 'svelte';

/** Where pages of guidance lie, seen from the page at hand. */
export interface GuidancePlace {
  /** A page's address with `*` for its id: `guidance/*.html`. */
  pattern: string;
  /** Whether a learner would lose their place if the page took this one's. */
  newTab: boolean;
}

const key = 'guidance';

/** For the component that knows where it stands; those inside it ask with `guidancePlace`. */
export function setGuidancePlace(place: GuidancePlace): void {
  setContext(key, place);
}

export function guidancePlace(): GuidancePlace {
  return getContext<GuidancePlace | undefined>(key) ?? { pattern: '/guidance/*/', newTab: true };
}
