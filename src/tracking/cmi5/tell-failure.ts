import type { TrackingFailure } from '../tracker.ts';

/** What went wrong, where neither the LMS nor the network has said it in words of its own. */
export function tellFailure(
  operation: string,
  element: string,
  diagnostic: string,
  code = '',
): TrackingFailure {
  return { operation, element, code, diagnostic };
}
