/** One row of a table of formats, with a title that is readable whatever the length of the value. */
export function titled([element, value, error, source]: FormatRow): TitledRow {
  const shown = value.length > 60 ? `${value.slice(0, 12)}… (${value.length})` : value;
  return [
    `${element} = ${JSON.stringify(shown)} gives ${error} (${source})`,
    element,
    value,
    error,
  ];
}

export type FormatRow = [element: string, value: string, error: string, source: string];

type TitledRow = [title: string, element: string, value: string, error: string];
