import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../library/index.ts';
import { listOffered, makeSiteStory } from '../_make-library.ts';

export function getStaticPaths() {
  const library = loadLibrary(process.cwd());
  return listOffered(library).map((scenario) => ({
    params: { id: scenario.id },
    props: { story: makeSiteStory(library, scenario) },
  }));
}

/** A scenario of the site, to be opened in the studio. */
export const GET: APIRoute = ({ props }) => Response.json(props['story']);
