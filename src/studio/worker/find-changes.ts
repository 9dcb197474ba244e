/**
 * Tells what has changed since it was asked last, field by field, so that what has not is not sent again and
 * stays the same object on the page.
 */
export function createChangeFinder<Facts extends object>(): (facts: Facts) => Partial<Facts> {
  const known = new Map<string, string>();
  return (facts) => {
    const changed = Object.entries(facts).filter(([name, value]) => {
      const text = JSON.stringify(value);
      if (known.get(name) === text) return false;
      known.set(name, text);
      return true;
    });
    return Object.fromEntries(changed) as Partial<Facts>;
  };
}
