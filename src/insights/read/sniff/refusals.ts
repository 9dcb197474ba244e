const expected =
  'Expected a CSV or text file, an Excel workbook (.xlsx), or xAPI statements as JSON.';
const saveAs = `${expected} Open it in a spreadsheet program and save it as .xlsx or CSV, or choose another format when you export.`;

/** Files that are not read: what was found, what was expected, what to do. */
export const refusals = {
  empty: `The file is empty. ${expected} Export the report again.`,
  oldExcel: `This is an old Excel file (.xls), or a workbook with a password. ${expected} Open it in Excel and save it as an Excel workbook (.xlsx) without a password.`,
  binaryExcel: `This is a binary Excel workbook (.xlsb). ${saveAs}`,
  openDocument: `This is an OpenDocument file, such as a spreadsheet of LibreOffice (.ods). ${saveAs}`,
  word: `This is a document of a word processor. ${expected} Export the report itself, not a document with a picture or a table of it.`,
  slides: `This is a presentation. ${expected} Export the report itself.`,
  pdf: `This is a PDF. ${expected} A PDF holds a picture of a table and not the table: export the report in another format.`,
  picture: `This is a picture. ${expected} Export the report itself.`,
  html: `This is a web page, even if its name ends in .xls. ${saveAs}`,
  xml: `This is an XML file. ${saveAs}`,
  package: `This is a course package for an LMS, and not a report of one. ${expected}`,
  zip: `This is a zip file. ${expected} Unpack it first and choose the files in it.`,
  emptyZip: `This is a zip file with nothing in it. ${expected}`,
  packed: `This is a compressed file. ${expected} Unpack it first and choose the files in it.`,
  damaged: `This looks like an Excel workbook, but it is damaged or not complete. ${expected} Export or copy it again.`,
  binary: `This is no text and no workbook that can be read here. ${expected} Check that this is the file that you exported.`,
  otherJson: `This is JSON, and not a list of xAPI statements. Expected [ … ], { "statements": [ … ] } or one statement in each line. Export statements from the learning record store.`,
  tryItRecords: `This is what the try-it page of this site has stored. Expected a report or xAPI statements. Use the button that takes the try-it records over, or download them there as CSV.`,
  brokenJson: `This begins as JSON and breaks off or has a mistake in it. Expected [ … ], { "statements": [ … ] } or one statement in each line. Export the statements again.`,
} as const;

/** A workbook whose parts, unpacked, are more than a browser should be given. */
export function refuseInflated(bytes: number, most: number): string {
  return `Unpacked, this workbook would be ${sayMegabytes(bytes)}, and ${sayMegabytes(most)} is the most that is read here. Save it as CSV, which may be of any size.`;
}

export function refuseLargeWorkbook(bytes: number, most: number): string {
  return `This workbook is ${sayMegabytes(bytes)}, and ${sayMegabytes(most)} is the most that is read here. Save it as CSV, which may be of any size.`;
}

export function refuseLargeJson(bytes: number, most: number): string {
  return `This JSON file is ${sayMegabytes(bytes)}, and a list of more than ${sayMegabytes(most)} is not read in one piece. Export one statement in each line (JSON lines), which may be of any size, or a shorter period.`;
}

function sayMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB`;
}
