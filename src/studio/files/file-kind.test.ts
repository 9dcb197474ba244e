import { expect, it } from 'vitest';
import { judgeFile } from './file-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zip = 'PK\u0003\u0004\u0014\0\u0006\0';

it.each<[string, string, string]>([
  ['story.md', '---\ntitle: A\n---\n', 'text'],
  ['notes.txt', 'Just words.', 'text'],
  ['friend-request.zip', `${zip}friend-request/story.md`, 'zip'],
  ['game.twee', ':: Start\nHello', 'twee'],
  ['game.tw', ':: Start\nHello', 'twee'],
  ['game.txt', ':: StoryTitle\nA\n\n:: StoryData\n{}', 'twee'],
  ['game.ink', '* one', 'ink'],
  ['board.png', '\u0089PNG\r\n\u001a\n', 'picture'],
  ['board.md', '\u0089PNG\r\n\u001a\n', 'picture'],
  ['board', '\u00ff\u00d8\u00ff\u00e0', 'picture'],
  ['board.gif', 'GIF89a', 'picture'],
  ['board.webp', 'RIFF\0\0\0\0WEBPVP8 ', 'picture'],
  ['board.avif', '\0\0\0\u001cftypavif', 'picture'],
])('takes %s', (name, content, kind) => {
  expect(judgeFile(name, bytes(content)).kind).toBe(kind);
});

it.each<[string, string, string]>([
  ['empty.md', '', '“empty.md” is empty'],
  ['policy.docx', `${zip}[Content_Types].xml`, 'is a Word document'],
  ['policy', `${zip}[Content_Types].xml word/document.xml`, 'is a Word document'],
  ['policy.doc', '\u00d0\u00cf\u0011\u00e0', 'is a Word document'],
  ['staff.xlsx', `${zip}[Content_Types].xml`, 'is a file of Excel'],
  ['what', `${zip}[Content_Types].xml`, 'is a file of an Office program'],
  ['policy.pdf', '%PDF-1.7', 'is a PDF'],
  ['policy.rtf', '{\\rtf1 a}', 'is rich text'],
  ['story.html', '<!DOCTYPE html><p>', 'is a web page'],
  ['game.html', '<html><tw-storydata name="a">', 'Export As Twee'],
  ['board.svg', '<?xml version="1.0"?>\n<svg xmlns="…">', 'is an SVG drawing'],
  ['board.png', '  <svg onload="alert(1)">', 'is an SVG drawing'],
  ['sources.yaml', 'a: 1', 'is not a story'],
  ['long.md', 'a'.repeat(5_000_001), 'is larger than 5 MB'],
])('refuses %s in a sentence', (name, content, sentence) => {
  const found = judgeFile(name, bytes(content));
  expect(found).toEqual({ kind: 'refused', problem: expect.stringContaining(sentence) });
});
