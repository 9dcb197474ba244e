import type { FirstWords } from '../en/first.ts';
import { sayPercent } from '../figures.ts';
import { plural } from '../plural.ts';

export const first: FirstWords = {
  percent: (percent) => sayPercent('cy', percent),
  newTab: '(yn agor mewn tab newydd)',
  continue: 'Parhau',
  oneMoment: 'Un eiliad.',

  shell: {
    skip: 'Neidio i’r prif gynnwys',
    exit: 'Cadw a gadael',
    notice:
      'Deunydd dysgu yw hwn, nid cyngor cyfreithiol. Nid yw’n disodli polisïau eich ymddiriedolaeth neu’ch bwrdd iechyd, eich contract na’ch cod proffesiynol. Holwch eich arweinwyr llywodraethu gwybodaeth, Adnoddau Dynol, cyfathrebu a Chodi Llais. Gwiriwyd y cynnwys ar 20 Tachwedd 2026. I’w adolygu erbyn 20 Mai 2027, neu’n gynt os bydd y gyfraith, canllawiau rheoleiddiwr neu blatfform yn newid.',
    policy: 'Ein polisi cyfryngau cymdeithasol',
    version: (version) => `Fersiwn ${version}`,
  },

  start: {
    intro:
      'Camwch i sefyllfa, penderfynwch beth i’w wneud a gwelwch beth sy’n digwydd. Nid oes terfyn amser, a gallwch fynd yn ôl at unrhyw benderfyniad a rhoi cynnig ar ffordd arall. Nid yw ail gynnig byth yn gostwng eich canlyniad.',
    time: 'Amser',
    about: (minutes, isAlone) => `Tua ${inMinutes(minutes)}${isAlone ? '' : ', mewn rhannau'}`,
    passingScore: 'Sgôr pasio',
    forStaffOf: 'Ar gyfer staff',
    failed: 'Nid oedd modd agor y senario hwn',
    failedAdvice:
      'Efallai fod y cysylltiad wedi torri. Arhoswch eiliad, yna rhowch gynnig arall arni; does dim wedi’i golli.',
    heading: (isAlone) => (isAlone ? 'Y senario' : 'Senarios'),
    guidance: 'Canllawiau',
    explainedAtEnd: 'Caiff yr hyn sy’n digwydd, a pham, ei esbonio ar ddiwedd pob senario.',
  },

  card: {
    minutes: (minutes, lang) => `${inMinutes(minutes)}${lang ? ', yn Saesneg' : ''}`,
    required: 'Gofynnol',
    optional: 'Dewisol',
    notStarted: 'Heb ei ddechrau',
    partWay: 'Ar ei hanner',
    finished: (score, isPartWay) =>
      `Wedi’i orffen, ${score}${isPartWay ? '; mae ail gynnig ar ei hanner' : ''}`,
    start: 'Dechrau',
    carryOn: 'Bwrw ymlaen',
    openAgain: 'Agor eto',
    opening: 'Yn agor',
    read: 'Darllen fel un dudalen',
  },

  standing: {
    heading: 'Ble rydych chi arni',
    finished: (finished, required) =>
      `${finished} o ${required} senario ${plural('cy', required, { one: 'wedi’i orffen', other: 'wedi’u gorffen' })}`,
    score: 'Eich sgôr',
    none: 'Dim eto',
    whenKnown: (required) =>
      `Caiff ei gyfrifo pan fydd ${plural('cy', required, { one: 'y senario', other: 'pob un' })} wedi’i orffen.`,
    waiting: 'Heb ei gadarnhau eto',
    waitingAdvice: 'Nid yw eich cofnod hyfforddi wedi cadarnhau eich canlyniad eto.',
    passes: (mark) => `Mae hyn yn pasio. Y sgôr pasio yw ${mark}.`,
    isBelow: (mark, lowest) =>
      `Y sgôr pasio yw ${mark}. Agorwch ${lowest || 'y senario'} eto a rhowch gynnig ar ffordd arall: eich ymgais orau sy’n cyfrif.`,
  },

  testOut: {
    heading: (state) => (state === 'offered' ? 'Ydych chi’n gwybod hyn yn barod?' : 'Y ffordd fer'),
    offer: (count, mark) =>
      `Gweithiwch drwy’r ${count} senario hyn, gyda phob esboniad yn aros tan ddiwedd pob un. Os bydd pob un yn cyrraedd ${mark} ar yr ymgais gyntaf, byddwch wedi cwblhau’r modiwl. Dim ond nes i chi ddechrau un ohonynt y mae hyn ar agor, felly dewiswch ef yn gyntaf.`,
    take: 'Dilyn y ffordd fer',
    here: 'y ffordd fer',
    open: (done, count, mark) =>
      `${done} o ${count} senario wedi’u gorffen. Daw’r esboniadau ar ddiwedd pob un, a rhaid i’r ymgais gyntaf gyrraedd ${mark}.`,
    passed:
      'Gwnaethoch benderfyniadau da ym mhob senario o’r ffordd fer ar yr ymgais gyntaf. Rydych wedi cwblhau’r modiwl a gallwch adael; mae’r senarios eraill yn dal ar agor i chi.',
    missed: (mark) =>
      `Roedd un ymgais gyntaf yn is na ${mark}, felly mae’r modiwl yn mynd ymlaen yn y ffordd arferol. Mae’r hyn rydych wedi’i orffen yn cyfrif, a daw’r esboniadau nawr ar ôl pob penderfyniad.`,
  },

  status: {
    opening: 'Yn agor eich cofnod hyfforddi',
    saved: 'Wedi’i gadw yn eich cofnod hyfforddi',
    saving: 'Yn cadw i’ch cofnod hyfforddi',
    'result-saved': 'Mae eich canlyniad wedi’i gadw, ond nid eich lle yn y cynnig hwn',
    'first-kept': 'Mae eich canlyniad cyntaf wedi’i gadw; agorwch y modiwl eto i’w wella',
    'not-saved': 'Heb ei gadw eto, yn dal i geisio',
    offline: 'Dim cysylltiad â’ch cofnod hyfforddi, yn dal i geisio',
    'not-connected': 'Nid yw’r copi hwn wedi’i gysylltu â chofnod hyfforddi',
    'not-recorded': 'Edrych yn unig: ni chofnodir dim',
    readonly: 'Ar agor mewn ffenestr arall: ni chofnodir dim yma',
    ended: 'Wedi’i gadw a’i gau',
    keptHere: 'Wedi’i gadw yn y porwr hwn yn unig',
    lost: 'Wedi’i gau; nid yw eich camau olaf wedi’u cadw',
  },

  scene: {
    howItEnds: (story) => `${story}: sut mae’n gorffen`,
    stop: (isAlone) =>
      isAlone ? 'Stopio yma a mynd i’r dudalen gychwyn' : 'Stopio yma a gweld pob senario',
    nothingChosen: 'Nid oes dim wedi’i ddewis eto',
    chooseThenGoOn: 'Dewiswch beth i’w wneud, yna parhewch',
    error: 'Gwall:',
    choose: 'Dewiswch beth i’w wneud',
    whatHappens: 'Beth sy’n digwydd',
    youChose: 'Eich dewis',
    notArrived: 'Nid yw’r rhan nesaf wedi cyrraedd',
    notArrivedAdvice:
      'Efallai fod y cysylltiad wedi torri. Mae’r hyn a wnaethoch hyd yma wedi’i gadw.',
    tryAgain: 'Rhoi cynnig arall arni',
  },

  story: {
    postBy: 'Postiad enghreifftiol gan ',
    replyBy: 'Ateb enghreifftiol gan ',
    messageFrom: 'Neges enghreifftiol gan ',
    to: ' at ',
    fictional: ' (ffuglennol)',
    post: 'Postiad ffuglennol',
    reply: 'Ateb ffuglennol',
    message: 'Neges ffuglennol',
    likes: (likes) => `${likes} hoffiad`,
    beforeYouReadOn: 'Cyn i chi ddarllen ymlaen',
    toQuestion: 'Mynd yn syth at y cwestiwn',
    onlyAfter: 'Dim ond os daethoch yma ar ôl: ',
    unless: 'Dim ond os na ddigwyddodd hyn: ',
  },
};

/** After a number Welsh has the singular, and after 2 its first letter changes. */
function inMinutes(minutes: number): string {
  return `${minutes} ${plural('cy', minutes, { two: 'funud', other: 'munud' })}`;
}
