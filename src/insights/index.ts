export { mountReceipts } from './receipts/mount-receipts.ts';
