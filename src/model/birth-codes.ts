import type { CountryCode } from "./country.ts";
import { curpShape } from "./mexican-documents.ts";
import type { Gender } from "./subject.ts";

/** A day of birth as a number writes it, with the years it allows where the century is not written. */
export interface CodedBirth {
  readonly years: readonly number[];
  readonly month: number;
  readonly day: number;
  readonly gender: Gender | null;
  readonly initials?: string;
}

/** A kind of number that has the birth of its holder in it. */
export interface BirthCode {
  /** As a reader calls it. */
  readonly by: string;
  readonly shape: RegExp;
  /** From what the groups of `shape` captured. */
  read(groups: readonly string[]): CodedBirth;
  /** The check digit says nothing: no longer given out, or often wrong on numbers in use. */
  readonly uncheckable?: true;
}

const bothCenturies = (year: string) => [1900 + Number(year), 2000 + Number(year)];
const oddIsMale = (digit: string): Gender => (Number(digit) % 2 === 1 ? "male" : "female");
const evenIsMale = (digit: string): Gender => (Number(digit) % 2 === 0 ? "male" : "female");

/** A number that begins with the date, year first, and nothing that is read further. */
function birth(years: readonly number[], month: string, day: string, gender: Gender | null): CodedBirth {
  return { years, month: Number(month), day: Number(day), gender };
}

const curp: BirthCode = {
  by: "CURP",
  shape: curpShape,
  read: ([initials = "", year = "", month = "", day = "", sex, distinguisher = ""]) => ({
    ...birth([(/\d/.test(distinguisher) ? 1900 : 2000) + Number(year)], month, day, null),
    gender: sex === "H" ? "male" : sex === "M" ? "female" : null,
    initials,
  }),
};

const rfc: BirthCode = {
  by: "RFC",
  // Without the last three places it is what people know of their RFC by heart.
  shape: /^([A-ZÑ&]{4})(\d\d)(\d\d)(\d\d)(?:[0-9A-Z]{2}[0-9A])?$/,
  read: ([initials = "", year = "", month = "", day = ""]) => ({
    ...birth(bothCenturies(year), month, day, null),
    initials,
  }),
  uncheckable: true,
};

// Letters stand for digits where two persons would have had the same code.
const digitOf = (place: string) => (/\d/.test(place) ? place : String("LMNPQRSTUV".indexOf(place)));
const digitsOf = (places: string) => [...places].map(digitOf).join("");

const codiceFiscale: BirthCode = {
  by: "codice fiscale",
  shape: /^[A-Z]{6}([\dL-NP-V]{2})([ABCDEHLMPRST])([\dL-NP-V]{2})[A-Z][\dL-NP-V]{3}[A-Z]$/,
  read: ([year = "", month = "", day = ""]) => {
    // Forty is added to the day of a woman.
    const coded = Number(digitsOf(day));
    return {
      years: bothCenturies(digitsOf(year)),
      month: "ABCDEHLMPRST".indexOf(month) + 1,
      day: coded > 40 ? coded - 40 : coded,
      gender: coded > 40 ? "female" : "male",
    };
  },
};

/** Day, month and the last three digits of the year, in all countries that were Yugoslavia. */
const jmbg: BirthCode = {
  by: "JMBG",
  shape: /^(\d\d)(\d\d)(\d{3})\d\d(\d)\d{3}$/,
  read: ([day = "", month = "", year = "", sequence = ""]) =>
    birth(
      [Number(year) + (Number(year) < 800 ? 2000 : 1000)],
      month,
      day,
      Number(sequence) < 5 ? "male" : "female",
    ),
};

/** Sex and century in the first digit, then the date: Estonia and Lithuania. */
const balticCode: BirthCode = {
  by: "personal code",
  shape: /^([1-6])(\d\d)(\d\d)(\d\d)\d{4}$/,
  read: ([first = "", year = "", month = "", day = ""]) =>
    birth([1800 + 100 * Math.floor((Number(first) - 1) / 2) + Number(year)], month, day, oddIsMale(first)),
};

