/** A SCO that does what real packages have been seen to do. Every call in `breakAll` has to be refused. */
const api = window.parent.API;

const breakAll = [
  () => api.LMSSetValue('cmi.suspend_data', 'too early'),
  () => api.LMSInitialize(),
  () => api.LMSInitialize('') && 'false',
  () => api.LMSInitialize(''),
  () => api.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097)),
  () => api.LMSSetValue('cmi.core.score.raw', 80),
  () => api.LMSSetValue('cmi.core.score.raw', '<img src=x onerror=alert(1)>'),
  () => api.LMSSetValue('cmi.core.exit', 'normal'),
  () => api.LMSSetValue('cmi.interactions.0.result', 'incorrect'),
  () => api.LMSSetValue('cmi.interactions.5.id', 'gap'),
  () => api.LMSSetValue('cmi.core.session_time', 'PT5M'),
  () => api.LMSSetValue('cmi.core.student_name', 'Somebody Else'),
  () => api.LMSGetValue('cmi.core.exit') || 'false',
  () => api.LMSCommit('now'),
  () => api.LMSFinish('') && 'false',
  () => api.LMSSetValue('cmi.suspend_data', 'too late'),
];

document.getElementById('break').addEventListener('click', () => {
  const accepted = breakAll.filter((attempt) => attempt() !== 'false').length;
  document.getElementById('state').textContent = `${accepted} accepted.`;
});

document.getElementById('flood').addEventListener('click', () => {
  api.LMSInitialize('');
  const startedAt = performance.now();
  for (let n = 0; n < 10_000; n += 1) api.LMSSetValue('cmi.core.lesson_location', `place ${n}`);
  document.getElementById('state').textContent = `${Math.round(performance.now() - startedAt)} ms`;
});
