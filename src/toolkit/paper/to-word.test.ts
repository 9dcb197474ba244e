import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-work.ts';
import { openWord } from '../testing/open-word.ts';
import { cleanLine } from './clean-text.ts';
import type { Block, Paper } from './paper.ts';
import { toWord } from './to-word.ts';

function aPaper(blocks: Block[] = everyKind, change: Partial<Paper> = {}): Paper {
  return {
    title: 'Social media policy',
    organisation: 'Larkmoor & sons',
    facts: [{ label: 'Owner', value: 'Director of people' }],
    notice: 'This is learning material.',
    blocks,
    ...change,
  };
}

const everyKind: Block[] = [
  { kind: 'heading', level: 1, text: 'The policy' },
  { kind: 'heading', level: 2, text: '1. Purpose' },
  { kind: 'paragraph', text: 'Encourage good use.\nSay why.' },
  { kind: 'paragraph', text: 'Not decided yet.', tone: 'strong' },
  { kind: 'list', items: ['First', 'Second'] },
  { kind: 'list', items: ['One', 'Two'], isNumbered: true },
  {
    kind: 'table',
    header: ['Clause', 'Why'],
    rows: [['Purpose', 'It helps.\nIt does.'], ['Scope']],
  },
  { kind: 'heading', level: 1, text: 'Sources used' },
  {
    kind: 'sources',
    items: [
      { label: 'HCPC', link: 'https://example.org/a?b=1&c="2"' },
      { label: 'A slip', link: 'javascript:alert(1)' },
    ],
  },
];

const hostile =
  '<w:p>]]>&amp;</w:t> {=SUM(1)} \u0000\u0007\ud800\ufffe\ufdd0 مرحبا 👩🏽‍⚕️ TOC \\o "1-3" INCLUDETEXT';

describe('a Word file', () => {
  it('is one that Word can read, whatever kinds of blocks are in it', async () => {
    const { problems, paragraphs } = await openWord(await toWord(aPaper()));
    expect(problems).toEqual([]);
    expect(paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style))).toMatchObject([
      { style: 'Title', text: 'Social media policy' },
      { style: 'Heading1', text: 'The policy' },
      { style: 'Heading2', text: '1. Purpose' },
      { style: 'Heading1', text: 'Sources used' },
    ]);
  });

  it('lists its headings, each with a link to it, and asks for no update', async () => {
    const { document, paragraphs, files } = await openWord(await toWord(aPaper()));
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style));
    const headings = paragraphs.filter(({ style }) => /^Heading\d$/.test(style));
    expect(entries.map(({ style, text, anchor }) => [style.slice(3), text, anchor])).toEqual(
      headings.map(({ style, text, bookmark }) => [style.slice(7), text, bookmark]),
    );
    expect(new Set(headings.map(({ bookmark }) => bookmark)).size).toBe(headings.length);
    expect(document).not.toMatch(/w:dirty="(?:true|1)"/);
    expect(files['word/settings.xml']).not.toContain('updateFields');
  });

  it('has the notice on its first page, page numbers, and says that it is in British English', async () => {
    const { paragraphs, files, document } = await openWord(await toWord(aPaper()));
    const notice = paragraphs.findIndex(({ style }) => style === 'Notice');
    expect(paragraphs[notice]?.text).toBe('This is learning material.');
    expect(notice).toBeLessThan(paragraphs.findIndex(({ style }) => style === 'Heading1'));
    expect(files['word/footer1.xml']).toMatch(/not legal advice.*PAGE.*NUMPAGES/s);
    expect(document).toContain('w:footerReference');
    expect(files['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
  });

  it('names the organisation as its author, and nobody where there is none', async () => {
    const core = async (organisation: string) =>
      (await openWord(await toWord(aPaper([], { organisation })))).files['docProps/core.xml'] ?? '';
    expect(await core('Larkmoor & sons')).toMatch(
      /<dc:title>Social media policy<\/dc:title><dc:creator>Larkmoor &amp; sons<\/dc:creator><cp:lastModifiedBy>Larkmoor &amp; sons</,
    );
    expect(await core('')).not.toMatch(/un-?named|docx|author/i);
  });

  it('has real tables with a header row that is repeated, and lists that count', async () => {
    const { document, files } = await openWord(await toWord(aPaper()));
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/s.exec(document) ?? [];
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table.match(/<w:tr>/g)).toHaveLength(3);
    expect(table.match(/<w:tc>/g)).toHaveLength(6);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638);
    expect(document.match(/<w:numPr>/g)).toHaveLength(6);
    expect(files['word/numbering.xml']).toContain('w:numFmt w:val="decimal"');
  });

  it('links to web addresses, and to nothing else', async () => {
    const { files, paragraphs } = await openWord(await toWord(aPaper()));
    const links = files['word/_rels/document.xml.rels']?.match(/Target="[^"]*"[^>]*External"/g);
    expect(links).toEqual([expect.stringContaining('https://example.org/a?b=1&amp;c=')]);
    expect(paragraphs.map(({ text }) => text)).toContain('A slip. javascript:alert(1)');
  });
});

describe('what somebody wrote', () => {
  it('is text wherever it stands, and never a field', async () => {
    const paper = aPaper(
      [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'paragraph', text: hostile },
        { kind: 'list', items: [hostile] },
        { kind: 'table', header: [hostile], rows: [[hostile]] },
      ],
      {
        title: hostile,
        organisation: hostile,
        facts: [{ label: 'Owner', value: hostile }],
        notice: hostile,
      },
    );
    const { problems, paragraphs, document, files } = await openWord(await toWord(paper));
    expect(problems).toEqual([]);
    const kept = cleanLine(hostile);
    expect(kept).toContain('<w:p>]]>&amp;</w:t> {=SUM(1)} \ufffd مرحبا 👩🏽‍⚕️');
    expect(paragraphs.filter(({ text }) => text.includes(kept))).toHaveLength(9);
    const fields = [document, files['word/footer1.xml'] ?? ''].flatMap((xml) =>
      [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code),
    );
    expect(fields).toEqual(['TOC \\h \\o &quot;1-2&quot;', 'PAGE', 'NUMPAGES']);
    expect(document).not.toContain('w:fldSimple');
  });

  it('is whole, however long', async () => {
    const long = 'Never name a patient. '.repeat(250).trim();
    expect(long.length).toBeGreaterThan(5000);
    const { paragraphs } = await openWord(
      await toWord(
        aPaper([
          { kind: 'paragraph', text: long },
          { kind: 'table', header: ['a'], rows: [[long]] },
        ]),
      ),
    );
    expect(paragraphs.filter(({ text }) => text === long)).toHaveLength(2);
  });

  it('never makes a file that cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        const { problems } = await openWord(
          await toWord(
            aPaper(
              [
                { kind: 'heading', level: 1, text: one },
                { kind: 'list', items: [one, other], isNumbered: true },
                { kind: 'table', header: [one, other], rows: [[other, one], []] },
                { kind: 'sources', items: [{ label: one, link: `https://example.org/${other}` }] },
              ],
              { title: other, organisation: one },
            ),
          ),
        );
        expect(problems).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
