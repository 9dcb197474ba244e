import type { APIRoute } from 'astro';
import { readPackages } from '../../layouts/read-packages.ts';

export const GET: APIRoute = () => Response.json(readPackages(process.cwd()));
