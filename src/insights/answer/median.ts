/** The middle of numbers, or the mean of the middle two; null for none. Sorts them where they are. */
export function findMedian(numbers: Float64Array | Uint32Array): number | null {
  const sorted = numbers.sort();
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
