import {
  listen,
  type PreviewMaterial,
  type PreviewOrder,
  type PreviewReport,
  type PreviewStanding,
  readReport,
} from '../../player/preview.ts';
import type { PreviewStart } from '../contract.ts';
import type { StudioState } from '../studio-state.svelte.ts';
import { describeMaterial } from './describe-material.ts';
import { findText, findWriting } from './find-text.ts';

/** The studio's end of its preview, which is a page in a frame: what it is told, and what it tells. */
export class PreviewLink {
  readonly #studio: StudioState;
  #frame: HTMLIFrameElement | null = null;
  /** How often the frame has loaded: each time it knows nothing. */
  #loaded = $state(0);
  #standing = $state.raw<PreviewStanding | null>(null);
  #addresses = $state.raw<PreviewMaterial['pictures']>({});
  #begun = { start: null as PreviewStart | null, count: 0 };

  constructor(studio: StudioState) {
    this.#studio = studio;
  }

  /** Null until the frame has said something. */
  get standing(): PreviewStanding | null {
    return this.#standing;
  }

  /** For the frame's element, inside an effect. Returns what ends it. */
  connect(frame: HTMLIFrameElement): () => void {
    this.#frame = frame;
    $effect(() => this.#addressPictures());
    $effect(() => this.#show());
    return listen({
      win: window,
      sender: () => frame.contentWindow,
      read: readReport,
      take: (report) => this.#take(report),
    });
  }

  /** Begins at a scene; at the story's own start where it is null. */
  begin(sceneId: string | null, remembered: readonly string[]): void {
    if (sceneId === null) this.#studio.preview = null;
    else this.#studio.preview = { sceneId, remembered: [...remembered] };
    if (this.#begun.start === null && sceneId === null) this.beginAgain();
  }

  beginAgain(): void {
    this.#send({ about: 'preview', order: 'begin-again' });
  }

  goBack(): void {
    this.#send({ about: 'preview', order: 'go-back' });
  }

  goToText(wanted: { sceneId: string; target: string | null }): void {
    const { analysis, text } = this.#studio;
    const place = analysis && findText(text, analysis, wanted);
    if (place) this.#studio.goTo(place.from, place.to);
  }

  #take(report: PreviewReport): void {
    if (report.report === 'ready') this.#loaded += 1;
    else if (report.report === 'standing') this.#standing = report.standing;
    else if (report.report === 'go-to-text') this.goToText(report);
    else if (report.report === 'write-scene') this.#write(report);
    else {
      // As if it had been pressed on the frame itself.
      this.#frame?.dispatchEvent(new KeyboardEvent('keydown', { ...report.key, ...passedOn }));
    }
  }

  #write(wanted: { sceneId: string; target: string }): void {
    const { analysis } = this.#studio;
    const writing = analysis && findWriting(analysis, wanted);
    if (writing) this.#studio.applyFix(writing.problem, writing.fix);
    else this.goToText(wanted);
  }

  /** Pictures are handed to the frame by address: it may read what this page made. */
  #addressPictures(): () => void {
    const made = this.#studio.pictures.map(
      ({ name, type, bytes }) => [name, URL.createObjectURL(new Blob([bytes], { type }))] as const,
    );
    this.#addresses = Object.fromEntries(made);
    return () => {
      for (const [, address] of made) URL.revokeObjectURL(address);
    };
  }

  #show(): void {
    const start = this.#studio.preview;
    const material = describeMaterial(this.#studio, this.#addresses);
    if (start !== this.#begun.start) this.#begun = { start, count: this.#begun.count + 1 };
    if (this.#loaded === 0 || !material) return;
    const begun = this.#begun.count;
    this.#send({ about: 'preview', order: 'show', material: { ...material, start, begun } });
  }

  #send(order: PreviewOrder): void {
    this.#frame?.contentWindow?.postMessage(order, window.location.origin);
  }
}

const passedOn = { bubbles: true, cancelable: true };
