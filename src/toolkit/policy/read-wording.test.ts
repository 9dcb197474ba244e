import { describe, expect, it } from 'vitest';
import {
  asksAdvocates,
  blocksAccess,
  forbidsNamingEmployer,
  hasIdentificationLine,
  keepsPatientDataOut,
  mentionsCombination,
  namesInformationGovernance,
  namesOnlySanctions,
  namesOutsideRoute,
  permitsCaseTalk,
} from './read-wording.ts';

const tables: [string, (text: string) => boolean, [string, boolean][]][] = [
  [
    'permitsCaseTalk',
    permitsCaseTalk,
    [
      ['You can talk about your work and what you learn.', true],
      ['Staff may discuss cases for learning.', true],
      ['We encourage you to share what a shift taught you.', true],
      ['You may not discuss patients.', false],
      ["Staff can't post about work.", false],
      ['You cannot write about a case.', false],
      ['You must not talk about work. You can share our job adverts.', false],
      ['Nothing about work.', false],
      ['', false],
    ],
  ],
  [
    'hasIdentificationLine',
    hasIdentificationLine,
    [
      ['Never post anything that could identify a patient, alone or combined.', true],
      ['Leave out whatever would let someone be recognised.', true],
      ['You mustn’t identify anybody.', true],
      ['You can identify yourself as a nurse.', false],
      ['Do not post at night. Details that identify people are fine.', false],
      ['You can talk about work.', false],
    ],
  ],
  [
    'mentionsCombination',
    mentionsCombination,
    [
      ['Details can identify someone when they are put together.', true],
      ['Nothing that identifies, alone or combined.', true],
      ['Never name a patient.', false],
    ],
  ],
  [
    'namesOutsideRoute',
    namesOutsideRoute,
    [
      ['Speak to your manager or the Freedom to Speak Up Guardian.', false],
      ['You can also go to the CQC.', true],
      ['Nothing here prevents a protected disclosure.', true],
      ['Raise concerns inside the trust only.', false],
    ],
  ],
  [
    'namesOnlySanctions',
    namesOnlySanctions,
    [
      ['Breaches lead to disciplinary action, up to dismissal.', true],
      ['We talk early and help to put it right. Serious breaches are misconduct.', false],
      ['We follow a fair process before any disciplinary step.', false],
      ['Our disciplinary procedure applies, and the person is heard first.', false],
      ['Ask your manager.', false],
    ],
  ],
  [
    'forbidsNamingEmployer',
    forbidsNamingEmployer,
    [
      ['Do not name your employer on a personal account.', true],
      ['Staff must never say where they work.', true],
      ["Don't mention the trust.", true],
      ['You may name your employer and say that views are your own.', false],
      ['You need not hide. You may name the trust.', false],
    ],
  ],
  [
    'blocksAccess',
    blocksAccess,
    [
      ['Social media is blocked on our network.', true],
      ['We block social media.', true],
      ['It is open. If we block a site, we say why.', false],
    ],
  ],
  [
    'asksAdvocates',
    asksAdvocates,
    [
      ['Trained staff advocates post for their service.', true],
      ['Communications runs every account.', false],
    ],
  ],
  [
    'namesInformationGovernance',
    namesInformationGovernance,
    [
      ['Ask information governance (IG) first.', true],
      ['Each team decides with IG.', true],
      ['Each team decides. That is the big idea.', false],
    ],
  ],
  [
    'keepsPatientDataOut',
    keepsPatientDataOut,
    [
      ['Never give it patient data.', true],
      ['Use any tool, and check patient leaflets.', false],
    ],
  ],
];

describe.each(tables)('%s', (_name, reads, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(reads(text)).toBe(expected);
  });
});
