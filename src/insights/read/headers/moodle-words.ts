// The English words are those of Moodle 4.5.6's own files (see ../testing/moodle-4.5.6). Those of the other
// languages are Moodle's language packs as recalled, with what seems likely beside them: none was seen in a
// file. A header that is not in here goes to the mapping screen, where HR says what its columns hold.
import { foldHeader } from './fold-header.ts';

/** What a header of a Moodle report means, in any of the languages, and which of them say it so. */
export function findMoodleWord(header: string): MoodleMeaning[] {
  return meanings.get(foldHeader(header)) ?? [];
}

const words = {
  en: {
    name: ['Name', 'Full name', 'First name / Last name', 'First name / Surname'],
    firstName: ['First name'],
    lastName: ['Last name', 'Surname'],
    email: ['Email address', 'Email'],
    idNumber: ['ID number'],
    account: ['Username'],
    other: ['Institution', 'Department', 'Phone', 'Mobile phone', 'City/town', 'Country'],
    attempt: ['Attempt'],
    startedOn: ['Started on'],
    lastAccessedOn: ['Last accessed on'],
    score: ['Score'],
    question: ['Question'],
    response: ['Response'],
    rightAnswer: ['Right answer'],
    result: ['Result'],
    objectiveStatus: ['status'],
    objectiveScore: ['score'],
    real: ['Real'],
    percentage: ['Percentage'],
    letter: ['Letter'],
    feedback: ['Feedback'],
    total: ['Course total', 'Category total'],
    downloaded: ['Last downloaded from this course'],
  },
  cy: {
    name: ['Enw', 'Enw llawn'],
    firstName: ['Enw cyntaf'],
    lastName: ['Cyfenw', 'Enw olaf'],
    email: ['Cyfeiriad e-bost', 'E-bost'],
    idNumber: ['Rhif adnabod', 'Rhif ID'],
    account: ['Enw defnyddiwr'],
    other: ['Sefydliad', 'Adran'],
    attempt: ['Ymgais', 'Cynnig'],
    startedOn: ['Dechreuwyd ar', 'Dechreuodd ar', 'Cychwynnwyd ar'],
    lastAccessedOn: ['Defnyddiwyd ddiwethaf ar', 'Cyrchwyd ddiwethaf ar', 'Mynediad diwethaf ar'],
    score: ['Sgôr'],
    question: ['Cwestiwn'],
    response: ['Ymateb'],
    rightAnswer: ['Ateb cywir'],
    result: ['Canlyniad'],
    objectiveStatus: ['statws'],
    objectiveScore: ['sgôr'],
    real: ['Real', 'Go iawn'],
    percentage: ['Canran'],
    letter: ['Llythyren'],
    feedback: ['Adborth'],
    total: ['Cyfanswm y cwrs', 'Cyfanswm cwrs'],
    downloaded: ["Llwythwyd i lawr ddiwethaf o'r cwrs hwn"],
  },
  de: {
    name: ['Name', 'Vollständiger Name'],
    firstName: ['Vorname'],
    lastName: ['Nachname'],
    email: ['E-Mail-Adresse', 'E-Mail'],
    idNumber: ['ID-Nummer'],
    account: ['Anmeldename', 'Benutzername'],
    other: ['Institution', 'Abteilung', 'Telefon', 'Stadt', 'Land'],
    attempt: ['Versuch'],
    startedOn: ['Begonnen am', 'Gestartet am', 'Angefangen am'],
    lastAccessedOn: ['Letzter Zugriff am', 'Letzter Zugriff', 'Zuletzt aufgerufen am'],
    score: ['Punkte', 'Punktzahl', 'Ergebnis', 'Wertung'],
    question: ['Frage'],
    response: ['Antwort'],
    rightAnswer: ['Richtige Antwort'],
    result: ['Ergebnis'],
    objectiveStatus: ['Status'],
    objectiveScore: ['Punkte', 'Punktzahl'],
    real: ['Punkte', 'Real'],
    percentage: ['Prozentsatz', 'Prozent'],
    letter: ['Buchstabe', 'Note', 'Notenstufe'],
    feedback: ['Feedback'],
    total: ['Kurs gesamt', 'Gesamtbewertung'],
    downloaded: ['Zuletzt aus diesem Kurs geladen'],
  },
  fr: {
    name: ['Nom', 'Nom complet'],
    firstName: ['Prénom'],
    lastName: ['Nom de famille', 'Nom'],
    email: ['Adresse de courriel', 'Courriel', 'Adresse e-mail'],
    idNumber: ["Numéro d'identification", 'Numéro d’identification'],
    account: ["Nom d'utilisateur", 'Nom d’utilisateur'],
    other: ['Institution', 'Département', 'Téléphone', 'Ville', 'Pays'],
    attempt: ['Tentative'],
    startedOn: ['Commencé le', 'Débuté le'],
    lastAccessedOn: ['Dernier accès le', 'Dernier accès', 'Consulté en dernier le'],
    score: ['Score', 'Note'],
    question: ['Question'],
    response: ['Réponse'],
    rightAnswer: ['Réponse correcte', 'Bonne réponse'],
    result: ['Résultat'],
    objectiveStatus: ['statut', 'état'],
    objectiveScore: ['score'],
    real: ['Brut', 'Brute', 'Réel'],
    percentage: ['Pourcentage'],
    letter: ['Lettre'],
    feedback: ['Feedback', 'Commentaire'],
    total: ['Total du cours'],
    downloaded: ['Dernier téléchargement depuis ce cours'],
  },
  es: {
    name: ['Nombre', 'Nombre completo'],
    firstName: ['Nombre'],
    lastName: ['Apellido(s)', 'Apellidos', 'Apellido'],
    email: ['Dirección de correo', 'Dirección de correo electrónico', 'Correo electrónico'],
    idNumber: ['Número de ID', 'Número ID'],
    account: ['Nombre de usuario'],
    other: ['Institución', 'Departamento', 'Teléfono', 'Ciudad', 'País'],
    attempt: ['Intento'],
    startedOn: ['Comenzado el', 'Comenzado en', 'Iniciado el'],
    lastAccessedOn: ['Último acceso el', 'Último acceso', 'Accedido por última vez en'],
    score: ['Puntuación', 'Puntaje'],
    question: ['Pregunta'],
    response: ['Respuesta'],
    rightAnswer: ['Respuesta correcta'],
    result: ['Resultado'],
    objectiveStatus: ['estado', 'estatus'],
    objectiveScore: ['puntuación'],
    real: ['Real'],
    percentage: ['Porcentaje'],
    letter: ['Letra'],
    feedback: ['Retroalimentación', 'Retroalimentacion'],
    total: ['Total del curso'],
    downloaded: ['Última descarga de este curso', 'Última descarga desde este curso'],
  },
  pl: {
    name: ['Nazwa', 'Imię i nazwisko', 'Nazwisko i imię', 'Pełna nazwa'],
    firstName: ['Imię'],
    lastName: ['Nazwisko'],
    email: ['Adres e-mail', 'E-mail'],
    idNumber: ['Numer ID', 'Numer identyfikacyjny'],
    account: ['Nazwa użytkownika'],
    other: ['Instytucja', 'Wydział', 'Dział', 'Telefon', 'Miasto', 'Kraj'],
    attempt: ['Próba', 'Podejście'],
    startedOn: ['Rozpoczęto', 'Rozpoczęty', 'Rozpoczęta', 'Rozpoczęto dnia'],
    lastAccessedOn: ['Ostatni dostęp', 'Ostatnio otwarty', 'Ostatni dostęp dnia'],
    score: ['Wynik', 'Punkty'],
    question: ['Pytanie'],
    response: ['Odpowiedź'],
    rightAnswer: ['Prawidłowa odpowiedź', 'Poprawna odpowiedź'],
    result: ['Rezultat', 'Wynik'],
    objectiveStatus: ['status', 'stan'],
    objectiveScore: ['wynik'],
    real: ['Rzeczywista', 'Punkty', 'Liczbowa'],
    percentage: ['Procent', 'Procentowa'],
    letter: ['Litera', 'Literowa'],
    feedback: ['Informacja zwrotna', 'Komentarz'],
    total: ['Suma kursu', 'Razem w kursie'],
    downloaded: ['Ostatnio pobrane z tego kursu'],
  },
} as const;

const meanings = gatherMeanings();

function gatherMeanings(): Map<string, MoodleMeaning[]> {
  const gathered = new Map<string, MoodleMeaning[]>();
  for (const language of languages()) {
    for (const word of fields(words[language])) {
      for (const header of words[language][word]) {
        const folded = foldHeader(header);
        gathered.set(folded, [...(gathered.get(folded) ?? []), { word, language }]);
      }
    }
  }
  return gathered;
}

function languages(): Language[] {
  return Object.keys(words).filter((key): key is Language => key in words);
}

function fields(table: Record<MoodleWord, readonly string[]>): MoodleWord[] {
  return Object.keys(table).filter((key): key is MoodleWord => key in words.en);
}

type Language = keyof typeof words;
export type MoodleWord = keyof (typeof words)['en'];

export interface MoodleMeaning {
  word: MoodleWord;
  /** `en`, `cy`, `de`, `fr`, `es` or `pl`. */
  language: string;
}
