/** How a session went, said when the package has been closed. */
export function sayEnding(title: string, { hasFinished, isBehind }: Ending): string {
  const lost = 'Its last save was not kept: the gradebook shows what was.';
  if (hasFinished) {
    return isBehind
      ? `${title} is closed. The package ended its session. ${lost}`
      : `${title} is closed. The package ended its session, and everything it sent is kept.`;
  }
  return isBehind
    ? `${title} is closed. The package did not end its session. ${lost}`
    : `${title} is closed. The package did not end its session; what it had committed is kept.`;
}

interface Ending {
  /** Whether the package ended its session. */
  hasFinished: boolean;
  /** Whether what it sent last has not been kept. */
  isBehind: boolean;
}
