import { hashPathway, type Receipt, writeReceiptCode } from '../../../tracking/index.ts';
import { type ReceiptsReading, readReceipts } from '../read-receipts.ts';

export function aReceipt(given: Partial<Receipt> = {}): Receipt {
  return {
    pathway: hashPathway('everyone'),
    release: '1.4.2',
    result: 'passed',
    scorePercent: 92,
    date: '2026-11-21',
    attempt: 11259375,
    saving: 'not-saved',
    ...given,
  };
}

export function aCode(given: Partial<Receipt> = {}): string {
  return writeReceiptCode(aReceipt(given));
}

/** What the page says to a text, on a site with two courses. */
export function aReading(text: string): ReceiptsReading {
  return readReceipts(text, courses);
}

export const courses = [
  { id: 'everyone', title: 'Social media for everyone' },
  { id: 'friend-request', title: 'A friend request from a patient' },
];
