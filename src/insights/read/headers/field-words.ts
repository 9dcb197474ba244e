import type { MappedField } from '../reading.ts';
import { foldHeader } from './fold-header.ts';
import { isEitherWay, judgeColumn } from './judge-column.ts';

/**
 * The columns that a header seems to have, a field to the place of its column. Of several that would do, the
 * one that says it best is taken: `Department` before `Ward`. The reader of staff lists and the mapping screen
 * begin with it. Columns that are called the same are told apart by the first alone.
 */
export function findFields(header: readonly string[]): Map<MappedField, number> {
  const places = new Map<string, number>();
  header.forEach((cell, index) => {
    const folded = foldHeader(cell);
    if (folded !== '' && !places.has(folded)) places.set(folded, index);
  });
  const found = new Map<MappedField, number>();
  const taken = new Set<number>();
  for (const [field, synonyms] of synonymsByField) {
    const place = synonyms
      .map((synonym) => places.get(synonym))
      .find((index) => index !== undefined && !taken.has(index));
    if (place === undefined) continue;
    found.set(field, place);
    taken.add(place);
  }
  return found;
}

/**
 * Which column seems to hold what: the mapping screen begins with it. Headers say most of it; whether `Result`,
 * `Grade` or `Mark` is a score or a word is seen in the first rows.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Partial<Record<MappedField, string>> {
  const fields = findFields(header);
  for (const [field, index] of fields) if (isEitherWay(header[index] ?? '')) fields.delete(field);
  header.forEach((cell, index) => {
    if (!isEitherWay(cell)) return;
    const cells = rows.map((row) => row[index] ?? '');
    const field = judgeColumn(cell, cells, fields.has('interactionId'));
    if (field !== null && !fields.has(field)) fields.set(field, index);
  });
  const columns: Partial<Record<MappedField, string>> = {};
  for (const [field, index] of fields) columns[field] = header[index] ?? '';
  return columns;
}

// What people, payroll and learning systems are thought to call their columns, best first: only Moodle's were
// seen in real files. Each list is open-ended, and what is not in it goes to the mapping screen.
const words: Record<MappedField, readonly string[]> = {
  learnerId: [
    ...['Employee number', 'Employee no', 'Employee ID', 'Emp no', 'Staff number', 'Staff no'],
    ...['Staff ID', 'Payroll number', 'Payroll no', 'Payroll ID', 'Personnel number', 'ID number'],
    ...['Assignment number', 'Assignment no', 'ESR number', 'ESR employee number', 'ESR ID'],
    ...[
      'idnumber',
      'Learner ID',
      'User ID',
      'Username',
      'User name',
      'Login',
      'Employee',
      'ESR no',
    ],
    ...['Rhif gweithiwr', 'Rhif staff', 'Rhif cyflogres', 'Rhif aseiniad', 'Personalnummer'],
    ...['Matricule', 'Número de empleado', 'Numer pracownika'],
  ],
  email: [
    ...['Email address', 'Email', 'E-mail', 'E-mail address', 'Work email', 'Work email address'],
    ...['NHS email', 'NHS mail', 'NHSmail', 'Mail', 'Email Addr', 'User email', 'Primary email'],
    ...['Cyfeiriad e-bost', 'E-bost', 'E-Mail-Adresse', 'Courriel', 'Adresse de courriel'],
    ...['Correo electrónico', 'Adres e-mail'],
  ],
  learnerName: [
    ...['Full name', 'Name', 'Employee name', 'Staff name', 'Learner name', 'Learner', 'Employee'],
    ...['Person name', 'Display name', 'Staff member', 'Preferred name', 'User full name', 'User'],
    ...['Enw llawn', 'Enw', 'Vollständiger Name', 'Nom complet', 'Nombre completo'],
    ...['Imię i nazwisko'],
  ],
  firstName: [
    ...['First name', 'Firstname', 'Forename', 'Forename(s)', 'Given name', 'Given names'],
    ...['Preferred first name', 'Known as', 'Enw cyntaf', 'Vorname', 'Prénom', 'Nombre', 'Imię'],
  ],
  lastName: [
    ...['Last name', 'Lastname', 'Surname', 'Family name', 'Cyfenw', 'Nachname'],
    ...['Nom de famille', 'Nom', 'Apellidos', 'Nazwisko'],
  ],
  courseId: [
    ...['Course name', 'Course', 'Course title', 'Course fullname', 'Course full name', 'Module'],
    ...['Competence name', 'Competency', 'Training', 'Training title', 'Activity name', 'Package'],
    ...['Course ID', 'Course code', 'contentID', 'Enw’r cwrs', 'Cwrs'],
  ],
  attempt: ['Attempt', 'Attempt number', 'Attempt no', 'Attempts', 'Instance', 'Ymgais'],
  startedAt: [
    ...['Started on', 'Date started', 'Started at', 'Start time', 'First access', 'First accessed'],
    ...['First launch date', 'firstLaunchDate', 'firstAccessDate', 'Attempt started'],
  ],
  at: [
    ...['Completion date', 'Date completed', 'Completed on', 'Completed date', 'completedDate'],
    ...['completionDate', 'Date achieved', 'Achieved date', 'Last accessed on', 'Last access'],
    ...[
      'lastAccessDate',
      'Last accessed',
      'Finished',
      'Finished on',
      'Time completed',
      'Timestamp',
    ],
    ...['Date attained', 'Attained date', 'Date', 'Dyddiad cwblhau'],
  ],
  completion: [
    ...['Completion status', 'Course completion status', 'Completion', 'Course status', 'Status'],
    ...['registrationCompletion', 'launchCompletion', 'Lesson status', 'Progress', 'Completed'],
    ...[
      'Complete',
      'Compliance status',
      'Compliant',
      'Achieved',
      'State',
      'Statws',
      'Statws cwblhau',
    ],
  ],
  success: [
    ...['Success status', 'Pass/Fail', 'Pass fail', 'Passed', 'Pass', 'Success', 'Outcome'],
    ...['registrationSuccess', 'launchSatisfaction', 'Satisfaction'],
  ],
  score: [
    ...[
      'Score',
      'Score (%)',
      'Score %',
      'Final score',
      'Best score',
      'Grade',
      'Final grade',
      'Mark',
    ],
    ...['Marks', 'Percentage', 'Percent', 'Score scaled', 'Scaled score', 'Sgôr'],
  ],
  duration: [
    ...['Time spent', 'Duration', 'Total time', 'Time taken', 'launchDuration', 'Session time'],
    ...['totalSecondsTracked', 'Total seconds tracked', 'Elapsed time', 'Time'],
  ],
  interactionId: [
    ...[
      'Interaction ID',
      'Interaction',
      'Question ID',
      'Question',
      'Question text',
      'Question name',
    ],
    ...['Item ID', 'Item', 'Cwestiwn'],
  ],
  response: [
    ...['Response', 'Learner response', 'Student response', 'Answer', 'Given answer', 'Choice'],
    ...['Selected answer', 'Ymateb', 'Ateb'],
  ],
  result: ['Result', 'Interaction result', 'Answer result', 'Correct', 'Is correct', 'Canlyniad'],
  latency: ['Latency', 'Response time', 'Time to answer', 'Interaction latency'],
  department: [
    ...['Department', 'Dept', 'Department name', 'Directorate', 'Division', 'Division name'],
    ...['Care group', 'Service', 'Service line', 'Business unit', 'Business group', 'Ward'],
    ...['Ward/Department', 'Ward or department', 'Team', 'Unit', 'Location', 'Cost centre'],
    ...['Cost center', 'Cost centre name', 'Cost centre description', 'Org L4', 'Org L3'],
    ...['Organisation', 'Organization', 'Organisation name', 'Organisation unit', 'Site'],
    ...['Employing organisation', 'Adran', 'Cyfarwyddiaeth', 'Is-adran', 'Abteilung'],
    ...['Département', 'Departamento', 'Dział'],
  ],
  staffGroup: [
    ...['Staff group', 'Staff grp', 'Staff category', 'Occupation group', 'Professional group'],
    ...[
      'Job role',
      'Role',
      'Job title',
      'Position',
      'Position title',
      'Position name',
      'Job family',
    ],
    ...['Occupation code', 'Band', 'Pay band', 'Grade name', 'AfC band', 'Pay scale'],
    ...['Grŵp staff', 'Rôl', 'Rôl swydd', 'Teitl swydd', 'Band cyflog'],
  ],
  dueOn: [
    ...['Due date', 'Due', 'Due on', 'Due by', 'Complete by', 'To be completed by', 'Deadline'],
    ...['Required by', 'Expiry date', 'Expiry', 'Expires on', 'Renewal date', 'Renewal due'],
    ...['Target date', 'Dyddiad cau', 'Dyddiad dod i ben'],
  ],
  startedOn: [
    ...['Start date', 'Date of joining', 'Joined', 'Joined on', 'Date joined', 'Hire date'],
    ...['Latest start date', 'Employment start date', 'Start date in position', 'Starter date'],
    ...['Appointment date', 'Latest hire date', 'Dyddiad dechrau'],
  ],
};

const synonymsByField = new Map(
  Object.keys(words)
    .filter((key): key is MappedField => key in words)
    .map((field) => [field, [...new Set(words[field].map(foldHeader))]]),
);
