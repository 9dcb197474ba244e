/** A SCORM 2004 SCO that does what real packages have been seen to do. Every call has to be refused. */
const api = window.parent.API_1484_11;

const breakAll = [
  () => api.SetValue('cmi.suspend_data', 'too early'),
  () => api.Initialize('now'),
  () => api.Initialize('') && 'false',
  () => api.Initialize(''),
  () => api.SetValue('cmi.suspend_data', 'x'.repeat(64_001)),
  () => api.SetValue('cmi.score.scaled', 0.8),
  () => api.SetValue('cmi.score.scaled', '80'),
  () => api.SetValue('cmi.score.scaled', '<img src=x onerror=alert(1)>'),
  () => api.SetValue('cmi.completion_status', 'passed'),
  () => api.SetValue('cmi.interactions.0.type', 'choice'),
  () => api.SetValue('cmi.interactions.0.id', 'a scene'),
  () => api.SetValue('cmi.interactions.5.id', 'gap'),
  () => api.SetValue('cmi.session_time', '00:05:00'),
  () => api.SetValue('cmi.core.lesson_status', 'passed'),
  () => api.SetValue('cmi.learner_name', 'Somebody Else'),
  () => api.GetValue('cmi.exit') || 'false',
  () => api.Commit('now'),
  () => api.Terminate('') && 'false',
  () => api.SetValue('cmi.suspend_data', 'too late'),
];

document.getElementById('break').addEventListener('click', () => {
  const accepted = breakAll.filter((attempt) => attempt() !== 'false').length;
  document.getElementById('state').textContent = `${accepted} accepted.`;
});

document.getElementById('flood').addEventListener('click', () => {
  api.Initialize('');
  const startedAt = performance.now();
  for (let n = 0; n < 10_000; n += 1) api.SetValue('cmi.location', `place ${n}`);
  document.getElementById('state').textContent = `${Math.round(performance.now() - startedAt)} ms`;
});
