import type { APIRoute } from 'astro';
import { readPackageList } from '../../packaging/index.ts';

/** The packages that the try-it LMS can play: all but those for a web server without one. */
export const GET: APIRoute = () =>
  Response.json(readPackageList(process.cwd()).filter(({ launch }) => launch !== null));
