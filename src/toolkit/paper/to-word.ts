import { cleanLine, cleanLines } from './clean-text.ts';
import type { Paper } from './paper.ts';
import { headingBookmark, writeWordBlocks } from './word-blocks.ts';
import { type Docx, listNumbering, pageMargin, wordStyles } from './word-styles.ts';

/**
 * A paper as a Word file (.docx). Headings, lists, tables and the contents are Word's own, so that its
 * navigation and a screen reader find them. The contents are written out, with links and without page
 * numbers: Word shows them as they are, and asks nothing; its 'Update table' adds the numbers. No text of the
 * paper ever gets into a field. The library is loaded when this is asked for.
 */
export async function toWord(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  const title = cleanLine(paper.title);
  const author = cleanLine(paper.organisation ?? '');
  const file = new docx.Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(docx),
    numbering: listNumbering(docx),
    sections: [
      {
        properties: { page: { margin: pageMargin } },
        footers: { default: writeFooter(docx, title) },
        children: [...writeFront(docx, paper), ...writeWordBlocks(docx, paper.blocks)],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

/** Title, whose it is, the notice, and what is in it. */
function writeFront(docx: Docx, { title, facts, notice, blocks }: Paper) {
  const { Paragraph, TextRun, TableOfContents, HeadingLevel, LeaderType } = docx;
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const entries = headings.map(({ level, text }, at) => ({
    title: cleanLine(text),
    level,
    href: headingBookmark(at + 1),
  }));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: cleanLine(title) }),
    ...facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'Fact',
          children: [
            new TextRun({ text: `${cleanLine(label)}: `, bold: true }),
            new TextRun(cleanLine(value)),
          ],
        }),
    ),
    ...cleanLines(notice).map((text) => new Paragraph({ style: 'Notice', text })),
    new Paragraph({ style: 'TOCHeading', text: 'Contents' }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: entries,
    }),
  ];
}

function writeFooter({ Footer, Paragraph, TextRun, PageNumber }: Docx, title: string) {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun(`${title}. Learning material, not legal advice. Page `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' of '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
