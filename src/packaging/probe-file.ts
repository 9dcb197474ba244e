import { probeText } from '../tracking/index.ts';

/**
 * A tiny file beside the launch page. The player asks for it, past every cache, to find out whether
 * the server can really be reached: an LMS's own answer may be "true" while nothing was sent.
 */
export const probeFile: readonly [path: string, bytes: Uint8Array] = [
  'probe.txt',
  new TextEncoder().encode(`${probeText}\n`),
];
