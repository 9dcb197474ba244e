/** Sums of thirds and fifths are not exact, so a score a hair below the mark still passes. */
export function passes(scoreScaled: number, passingScore: number): boolean {
  return scoreScaled >= passingScore - 1e-9;
}