/** The numbers of each country that tell a birth. Those of no stated country are told by their letters. */
export const birthCodes: Readonly<Record<CountryCode, readonly BirthCode[]>> = {
  BA: [jmbg],
  BG: [
    {
      by: "EGN",
      shape: /^(\d\d)(\d\d)(\d\d)\d\d(\d)\d$/,
      // The month is raised by 20 for those born before 1900 and by 40 for those born from 2000.
      read: ([year = "", month = "", day = "", sex = ""]) => {
        const raised = Math.floor(Number(month) / 20);
        const century = [1900, 1800, 2000][raised] ?? 0;
        return birth([century + Number(year)], String(Number(month) - 20 * raised), day, evenIsMale(sex));
      },
    },
  ],
  CN: [
    {
      by: "identity number",
      shape: /^\d{6}(\d{4})(\d\d)(\d\d)\d\d(\d)[\dX]$/,
      read: ([year = "", month = "", day = "", sex = ""]) =>
        birth([Number(year)], month, day, oddIsMale(sex)),
    },
  ],
  CU: [
    {
      by: "identity number",
      shape: /^(\d\d)(\d\d)(\d\d)(\d)\d\d(\d)\d$/,
      read: ([year = "", month = "", day = "", century = "", sex = ""]) =>
        birth(
          [(century === "9" ? 1800 : century < "6" ? 1900 : 2000) + Number(year)],
          month,
          day,
          evenIsMale(sex),
        ),
    },
  ],
  EE: [balticCode],
  EG: [
    {
      by: "national number",
      shape: /^([23])(\d\d)(\d\d)(\d\d)\d{5}(\d)\d$/,
      read: ([century = "", year = "", month = "", day = "", sex = ""]) =>
        birth([1700 + 100 * Number(century) + Number(year)], month, day, oddIsMale(sex)),
    },
  ],
  ID: [
    {
      by: "NIK",
      shape: /^\d{6}(\d\d)(\d\d)(\d\d)\d{4}$/,
      // Forty is added to the day of a woman.
      read: ([day = "", month = "", year = ""]) =>
        Number(day) > 40
          ? birth(bothCenturies(year), month, String(Number(day) - 40), "female")
          : birth(bothCenturies(year), month, day, "male"),
    },
  ],
  IT: [codiceFiscale],
  KR: [
    {
      by: "resident number",
      shape: /^(\d\d)(\d\d)(\d\d)(\d)\d{6}$/,
      read: ([year = "", month = "", day = "", first = ""]) => {
        const century = "90".includes(first) ? 1800 : "1256".includes(first) ? 1900 : 2000;
        return birth([century + Number(year)], month, day, oddIsMale(first));
      },
    },
  ],
  KZ: [
    {
      by: "IIN",
      shape: /^(\d\d)(\d\d)(\d\d)([1-6])\d{5}$/,
      read: ([year = "", month = "", day = "", first = ""]) =>
        birth(
          [1800 + 100 * Math.floor((Number(first) - 1) / 2) + Number(year)],
          month,
          day,
          oddIsMale(first),
        ),
    },
  ],
  LT: [balticCode],
  ME: [jmbg],
  MK: [jmbg],
  MX: [curp, rfc],
  MY: [
    {
      by: "NRIC",
      shape: /^(\d\d)(\d\d)(\d\d)\d{5}(\d)$/,
      read: ([year = "", month = "", day = "", sex = ""]) =>
        birth(bothCenturies(year), month, day, oddIsMale(sex)),
    },
  ],
  NI: [
    {
      by: "cédula",
      shape: /^\d{3}(\d\d)(\d\d)(\d\d)\d{4}[A-Z]$/,
      read: ([day = "", month = "", year = ""]) => birth(bothCenturies(year), month, day, null),
    },
  ],
  PL: [
    {
      by: "PESEL",
      shape: /^(\d\d)(\d\d)(\d\d)\d{3}(\d)\d$/,
      // The month is raised by 80 for those born before 1900, by 20 for those born from 2000.
      read: ([year = "", month = "", day = "", sex = ""]) => {
        const raised = Math.floor(Number(month) / 20);
        const century = [1900, 2000, 2100, 2200, 1800][raised] ?? 0;
        return birth([century + Number(year)], String(Number(month) - 20 * raised), day, oddIsMale(sex));
      },
    },
  ],
  RO: [
    {
      by: "CNP",
      shape: /^([1-9])(\d\d)(\d\d)(\d\d)\d{6}$/,
      read: ([first = "", year = "", month = "", day = ""]) => {
        // 7, 8 and 9 are foreign residents, of either century.
        const century = { "1": 1900, "2": 1900, "3": 1800, "4": 1800, "5": 2000, "6": 2000 }[first];
        const years = century === undefined ? bothCenturies(year) : [century + Number(year)];
        return birth(years, month, day, first === "9" ? null : oddIsMale(first));
      },
    },
  ],
  RS: [jmbg],
  SI: [jmbg],
  UA: [
    {
      by: "taxpayer number",
      shape: /^(\d{5})\d{3}(\d)\d$/,
      // Days since the last day of 1899.
      read: ([days = "", sex = ""]) => {
        const date = new Date(Date.UTC(1899, 11, 31 + Number(days)));
        return {
          years: [date.getUTCFullYear()],
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          gender: oddIsMale(sex),
        };
      },
    },
  ],
  ZA: [
    {
      by: "identity number",
      shape: /^(\d\d)(\d\d)(\d\d)(\d)\d{3}[012]\d\d$/,
      read: ([year = "", month = "", day = "", sex = ""]) =>
        birth(bothCenturies(year), month, day, Number(sex) < 5 ? "female" : "male"),
    },
  ],
};

/** The same for a number whose country is not stated: those that letters and length set apart. */
export const birthCodesAnywhere: readonly (readonly [CountryCode, BirthCode])[] = [
  ["MX", curp],
  ["IT", codiceFiscale],
];
