/** What Moodle is known for, SCORM 2004. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import type { ServerState } from './lms-profile.ts';
import { opened } from './opened.ts';
import { moodle2004 } from './profiles-2004.ts';
import type { SimulatedLms } from './simulated-lms.ts';

describe('Moodle', () => {
  test.each<[ServerState, string, string]>([
    ['down', 'true', '0'],
    ['offline', 'true', '0'],
    ['refusing', 'false', '101'],
    ['expired', 'false', '101'],
  ])('while the server is %s, Commit says %s, error %s, and nothing is stored (G)', (...row) => {
    const [server, result, error] = row;
    const { lms, api } = opened(moodle2004);
    lms.server = server;
    api.SetValue('cmi.completion_status', 'completed');
    expect([api.Commit(''), api.GetLastError()]).toEqual([result, error]);
    expect(lms.record.size).toBe(0);
  });

  test('names what it got (G)', () => {
    const { lms, api } = opened(moodle2004);
    api.SetValue('cmi.completion_status', 'completed');
    for (const [server, words] of [
      ['refusing', '502'],
      ['expired', '<!DOCTYPE html'],
    ] as const) {
      lms.server = server;
      api.Commit('');
      expect(api.GetDiagnostic('')).toContain(words);
    }
  });

  test('recovers on the next Commit (G)', () => {
    const { lms, api } = opened(moodle2004);
    lms.server = 'refusing';
    api.SetValue('cmi.completion_status', 'completed');
    api.Commit('');
    lms.server = 'up';
    api.Commit('');
    expect(lms.record.get('cmi.completion_status')).toBe('completed');
  });

  test('sends again, each time, all that differs from the launch (G)', () => {
    const { lms, api } = opened(moodle2004);
    api.SetValue('cmi.location', 'a');
    api.Commit('');
    api.SetValue('cmi.suspend_data', 'b');
    api.Commit('');
    expect(lms.requests.map(({ elements }) => elements)).toEqual([
      ['cmi.location'],
      ['cmi.location', 'cmi.suspend_data'],
    ]);
  });

  test.each([
    ['suspend', 'completed', 'place'],
    ['normal', '', ''],
    ['', '', ''],
  ])('after exit "%s" the status reads "%s", the place "%s" (A4.12)', (exit, word, place) => {
    const { lms, api } = opened(moodle2004);
    api.SetValue('cmi.exit', exit);
    api.SetValue('cmi.completion_status', 'completed');
    api.SetValue('cmi.suspend_data', 'place');
    api.Terminate('');
    const next = reopened(lms);
    expect(next.GetValue('cmi.completion_status')).toBe(word);
    expect(next.GetValue('cmi.suspend_data')).toBe(place);
    expect(lms.attempts).toEqual([]);
  });

  test('a careless incomplete then overwrites what was completed (A4.12)', () => {
    const { lms, api } = opened(moodle2004);
    api.SetValue('cmi.completion_status', 'completed');
    api.Terminate('');
    const next = reopened(lms);
    next.SetValue('cmi.completion_status', 'incomplete');
    next.Commit('');
    expect(lms.record.get('cmi.completion_status')).toBe('incomplete');
  });

  test.each([
    [undefined, '0.1', 'completed'],
    ['1.0', '0.9', 'incomplete'],
    ['0.9', '1', 'completed'],
    ['1.0', '1', 'incomplete'],
  ])('a threshold of %s makes %s %s, compared as text (A4.6)', (threshold, measure, kept) => {
    const { lms, api } = opened({
      ...moodle2004,
      ...(threshold === undefined ? {} : { completionThreshold: threshold }),
    });
    api.SetValue('cmi.completion_status', 'completed');
    api.SetValue('cmi.progress_measure', measure);
    api.Terminate('');
    expect(lms.record.get('cmi.completion_status')).toBe(kept);
  });

  test('Initialize after Terminate is error 104 (G)', () => {
    const { api } = opened(moodle2004);
    api.SetValue('cmi.interactions.0.id', 'one');
    api.Terminate('');
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '104']);
  });

  test('opens for review after completion (G)', () => {
    const record = { 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' };
    const { api } = opened(moodle2004, {}, record);
    const elements = ['cmi.mode', 'cmi.credit', 'cmi.entry'];
    expect(elements.map((element) => api.GetValue(element))).toEqual(['review', 'no-credit', '']);
  });
});

function reopened(lms: SimulatedLms<'scorm2004'>) {
  const api = lms.launch();
  api.Initialize('');
  return api;
}
