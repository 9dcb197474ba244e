import { TrustSchema } from '../../../library/content.ts';
import { StudioState } from '../../studio-state.svelte.ts';

/** A studio that checks nothing, of a site with one scenario. */
export function aStudio(): StudioState {
  return new StudioState({
    version: '0.1.0',
    sources: {},
    outcomes: { ST2: { audience: 'everyone', text: 'Keeps a boundary.', evidence: 'scenarios' } },
    guidance: [],
    trust: TrustSchema.parse({}),
    scenarios: [{ id: 'friend-request', title: 'A friend request from a patient' }],
  });
}
