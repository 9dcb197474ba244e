import type { AttemptEvent } from '../../../events/index.ts';
import { foldHeader } from '../headers/fold-header.ts';

/**
 * What a word says about completion and success, or null for a word that is not known. `Passed` is also a
 * completion, `Incomplete` says nothing about success. Words of SCORM, Moodle and other reports, in English
 * and as recalled in Welsh, German, French, Spanish and Polish.
 */
export function readStatus(cell: string): Status | null {
  // Moodle says who changed it by hand: 'Completed (set by Ann Lee)'.
  const folded = foldHeader(cell).replace(overridden, '').trim();
  return statuses.get(folded) ?? null;
}

/** Whether the word says that it was completed once, and does not count any more. */
export function isExpired(cell: string): boolean {
  return expired.has(foldHeader(cell));
}

const expired: ReadonlySet<string> = new Set(['expired', 'out of date', 'lapsed']);

const passed: Status = { completion: 'completed', success: 'passed' };
const failed: Status = { completion: 'completed', success: 'failed' };
const completed: Status = { completion: 'completed', success: 'unknown' };
const incomplete: Status = { completion: 'incomplete', success: 'unknown' };
const notAttempted: Status = { completion: 'not attempted', success: 'unknown' };
const unknown: Status = { completion: 'unknown', success: 'unknown' };

const overridden =
  / (set by|gosodwyd gan|festgelegt von|defini par|establecido por|ustawione przez) .*$/;

const statuses = new Map<string, Status>(
  (
    [
      [passed, ['Passed', 'Pass', 'Satisfied', 'Completed (achieved pass grade)']],
      [passed, ['Llwyddwyd', 'Pasiwyd', 'Wedi pasio', 'Bestanden', 'Réussi', 'Reçu', 'Aprobado']],
      [
        passed,
        ['Zaliczony', 'Zaliczone', 'Zdany', 'Zdane', 'Complete (pass)', 'Completed and passed'],
      ],
      [passed, ['Completed via rpl', 'Complete via rpl']],
      [failed, ['Failed', 'Fail', 'Completed (did not achieve pass grade)', 'Methwyd']],
      [failed, ['Nicht bestanden', 'Échoué', 'Échec', 'Suspenso', 'Reprobado', 'No aprobado']],
      [failed, ['Niezaliczony', 'Niezaliczone', 'Niezdany', 'Niezdane', 'Complete (fail)']],
      [failed, ['Not passed', 'Complete, failed', 'Completed and failed']],
      [completed, ['Completed', 'Complete', 'Yes', 'Y', 'True', 'Done', 'Finished', 'Achieved']],
      [completed, ['Compliant', 'Attained', 'In date', 'Cwblhawyd', "Wedi'i gwblhau", 'Cyflawn']],
      [completed, ['Abgeschlossen', 'Erledigt', 'Terminé', 'Achevé', 'Complété', 'Completado']],
      [completed, ['Finalizado', 'Completo', 'Ukończone', 'Ukończony', 'Ukończono', 'Zakończone']],
      [completed, ['Completed late', '100', '100 %']],
      [
        incomplete,
        ['Incomplete', 'Not completed', 'Not complete', 'In progress', 'Browsed', 'Started'],
      ],
      [incomplete, ['No', 'N', 'False', 'Suspended', 'Not compliant', 'Non compliant', 'Overdue']],
      [
        incomplete,
        [
          'Not completed (did not achieve pass grade)',
          'Not achieved',
          'Expired',
          'Lapsed',
          'Ongoing',
        ],
      ],
      [incomplete, ['Out of date', 'Heb ei gwblhau', 'Heb gwblhau', 'Anghyflawn', 'Ar y gweill']],
      [
        incomplete,
        ['Porwyd', 'Nicht abgeschlossen', 'Unvollständig', 'In Bearbeitung', 'Angesehen'],
      ],
      [incomplete, ['Non terminé', 'Pas terminé', 'Inachevé', 'Incomplet', 'En cours', 'Parcouru']],
      [incomplete, ['No completado', 'No finalizado', 'Incompleto', 'En curso', 'En progreso']],
      [incomplete, ['Hojeado', 'Nieukończone', 'Nieukończony', 'Nie ukończono', 'W toku']],
      [incomplete, ['Niekompletny', 'Niekompletne', 'Przejrzane', 'Przeglądany']],
      [notAttempted, ['Not attempted', 'Not started', 'Not yet started', 'Enrolled', 'Registered']],
      [
        notAttempted,
        ['Assigned', 'Heb geisio', 'Heb roi cynnig', 'Heb ddechrau', 'Nicht versucht'],
      ],
      [notAttempted, ['Nicht begonnen', 'Non tenté', 'Non commencé', 'Pas tenté', 'No intentado']],
      [notAttempted, ['Sin intentar', 'No iniciado', 'Nie podejmowano', 'Nie podjęto próby']],
      [notAttempted, ['Nierozpoczęte', 'Nierozpoczęty', 'Not yet attempted']],
      [unknown, ['Unknown', 'Anhysbys', 'Unbekannt', 'Inconnu', 'Desconocido', 'Nieznany']],
    ] satisfies [Status, string[]][]
  ).flatMap(([status, words]) => words.map((word): [string, Status] => [foldHeader(word), status])),
);

export type Status = Pick<AttemptEvent, 'completion' | 'success'>;
