import { isStudioKey, type PreviewOrder, type PreviewReport } from './messages.ts';
import {
  either,
  fields,
  flag,
  listOf,
  nothing,
  number,
  oneOf,
  recordOf,
  type Shape,
  text,
} from './shape.ts';

/** An order to a preview; null for whatever is none. Never throws. */
export function readOrder(data: unknown): PreviewOrder | null {
  return isOrder(data) ? data : null;
}

/** A preview's report; null for whatever is none. Never throws. */
export function readReport(data: unknown): PreviewReport | null {
  if (!isReport(data)) return null;
  return data.report === 'key' && !isStudioKey(data.key) ? null : data;
}

const texts = listOf(text);

const wayOn = fields({ text, target: text });
const choice = fields({
  key: (value) => typeof value === 'string' && value.length === 1,
  text,
  target: text,
  verdict: oneOf('best', 'acceptable', 'poor'),
  remembers: texts,
});
const activity = either(
  fields({ kind: oneOf('spot'), items: listOf(fields({ text, toFind: flag, why: text })) }),
  fields({
    kind: oneOf('sort'),
    places: texts,
    items: listOf(fields({ text, goesIn: text, why: text })),
  }),
);
const scene = fields({
  id: text,
  title: text,
  kind: oneOf('scene', 'junction', 'ending'),
  question: text,
  choices: listOf(choice),
  next: either(nothing, wayOn),
  rules: listOf(fields({ remembered: texts, target: text })),
  activity: either(nothing, activity),
});
const story = fields({
  id: text,
  title: text,
  summary: text,
  audience: texts,
  outcomes: texts,
  platform: text,
  minutes: number,
  reviewed: text,
  reviewBy: text,
  renamed: recordOf(text),
  start: text,
  scenes: listOf(scene),
  'toolkit?': oneOf('policy', 'objectives', 'arrangements'),
});

const node: Shape = (value, depth) => either(text, element)(value, depth);
const element = fields({
  tag: text,
  'attributes?': recordOf(text),
  'children?': listOf(node),
});

/** A picture is what the studio holds in this browser, and never an address elsewhere. */
const picture: Shape = (value) => typeof value === 'string' && value.startsWith('blob:');

const about = oneOf('preview');
const material = fields({
  story,
  prose: recordOf(listOf(node)),
  fingerprint: text,
  pictures: recordOf(picture),
  start: either(nothing, fields({ sceneId: text, remembered: texts })),
  opened: number,
  begun: number,
  settings: fields({
    passingScore: number,
    name: text,
    policy: text,
    contacts: listOf(fields({ role: text, who: text, how: text })),
  }),
});
const order = either(
  fields({ about, order: oneOf('show'), material }),
  fields({ about, order: oneOf('begin-again', 'go-back') }),
);

const report = either(
  fields({ about, report: oneOf('ready') }),
  fields({
    about,
    report: oneOf('standing'),
    standing: fields({
      sceneId: text,
      title: text,
      remembered: texts,
      isEnded: flag,
      canGoBack: flag,
      note: text,
    }),
  }),
  fields({
    about,
    report: oneOf('go-to-text'),
    sceneId: text,
    target: either(nothing, text),
  }),
  fields({ about, report: oneOf('write-scene'), sceneId: text, target: text }),
  fields({
    about,
    report: oneOf('key'),
    key: fields({ key: text, shiftKey: flag, ctrlKey: flag, altKey: flag, metaKey: flag }),
  }),
);

function isOrder(data: unknown): data is PreviewOrder {
  return order(data);
}

function isReport(data: unknown): data is PreviewReport {
  return report(data);
}
