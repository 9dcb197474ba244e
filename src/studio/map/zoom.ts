/** How large the map is shown: a number, 1 being as it was laid out, or so that it fits its frame. */
export type Zoom = number | 'width' | 'all';

const steps = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2];
const least = 0.25;
/** Smaller than this nobody reads the words, so that the frame scrolls instead. */
const leastAtFirst = 0.5;

/** The scale of a map in its frame, from 0.25 to 2; sizes are in pixels. */
export function scaleOf(zoom: Zoom, map: Size, frame: Size): number {
  if (typeof zoom === 'number') return zoom;
  // A frame that is not shown has no size.
  if (frame.width <= 0 || frame.height <= 0) return 1;
  const across = Math.min(1, frame.width / map.width);
  if (zoom === 'width') return Math.max(leastAtFirst, across);
  return Math.max(least, Math.min(across, frame.height / map.height));
}

/** The next step up (1) or down (-1) from a scale, or null at the end of the steps. */
export function nextScale(scale: number, way: 1 | -1): number | null {
  const beyond =
    way === 1
      ? steps.find((step) => step > scale + 0.01)
      : steps.findLast((step) => step < scale - 0.01);
  return beyond ?? null;
}

export interface Size {
  width: number;
  height: number;
}
