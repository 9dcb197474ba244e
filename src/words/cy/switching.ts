import type { SwitchingWords } from '../en/switching.ts';

export const switching: SwitchingWords = {
  review: 'Mae’r testun Cymraeg yn aros i siaradwr Cymraeg ei adolygu.',
  changed: 'Mae’r dudalen hon yn Gymraeg nawr.',
  failed:
    'Nid yw’r dudalen yn yr iaith hon wedi cyrraedd. Gallwch fwrw ymlaen yma, a rhoi cynnig arall arni ymhen eiliad.',
};
