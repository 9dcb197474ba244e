/**
 * Reads an ISO 8601 duration, `PT1M30.5S`, as whole milliseconds; null when it is none. Years and months
 * have no fixed length and count as 365 and 30 days. Source: xAPI 1.0.3, part two, 4.6.
 */
export function readIsoDuration(text: string): number | null {
  const found = pattern.exec(text);
  if (!found) return null;
  return Math.round(
    unitsMs.reduce((sum, unitMs, index) => sum + Number(found[index + 1] ?? 0) * unitMs, 0),
  );
}

const amount = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;
const pattern = new RegExp(
  `^P(?=\\d|T\\d)(?:${amount}Y)?(?:${amount}M)?(?:${amount}W)?(?:${amount}D)?(?:T(?=\\d)(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`,
);
const dayMs = 86_400_000;
const unitsMs = [365 * dayMs, 30 * dayMs, 7 * dayMs, dayMs, 3_600_000, 60_000, 1000];
