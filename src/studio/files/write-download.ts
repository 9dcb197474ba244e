import { type Zippable, zipSync } from 'fflate';
import type { Picture } from '../contract.ts';
import { encodeText, type TextForm } from './text-form.ts';

/** The file to download: story.md, or where there are pictures a zip of the scenario's folder. */
export function writeDownload({ id, text, form, pictures }: Downloaded): DownloadFile {
  const story = encodeText(text, form);
  if (pictures.length === 0) return { name: 'story.md', type: 'text/markdown', bytes: story };
  const files: Zippable = Object.fromEntries([
    [`${id}/story.md`, story],
    // Pictures are pressed together already.
    ...pictures.map(({ name, bytes }) => [`${id}/${name}`, [bytes, { level: 0 }]] as const),
  ]);
  return { name: `${id}.zip`, type: 'application/zip', bytes: zipSync(files) };
}

export interface Downloaded {
  id: string;
  text: string;
  form: TextForm;
  pictures: readonly Picture[];
}

export interface DownloadFile {
  name: string;
  /** A media type. */
  type: string;
  bytes: Uint8Array;
}
