import type { PageWords } from '../en/pages.ts';
import { plural } from '../plural.ts';
import { first } from './first.ts';

export const pages: PageWords = {
  skip: 'Neidio i’r prif gynnwys',
  notice: first.shell.notice,
  audiences: {
    everyone: 'Yr holl staff',
    managers: 'Rheolwyr ac Adnoddau Dynol',
    communications: 'Timau cyfathrebu ac arweinwyr',
  },

  launch: {
    late: 'Nid oes dim yn digwydd eto',
    lateAdvice:
      'Mae’n debyg bod y dudalen hon wedi’i hagor o ffolder ar gyfrifiadur, neu fod ei sgriptiau wedi’u rhwystro neu ar y ffordd o hyd: agorwch hi o’ch system ddysgu neu o gyfeiriad gwe, lle gall redeg.',
    noScript: 'Mae JavaScript wedi’i ddiffodd',
    noScriptAdvice: 'Ni ellir cofnodi dim hebddo.',
    read: 'Gallwch ddarllen pob senario fel un dudalen:',
  },

  document: {
    pageTitle: (title) => `${title}, ar un dudalen`,
    play: 'Rhoi cynnig ar y senario hwn',
    time: 'Amser',
    about: (minutes) => `Tua ${minutes} ${plural('cy', minutes, { two: 'funud', other: 'munud' })}`,
    audience: 'Ar gyfer',
    platform: 'Platfform',
    intro:
      'Y stori gyfan ar un dudalen: pob golygfa, i ble mae pob dewis yn arwain, a phob diweddglo. Darllenwch hi o’r olygfa gyntaf, penderfynwch, ac ewch ymlaen i’r olygfa a enwir.',
    bookletIntro:
      'Darllenwch o’r olygfa gyntaf. Mae’r hyn y mae pob dewis yn arwain ato islaw’r dewisiadau: gorchuddiwch ef, penderfynwch, yna darllenwch ef. Ewch ymlaen i’r olygfa â’r rhif a enwir.',
    ending: (title) => `Diweddglo: ${title}`,
    comesFrom: (titles) => `Byddwch yn dod yma o: ${titles}`,
    goesOnTo: 'Yn arwain at:',
    goOn: (title) => `Ymlaen: ${title}`,
    after: (title, flags) => `${title} (ar ôl: ${flags})`,
    and: ' a ',
    review: 'Mae’r testun Cymraeg yn aros i siaradwr Cymraeg ei adolygu.',
    toFind: 'Un i’w ganfod',
    leadsTo: 'I ble mae pob dewis yn arwain',
    recommended: 'Argymhellir',
    places: (places) => `Mae pob un yn perthyn i un o’r rhain: ${places}`,
    answers: 'Yr atebion',
    debrief: 'Edrych yn ôl',
    inYourOrganisation: 'Yn eich sefydliad chi',
  },
};
