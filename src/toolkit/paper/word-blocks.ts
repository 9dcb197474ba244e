import type { FileChild, Paragraph, Table } from 'docx';
import { cleanLine, cleanLines } from './clean-text.ts';
import { isWebAddress } from './is-web-address.ts';
import type { Block } from './paper.ts';
import { bulletList, type Docx, stepList, textWidth } from './word-styles.ts';

/** The blocks of a paper in Word's terms. Headings are bookmarked in their order, for the contents. */
export function writeWordBlocks(docx: Docx, blocks: readonly Block[]): FileChild[] {
  let headings = 0;
  let lists = 0;
  return blocks.flatMap((block): FileChild[] => {
    if (block.kind === 'heading') {
      headings += 1;
      return [writeHeading(docx, block, headings)];
    }
    if (block.kind === 'list') {
      lists += 1;
      return block.items.map((item) => writeItem(docx, item, block.isNumbered ? lists : null));
    }
    if (block.kind === 'table')
      return [writeTable(docx, block), new docx.Paragraph({ style: 'Gap' })];
    if (block.kind === 'sources') return block.items.map((item) => writeSource(docx, item));
    const style = block.tone ? toneStyles[block.tone] : 'Normal';
    return cleanLines(block.text).map((text) => new docx.Paragraph({ style, text }));
  });
}

const toneStyles = { quiet: 'Quiet', strong: 'Said' };

function writeHeading(
  { Paragraph, TextRun, Bookmark, HeadingLevel }: Docx,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  number: number,
): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore: number === 1,
    children: [
      new Bookmark({ id: headingBookmark(number), children: [new TextRun(cleanLine(text))] }),
    ],
  });
}

/** The bookmark of a heading, by its number among the headings, from 1. */
export function headingBookmark(number: number): string {
  return `heading_${number}`;
}

/** Each numbered list counts from 1. */
function writeItem({ Paragraph, TextRun }: Docx, item: string, steps: number | null): Paragraph {
  const lines = cleanLines(item);
  return new Paragraph({
    style: 'ListParagraph',
    numbering:
      steps === null
        ? { reference: bulletList, level: 0 }
        : { reference: stepList, level: 0, instance: steps },
    children: lines.map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) })),
  });
}

function writeSource(
  { Paragraph, TextRun, ExternalHyperlink }: Docx,
  { label, link }: { label: string; link: string },
): Paragraph {
  const address = cleanLine(link);
  const shown = new TextRun({ text: address, style: 'Hyperlink' });
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference: bulletList, level: 0 },
    children: [
      new TextRun(`${cleanLine(label)}. `),
      ...(isWebAddress(address)
        ? [new ExternalHyperlink({ link: address, children: [shown] })]
        : [new TextRun(address)]),
    ],
  });
}

/** Its header row is repeated on every page; columns are as wide as what is in them asks for. */
function writeTable(docx: Docx, { header, rows }: Extract<Block, { kind: 'table' }>): Table {
  const { Table, TableRow, TableCell, Paragraph, WidthType, ShadingType } = docx;
  const widths = shareWidth(header, rows);
  const write = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: cells.every((cell) => (cell ?? '').length < 400),
      children: header.map((_, column) => {
        const lines = cleanLines(cells[column] ?? '');
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: 'E8F1FA' } } : {}),
          children: (lines.length > 0 ? lines : ['']).map(
            (text) => new Paragraph({ style: isHeader ? 'TableHeader' : 'TableText', text }),
          ),
        });
      }),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [write(header, true), ...rows.map((row) => write(row, false))],
  });
}

/** In twentieths of a point, together the width of the text. */
function shareWidth(header: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = header.map((title, column) => {
    const longest = Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length));
    return Math.min(Math.max(longest, 12), 60);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.floor((weight / sum) * textWidth));
}
