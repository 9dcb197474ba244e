import type { APIRoute } from 'astro';
import project from '../../../package.json';
import { loadLibrary } from '../../library/index.ts';
import { makeStudioLibrary } from './_make-library.ts';

/** What a story in the studio may refer to, and the scenarios that can be opened there. */
export const GET: APIRoute = () => {
  const library = loadLibrary(process.cwd());
  return Response.json(makeStudioLibrary(library, { version: project.version }));
};
