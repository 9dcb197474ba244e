import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A picture that is not in the scenario's folder. */
export const missingPicture: CheckRule = ({ notes }, _graph, { files }) =>
  notes.pictures
    .filter(({ url }) => files !== null && !files.includes(url.replace(/^\.\//, '')))
    .map(({ url, place }) => diagnose('missing-picture', place, { url }));
