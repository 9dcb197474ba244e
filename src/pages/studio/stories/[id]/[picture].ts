import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLibrary } from '../../../../library/index.ts';
import { listOffered, listPictures, readPicture } from '../../_make-library.ts';

export const getStaticPaths: GetStaticPaths = () =>
  listOffered(loadLibrary(process.cwd())).flatMap(({ id, path }) =>
    listPictures(path).map((picture) => ({ params: { id, picture }, props: { path } })),
  );

/** A picture beside a scenario, as it is in its folder. */
export const GET: APIRoute = ({ params, props }) =>
  new Response(readPicture(props['path'], params['picture'] ?? ''));
