import type { INumberingOptions, IStylesOptions } from 'docx';

/** Sizes are in half points, spaces and widths in twentieths of a point; A4 with margins of 2 cm. */
export const pageMargin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
export const textWidth = 11_906 - 2 * 1134;

export const bulletList = 'bullets';
export const stepList = 'steps';

const ink = '212B32';
const blue = '003D7D';
const grey = '4C5D6A';

/** Word's own styles for headings, contents and lists, and ours for the notice, tables and quiet text. */
export function wordStyles({ BorderStyle }: Docx): IStylesOptions {
  const edge = { style: BorderStyle.SINGLE, size: 6, space: 8, color: blue };
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: ink, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: { run: { size: 48, bold: true, color: blue }, paragraph: { spacing: { after: 240 } } },
      heading1: headingStyle(32, 0),
      heading2: headingStyle(25, 1),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      aStyle('Fact', 'Fact', {}, { spacing: { after: 60 } }),
      aStyle(
        'Notice',
        'Notice',
        {},
        {
          spacing: { before: 240, after: 240 },
          border: { top: edge, bottom: edge, left: edge, right: edge },
        },
      ),
      aStyle(
        'TOCHeading',
        'TOC Heading',
        { size: 28, bold: true, color: blue },
        { keepNext: true },
      ),
      aStyle('Quiet', 'Quiet', { color: grey, italics: true }, {}),
      aStyle('Said', 'Said', { bold: true }, {}),
      aStyle('TableText', 'Table Text', { size: 20 }, { spacing: { after: 40 } }),
      aStyle('TableHeader', 'Table Header', { size: 20, bold: true }, { spacing: { after: 40 } }),
      aStyle('Gap', 'Gap', { size: 12 }, { spacing: { after: 0 } }),
      aStyle('Footer', 'footer', { size: 17, color: grey }, {}),
    ],
    characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: { color: blue } }],
  };
}

export function listNumbering({ LevelFormat, AlignmentType }: Docx): INumberingOptions {
  const level = (format: 'bullet' | 'decimal', text: string) => ({
    level: 0,
    format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 425, hanging: 425 } } },
  });
  return {
    config: [
      { reference: bulletList, levels: [level('bullet', '•')] },
      { reference: stepList, levels: [level('decimal', '%1.')] },
    ],
  };
}

function headingStyle(size: number, outlineLevel: number) {
  return {
    run: { size, bold: true, color: blue },
    paragraph: { outlineLevel, keepNext: true, spacing: { before: 320, after: 120 } },
  };
}

function aStyle<Run extends object, Shape extends object>(
  id: string,
  name: string,
  run: Run,
  paragraph: Shape,
) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
}

export type Docx = typeof import('docx');
