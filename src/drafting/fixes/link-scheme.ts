import { type Draft, partOf } from '../draft.ts';
import { linkAt, type TextLink } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { picturesIn } from '../pictures-in.ts';
import type { Fix } from '../text-edit.ts';

/** Makes the address one that a story can have; a link that leads nowhere loses it and keeps its words. */
export const fixLinkScheme: FixRule = (draft, { at }, { files, guidance }) => {
  const { text } = draft;
  const link = linkAt(text, at);
  if (!link) return secureBare(draft, at);
  if (text[at] === '!') return choosePicture(draft, link, picturesIn(files));
  const name = /([a-z0-9-]+)(?:\.md|\.html|\/)?(?:#.*)?$/.exec(link.url)?.[1] ?? '';
  const isWeb = /^http:\/\/[^\s]+$/i.test(link.url);
  const better = [
    ...(isWeb ? [`https://${link.url.slice('http://'.length)}`] : []),
    ...(/^www\.[^\s]+$/i.test(link.url) ? [`https://${link.url}`] : []),
    ...(!isWeb && partOf(draft, name) ? [`#${name}`] : []),
    ...(!isWeb && guidance.includes(name) ? [`../../content/guidance/${name}.md`] : []),
    ...(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(link.url) ? [`mailto:${link.url}`] : []),
  ];
  const words = text.slice(link.words.from, link.words.to);
  const plain = { from: link.from, to: link.to, insert: words };
  return [
    ...better.map((url) => makeFix(draft, `Lead to "${url}"`, [{ ...link.address, insert: url }])),
    ...(words.trim() && better.length === 0
      ? [makeFix(draft, 'Keep the words without the link', [plain])]
      : []),
  ];
};

function secureBare(draft: Draft, at: number): Fix[] {
  const shown = /^(?:<?)(http:\/\/|www\.)[^\s<>]+/i.exec(draft.text.slice(at, at + 2000));
  const scheme = shown?.[1];
  if (!shown || scheme === undefined) return [];
  const from = at + shown[0].indexOf(scheme);
  const isWww = scheme.toLowerCase() === 'www.';
  const edit = { from, to: from + (isWww ? 0 : scheme.length), insert: 'https://' };
  return [makeFix(draft, 'Write "https://"', [edit])];
}

function choosePicture(
  draft: Draft,
  { address, url }: TextLink,
  pictures: readonly string[],
): Fix[] {
  const name = url.split(/[\\/]/).at(-1) ?? '';
  const [same] = pictures.filter((file) => file === name);
  const choice = same === undefined ? pictures.slice(0, 3) : [same];
  return choice.map((file) => makeFix(draft, `Show "${file}"`, [{ ...address, insert: file }]));
}
