/**
 * A CURP: the letters of the name, birth date, sex, state, the next consonants of the name, a place
 * that is a digit for those born before 2000 and a letter for the others, and a check digit
 * (Instructivo normativo para la asignación de la CURP).
 */
export const curpShape =
  /^([A-Z][A-Z][A-Z]{2})(\d\d)(\d\d)(\d\d)([HMX])[A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}([0-9A-Z])\d$/;

/** An RFC: three letters for a company and four for a person, a date, and three places that the SAT assigns. */
export const rfcShape = /^([A-ZÑ&]{3,4})(\d\d)(\d\d)(\d\d)[0-9A-Z]{2}[0-9A]$/;

// Ñ counts one more than N although no CURP contains it, and so moves all letters after it.
const curpAlphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
const rfcAlphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

/** The last place of a CURP, from the other 17: each times 18 to 2, modulo 10. */
export function curpCheckDigit(curp: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += curpAlphabet.indexOf(curp.charAt(i)) * (18 - i);
  return String((10 - (sum % 10)) % 10);
}

/** Whether the last place of an RFC follows from the others; a company's are read with a blank in front. */
export function rfcCheckDigitFits(rfc: string): boolean {
  const places = rfc.slice(0, -1).padStart(12, " ");
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += rfcAlphabet.indexOf(places.charAt(i)) * (13 - i);
  const check = 11 - (sum % 11);
  return rfc.slice(-1) === (check === 11 ? "0" : check === 10 ? "A" : String(check));
}

/** Numbers that stand for nobody in particular: the public at large, foreigners without one of their own. */
export function isGenericMexicanNumber(number: string): boolean {
  return /^X[AE]XX010101/.test(number);
}
