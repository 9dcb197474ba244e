import { diagnose } from '../../../diagnostic.ts';
import { findOrganisations } from '../../../language/organisations.ts';
import { listPassages, type Passage } from '../../../language/passages.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Where real organisations have their place: what happened and who said it. */
const aboutSources = new Set<Passage['kind']>(['debrief', 'local']);

/** The name of a hospital, a trust or a board that is not Larkmoor's. */
export const realOrganisation: CheckRule = (read) =>
  listPassages(read)
    .filter(({ kind, scene }) => !aboutSources.has(kind) && scene !== 'debrief')
    .flatMap(({ text, placeAt }) =>
      findOrganisations(text).map(({ name, start }) =>
        diagnose('real-organisation', placeAt(start), { name }),
      ),
    );
