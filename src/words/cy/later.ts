import type { LaterWords } from '../en/later.ts';
import { plural } from '../plural.ts';

export const later: LaterWords = {
  activity: {
    toFind: 'Un i’w ganfod',
    markAll: 'Ticiwch bob un sy’n cyfrif',
    compare: 'Cymharu',
    noPlace: 'Mae rhai heb gael lle eto',
    choosePlaces: 'Dewiswch le i bob un, yna cymharwch',
    found: (found, toFind) => `Fe ddaethoch o hyd i ${found} o ${toFind}`,
    youFound: 'Fe ddaethoch o hyd i hwn',
    easyToMiss: 'Mae hwn yn un hawdd ei golli',
    doesNotCount: 'Fe wnaethoch chi dicio hwn; ar ei ben ei hun nid yw’n cyfrif',
    left: 'Fe wnaethoch chi adael hwn heb ei dicio, ac nid yw’n cyfrif',
    same: (same, all) => `${same} o ${all} yn yr un lle â’n rhai ni`,
    otherPlace: (ours, yours) => `Rhoddon ni hwn yn “${ours}”, a chithau yn “${yours}”`,
  },

  ending: {
    score: 'Y senario hwn',
    bestStays: (score) => `Mae eich ymgais orau, ${score}, yn aros ar y cofnod.`,
    finished: (finished, required) =>
      `${finished} o ${required} senario ${plural('cy', required, { one: 'wedi’i orffen', other: 'wedi’u gorffen' })}.`,
    waiting: 'Dyna’r un olaf. Nid yw eich cofnod hyfforddi wedi cadarnhau’r canlyniad eto.',
    module: (score, passes, mark) =>
      `Y modiwl cyfan: ${score}, sydd ${passes ? 'yn pasio' : 'yn is na’r sgôr pasio'} (${mark}).`,
    alone: (passes, mark) =>
      `${passes ? 'Mae hyn yn pasio.' : 'Mae hyn yn is na’r sgôr pasio.'} Y sgôr pasio yw ${mark}.`,
    held: (passes, mark) =>
      `Mae hynny’n ${passes ? 'cyrraedd y sgôr pasio' : 'is na’r sgôr pasio'}, sef ${mark} dros y modiwl cyfan.`,
    next: 'Nesaf:',
    inEnglish: 'yn Saesneg',
    tryAgain: 'Rhoi cynnig arall ar un penderfyniad:',
    again: 'Dechrau eto o’r dechrau',
    home: (isAlone) => (isAlone ? 'Yn ôl i’r dudalen gychwyn' : 'Pob senario'),
    debrief: 'Edrych yn ôl',
    inYourOrganisation: 'Yn eich sefydliad chi',
    whoToAsk: 'Pwy i’w holi yma',
    title: (title) => `Diweddglo: ${title}`,
  },

  further: {
    heading: 'Mynd ag ef ymhellach',
    policy: {
      what: 'Gallwch ddechrau polisi cyfryngau cymdeithasol eich sefydliad eich hun gyda’r hyn a benderfynoch yma.',
      open: 'Agor yr adeiladwr polisi',
      paste:
        'Os oes gan eich sefydliad gopi o’r wefan hon, agorwch Toolkit, yna Policy builder, agorwch “Go on from a scenario that you played” a gludwch eich llinell yno:',
    },
    objectives: {
      what: 'Gallwch ysgrifennu amcanion ar gyfer eich sefydliad eich hun.',
      open: 'Agor yr adeiladwr amcanion',
      paste:
        'Os oes gan eich sefydliad gopi o’r wefan hon, agorwch Toolkit, yna Objectives builder.',
    },
    arrangements: {
      what: 'Gallwch edrych ar eich cyfrifon a’ch trefniadau eich hun.',
      open: 'Agor y trefniadau lleol',
      paste:
        'Os oes gan eich sefydliad gopi o’r wefan hon, agorwch Toolkit, yna Local arrangements.',
    },
    goesAlong: 'Mae’r ddolen yn cario’r hyn a ddewisoch, ac nid pwy ydych chi.',
    theLine: ' y llinell',
    selected: 'Mae’r llinell wedi’i dewis. Copïwch hi fel y byddwch yn copïo testun arall.',
  },

  path: {
    heading: 'Eich llwybr ochr yn ochr â’r un a argymhellir',
    same: 'Fe wnaethoch chi ddilyn y llwybr a argymhellir o’r dechrau i’r diwedd.',
    yours: 'Eich llwybr',
    recommended: 'Y llwybr a argymhellir',
    partHere: 'Mae’r llwybrau’n gwahanu yma',
  },

  options: {
    heading: 'I ble mae pob dewis yn arwain',
    recommended: 'Argymhellir',
    youChose: 'Fe wnaethoch chi ddewis hwn',
    youChoseBest: 'Fe wnaethoch chi ddewis hwn, ac fe’i hargymhellir',
    goBack: 'Mynd yn ôl at y penderfyniad hwn',
  },

  receipt: {
    heading: 'Eich derbynneb',
    notSaved:
      'Nid yw eich cofnod hyfforddi wedi cadarnhau hyn eto. Gwnewch nodyn o’r cod hwn cyn i chi gau’r ffenestr.',
    notConnected:
      'Nid yw’r copi hwn wedi’i gysylltu â chofnod hyfforddi. Gwnewch nodyn o’r cod hwn os oes angen i rywun wybod beth wnaethoch chi.',
    use: 'Os nad yw eich cofnod hyfforddi’n dangos hyn, rhowch y cod hwn i Adnoddau Dynol neu i’ch tîm hyfforddi. Nid oes enw ynddo.',
    copy: 'Copïo',
    theCode: ' y cod',
    copied: 'Wedi’i gopïo',
    selected: 'Mae’r cod wedi’i ddewis. Copïwch ef fel y byddwch yn copïo testun arall.',
  },
};
