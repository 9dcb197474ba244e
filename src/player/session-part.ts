/** What comes with the session, so that it is there when the connection is not. */
export { openSession } from '../tracking/session.ts';
export { default as ExitProblem } from './ExitProblem.svelte';
export { default as LaunchNotices } from './LaunchNotices.svelte';
export { default as LeftPage } from './LeftPage.svelte';
export { default as OwnReceipt } from './OwnReceipt.svelte';
export { default as SaveAdvice } from './SaveAdvice.svelte';
