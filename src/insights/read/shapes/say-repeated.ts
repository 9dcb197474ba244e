/** That a row says what an earlier one says, and was left out. */
export function sayRepeated(earlier: number | null): string {
  return `Row ${earlier ?? '?'} says the same. This row was left out, so that nothing counts twice.`;
}

/** The same of people, and attempts of people, where they are told apart by name alone. */
export function sayRepeatedPerson(earlier: number | null, what: string, isByName: boolean): string {
  const hint = isByName
    ? ' If these are two people of one name, export the report with email addresses or ID numbers.'
    : '';
  return `Row ${earlier ?? '?'} is about the same ${what}. This row was left out, so that nobody counts twice.${hint}`;
}
