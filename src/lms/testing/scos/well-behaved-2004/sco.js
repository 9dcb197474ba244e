/** A SCORM 2004 SCO of three decisions that keeps every rule: the shape of our own packages, in short. */
const api = window.parent.API_1484_11;
const scenes = ['kath_asks', 'how_to_answer', 'two_in_the_morning'];
const startedAt = Date.now();
let choices = '';
let isOver = false;

const show = (id, words) => {
  document.getElementById(id).textContent = words;
};

function send(name, value) {
  const result = api.SetValue(name, value);
  if (result !== 'true') show('state', `Refused: ${name} ${api.GetLastError()}`);
}

const duration = (durationMs) => `PT${Math.floor(durationMs / 10) / 100}S`;
const timestamp = () => `${new Date().toISOString().slice(0, 22)}Z`;

function sendState() {
  send('cmi.suspend_data', `1~${choices}`);
  send('cmi.location', scenes[choices.length] ?? 'ending');
  send('cmi.session_time', duration(Math.max(1000, Date.now() - startedAt)));
  send('cmi.exit', 'suspend');
}

function commit() {
  const isKept = api.Commit('') === 'true';
  show('state', isKept ? 'Saved to your training record' : 'Not saved yet');
}

function render() {
  const isDone = choices.length >= scenes.length;
  show('step', String(Math.min(choices.length + 1, scenes.length)));
  for (const id of ['best', 'poor']) document.getElementById(id).hidden = isDone || isOver;
}

function choose(letter) {
  const at = `cmi.interactions.${api.GetValue('cmi.interactions._count')}`;
  send(`${at}.id`, `friend_request__${scenes[choices.length]}`);
  send(`${at}.type`, 'choice');
  send(`${at}.timestamp`, timestamp());
  send(`${at}.correct_responses.0.pattern`, 'a');
  send(`${at}.learner_response`, letter);
  send(`${at}.result`, letter === 'a' ? 'correct' : 'incorrect');
  send(`${at}.latency`, duration(4200 + 1000 * choices.length));
  send(`${at}.description`, 'What do you do?');
  choices += letter;
  sendState();
  if (choices.length === scenes.length) {
    const scaled = (choices.split('a').length - 1) / scenes.length;
    const mark = Number(api.GetValue('cmi.scaled_passing_score') || 0.8);
    send('cmi.score.scaled', String(Math.floor(scaled * 1e4) / 1e4));
    send('cmi.completion_status', 'completed');
    send('cmi.success_status', scaled >= mark ? 'passed' : 'failed');
  }
  commit();
  render();
}

function finish() {
  if (isOver) return;
  isOver = true;
  sendState();
  api.Terminate('');
  render();
  show('state', 'You can close this window.');
}

/** What the browser lets a page keep, and whether its server is there. */
async function lookAround() {
  let storage = 'works';
  try {
    localStorage.setItem('sample', '1');
    localStorage.removeItem('sample');
  } catch {
    storage = 'is blocked';
  }
  const server = await fetch('../sco.css', { cache: 'no-store' }).then(
    () => 'is there',
    () => 'is gone',
  );
  show('around', `The storage ${storage}, the server ${server}.`);
}

function start() {
  if (api.Initialize('') !== 'true') {
    show('hello', `This window may only read: ${api.GetErrorString(api.GetLastError())}.`);
    return;
  }
  choices = api.GetValue('cmi.suspend_data').slice(2);
  show('hello', `Signed in as ${api.GetValue('cmi.learner_name')}.`);
  show('settings', api.GetValue('cmi.launch_data'));
  if (api.GetValue('cmi.completion_status') === 'unknown') {
    send('cmi.completion_status', 'incomplete');
    sendState();
    commit();
  }
  render();
  document.getElementById('best').addEventListener('click', () => choose('a'));
  document.getElementById('poor').addEventListener('click', () => choose('b'));
  document.getElementById('exit').addEventListener('click', finish);
  document.getElementById('look').addEventListener('click', lookAround);
  window.addEventListener('pagehide', finish);
}

start();
