import type { SessionWords } from '../en/session.ts';
import { plural } from '../plural.ts';

export const session: SessionWords = {
  noteCode: 'Gwnewch nodyn o’r cod hwn yn gyntaf. Mae’n dangos beth wnaethoch chi, heb eich enw:',

  notices: {
    notConnected: 'Nid yw’r copi hwn wedi’i gysylltu â chofnod hyfforddi',
    notConnectedAdvice:
      'Os yw eich cofnod hyfforddi’n bwysig heddiw, caewch y ffenestr hon ac agorwch y modiwl eto o’ch system ddysgu. Gallwch hefyd fwrw ymlaen yma: mae popeth yn gweithio, ac ni chofnodir dim.',
    forSupport: 'Ar gyfer eich tîm cymorth:',
    otherWindow: 'Mae’r modiwl hwn ar agor mewn ffenestr arall',
    otherWindowAdvice:
      'Ni chofnodir dim a wnewch yma. Caewch y ffenestr hon yn gyntaf, yna ewch ymlaen yn y llall: mae rhai systemau dysgu’n ysgrifennu dros eich cofnod â chofnod y ffenestr a gaewyd olaf.',
    setting: 'Ni ddeallwyd un o osodiadau eich system ddysgu',
    settingAdvice:
      'Mae’r modiwl yn defnyddio ei osodiad ei hun yn ei le. Ar gyfer y sawl a’i gosododd:',
    notRecorded: 'Ni chofnodir dim y tro hwn',
    notRecordedWhy: (isReview) =>
      `Agorodd eich system ddysgu’r modiwl er mwyn edrych ${isReview ? 'yn ôl' : 'o gwmpas'}. Mae eich cofnod hyfforddi’n aros fel y mae.`,
    unreadable: 'Nid oedd modd darllen eich lle',
    unreadableAdvice:
      'Byddwch yn cychwyn o’r dechrau y tro hwn. Mae canlyniad sydd eisoes ar eich cofnod hyfforddi’n aros yno ac ni chaiff ei ostwng.',
    changed: 'Mae senario wedi newid ers i chi fod yma',
    changedAdvice: (titles) =>
      `${titles.join(', ')}: ${plural('cy', titles.length, { one: 'mae’n cychwyn', other: 'maen nhw’n cychwyn' })} o’r dechrau. Mae popeth yr oeddech wedi’i orffen yn dal wedi’i orffen.`,
  },

  notSaved: {
    summary: 'Nid yw eich camau olaf ar eich cofnod hyfforddi eto. Beth i’w wneud',
    reopen:
      'Mae eich system ddysgu wedi rhoi’r gorau i’w derbyn. Caewch y ffenestr hon ac agorwch y modiwl eto o’ch system ddysgu, ar y ddyfais hon, fel na chollir eich camau.',
    goOn: (isOffline) =>
      `${isOffline ? 'Mae’n ymddangos bod y cysylltiad wedi torri.' : 'Nid yw eich system ddysgu’n eu derbyn. Efallai ei bod wedi eich allgofnodi.'} Gallwch fwrw ymlaen: bydd y modiwl yn dal i geisio tra bo’r dudalen hon ar agor. Os bydd hyn yn parhau, caewch y ffenestr ac agorwch y modiwl eto o’ch system ddysgu, ar y ddyfais hon.`,
  },

  exit: {
    notYet: 'Nid yw eich camau olaf wedi’u cadw eto',
    reopen:
      'Mae eich system ddysgu wedi rhoi’r gorau i’w derbyn. Gadewch, ac agorwch y modiwl eto o’ch system ddysgu, ar y ddyfais hon.',
    wait: 'Ni wnaeth y system ddysgu eu derbyn. Cadwch y dudalen hon ar agor a phwyswch Cadw a gadael eto ymhen munud. Ni chollir dim a wnaethoch tra bo’r dudalen ar agor.',
    leave: 'Gadael heb gadw’r camau hyn',
  },

  left: {
    lost: 'Nid yw eich camau olaf ar eich cofnod hyfforddi',
    resultSaved: 'Mae eich canlyniad wedi’i gadw',
    placeSaved: 'Mae eich lle wedi’i gadw',
    close: 'Gallwch gau’r ffenestr hon nawr',
    lostAdvice:
      'Gallwch gau’r ffenestr hon. Agorwch y modiwl eto o’ch system ddysgu, ar y ddyfais hon: bydd yr hyn y bu modd ei gadw yma yn cael ei anfon bryd hynny.',
    comeBack: (isResultKept) =>
      `Gallwch gau’r ffenestr hon nawr. Agorwch y modiwl eto i ${isResultKept ? 'edrych yn ôl, neu i roi cynnig ar ffordd arall.' : 'fwrw ymlaen o’r lle y gwnaethoch stopio.'}`,
    opening: 'Nid oedd modd agor eich cofnod hyfforddi, ac nid oes dim wedi’i gofnodi.',
    notConnected:
      'Nid yw’r copi hwn wedi’i gysylltu â chofnod hyfforddi, ac nid oes dim wedi’i gofnodi.',
    notRecorded: 'Dim ond edrych yr oeddech chi. Mae eich cofnod hyfforddi fel yr oedd.',
    replay:
      'Gallwch gau’r ffenestr hon nawr. Nid yw eich lle yn y cynnig hwn wedi’i gadw; mae eich canlyniad yn aros.',
    firstKept:
      'Mae eich canlyniad cyntaf ar eich cofnod hyfforddi. Agorwch y modiwl eto i’w wella.',
    readonly: 'Ni chofnodwyd dim yn y ffenestr hon. Ewch ymlaen yn y llall.',
    goBack: 'Mynd yn ôl i’ch system ddysgu',
  },
};
