import { describe, expect, test } from 'vitest';
import { findAbbreviations, isWrittenOut } from './abbreviations.ts';

const names = (text: string) => findAbbreviations(text).map(({ name }) => name);

describe('findAbbreviations', () => {
  test.each<[string, string[]]>([
    ['Tell IG and PALS.', ['IG', 'PALS']],
    ["The NMC's code, two HCAs, IG-led", ['NMC', 'HCA', 'IG']],
    ['R&D, and (BMA)', ['R&D', 'BMA']],
    // NHS digital service manual, Formatting and A to Z: UK, NHS, GP, A&E, CT scan need nothing.
    ['NHS, GP, GPs, A&E, UK, CT scan', []],
    ['HR, BBC, TV, ID, PDF, MP, OK, X-ray, COVID-19', []],
    ['Idris II and Kath IV', []],
    ['A nurse, I think, on bay B', []],
    ['McKay, CM1, ST4, B12, iOS', []],
    ['https://NMC.org/IG', []],
    ['photos@LARK.example', []],
    ['HIS NAME IS ON THE BOARD. DO NOT SHARE.', []],
    ["DON'T SHARE THIS, she writes", []],
    ['DO NOT share', ['DO', 'NOT']],
    ['IG, PALS, DPO, and then', ['IG', 'PALS', 'DPO']],
    ['Can I DM PALS?', ['DM', 'PALS']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });
});

describe('isWrittenOut', () => {
  test.each([
    ['information governance (IG)', 'IG', true],
    ['the Patient Advice and Liaison Service (PALS), which closes at 5', 'PALS', true],
    ['Freedom of Information (FOI)', 'FOI', true],
    ['a body whose name nobody spells (ABC)', 'ABC', true],
    ['IG (information governance)', 'IG', true],
    ['SMART: specific, measurable, achievable, relevant and timed', 'SMART', true],
    ['the Nursing and Midwifery Council, or NMC for short', 'NMC', true],
    ['ask IG', 'IG', false],
    ['ask the team (IG or HR)', 'IG', false],
    ['(IG)', 'IG', false],
    ['IG is a good thing', 'IG', false],
  ])('%s: %s', (text, name, expected) => {
    expect(isWrittenOut(text, { name, start: text.indexOf(name) })).toBe(expected);
  });
});
