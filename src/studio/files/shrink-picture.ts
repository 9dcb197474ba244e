import type { OfferedPicture } from './at-hand.ts';

/**
 * The picture as a JPEG at most 1,600 pixels wide or high, or a WebP where it may be see-through; without
 * what the camera wrote about time and place. Null where the browser cannot show it, or it gets no smaller.
 */
export async function shrinkPicture(picture: OfferedPicture): Promise<OfferedPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.type }));
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const type = picture.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
    const blob = await canvas.convertToBlob({ type, quality: 0.8 });
    // Where a browser does not write WebP, it writes PNG.
    const ending = { 'image/jpeg': 'jpg', 'image/webp': 'webp' }[blob.type] ?? 'png';
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (bytes.length >= picture.bytes.length) return null;
    return { ...picture, bytes, ending, type: blob.type };
  } catch {
    return null;
  }
}

const longestSide = 1600;
