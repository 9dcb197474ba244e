/** One of the people who exist only in the try-it LMS. */
export interface Learner {
  /** Staff number, eight digits as in ESR. */
  id: string;
  givenName: string;
  familyName: string;
  role: string;
}

/** Five invented colleagues. Accents, an apostrophe and a hyphen are there to be kept by every step. */
export const learners: readonly [Learner, ...Learner[]] = [
  { id: '20417733', givenName: 'Siân', familyName: 'Prosser', role: 'Staff nurse' },
  { id: '20593108', givenName: 'Yusuf', familyName: 'Demir', role: 'Porter' },
  { id: '20866251', givenName: 'Precious', familyName: 'Ndlovu', role: 'Ward manager' },
  {
    id: '21034490',
    givenName: 'Maeve',
    familyName: 'O’Hara-Lynch',
    role: 'Communications officer',
  },
  { id: '21177062', givenName: 'Tomasz', familyName: 'Wójcik', role: 'Pharmacy technician' },
];

/** `Siân Prosser`. */
export function sayName(learner: Learner): string {
  return `${learner.givenName} ${learner.familyName}`;
}

/** `Prosser, Siân`, as SCORM 1.2 has it in cmi.core.student_name. */
export function scormName(learner: Learner): string {
  return `${learner.familyName}, ${learner.givenName}`;
}
