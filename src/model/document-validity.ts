import { validate as argentineCuit } from "stdnum/lib/cjs/ar/cuit.js";
import { validate as yugoslavJmbg } from "stdnum/lib/cjs/ba/jmbg.js";
import { validate as bulgarianEgn } from "stdnum/lib/cjs/bg/egn.js";
import { validate as brazilianCnpj } from "stdnum/lib/cjs/br/cnpj.js";
import { validate as brazilianCpf } from "stdnum/lib/cjs/br/cpf.js";
import { validate as chileanRut } from "stdnum/lib/cjs/cl/rut.js";
import { validate as chineseRic } from "stdnum/lib/cjs/cn/ric.js";
import { validate as dominicanCedula } from "stdnum/lib/cjs/do/cedula.js";
import { validate as dominicanRnc } from "stdnum/lib/cjs/do/rnc.js";
import { validate as ecuadorianCedula } from "stdnum/lib/cjs/ec/ci.js";
import { validate as ecuadorianRuc } from "stdnum/lib/cjs/ec/ruc.js";
import { validate as estonianCode } from "stdnum/lib/cjs/ee/ik.js";
import { validate as spanishNif } from "stdnum/lib/cjs/es/nif.js";
import { validate as italianCode } from "stdnum/lib/cjs/it/codicefiscale.js";
import { validate as lithuanianCode } from "stdnum/lib/cjs/lt/asmens.js";
import { validate as peruvianRuc } from "stdnum/lib/cjs/pe/ruc.js";
import { validate as polishPesel } from "stdnum/lib/cjs/pl/pesel.js";
import { validate as paraguayanRuc } from "stdnum/lib/cjs/py/ruc.js";
import { validate as romanianCnp } from "stdnum/lib/cjs/ro/cnp.js";
import { validate as russianInn } from "stdnum/lib/cjs/ru/inn.js";
import { validate as turkishNumber } from "stdnum/lib/cjs/tr/tckimlik.js";
import { validate as ukrainianRntrc } from "stdnum/lib/cjs/ua/rntrc.js";
import { validate as uruguayanCedula } from "stdnum/lib/cjs/uy/cedula.js";
import { validate as venezuelanRif } from "stdnum/lib/cjs/ve/rif.js";
import { validate as southAfricanId } from "stdnum/lib/cjs/za/idnr.js";
import type { CountryCode } from "./country.ts";
import { compactNumber } from "./document-number.ts";
import { curpCheckDigit, curpShape, rfcCheckDigitFits, rfcShape } from "./mexican-documents.ts";
import { dashedNit, nitCheckDigit } from "./nit.ts";
import type { IdentityDocument } from "./subject.ts";

/** What a check digit says of a number; `unknown` where the kind has none, or none was written. */
export type DocumentValidity = "valid" | "invalid" | "unknown";

/** Numbers of one kind: those of the shape that the check digit does not bear out are invalid. */
interface NumberRule {
  readonly shape: RegExp;
  accepts(number: string): boolean;
}

const rule = (shape: RegExp, validate: (number: string) => { isValid: boolean }): NumberRule => ({
  shape,
  accepts: (number) => validate(number).isValid,
});

// The rule has weights for so many digits.
const longestNit = 15;

const jmbg = [rule(/^\d{13}$/, yugoslavJmbg)];

// The rules of stdnum, except where it knows less than the issuer: it takes a CPF of eleven equal
// digits, and the letters of a CURP or RFC are read here anyhow.
const rules: Readonly<Record<CountryCode, readonly NumberRule[]>> = {
  AR: [rule(/^\d{11}$/, argentineCuit)],
  BA: jmbg,
  BG: [rule(/^\d{10}$/, bulgarianEgn)],
  BR: [
    { shape: /^\d{11}$/, accepts: (number) => !/^(\d)\1+$/.test(number) && brazilianCpf(number).isValid },
    rule(/^[0-9A-Z]{12}\d\d$/, brazilianCnpj),
  ],
  CL: [rule(/^\d{7,8}[0-9K]$/, chileanRut)],
  CN: [rule(/^\d{17}[\dX]$/, chineseRic)],
  DO: [rule(/^\d{11}$/, dominicanCedula), rule(/^\d{9}$/, dominicanRnc)],
  EC: [rule(/^\d{10}$/, ecuadorianCedula), rule(/^\d{13}$/, ecuadorianRuc)],
  EE: [rule(/^\d{11}$/, estonianCode)],
  ES: [rule(/^[0-9A-Z]\d{7}[0-9A-Z]$/, spanishNif)],
  IT: [rule(/^[A-Z]{6}[0-9A-Z]{9}[A-Z]$/, italianCode)],
  LT: [rule(/^\d{11}$/, lithuanianCode)],
  ME: jmbg,
  MK: jmbg,
  MX: [
    { shape: curpShape, accepts: (number) => curpCheckDigit(number) === number[17] },
    { shape: rfcShape, accepts: rfcCheckDigitFits },
  ],
  PE: [rule(/^\d{11}$/, peruvianRuc)],
  PL: [rule(/^\d{11}$/, polishPesel)],
  PY: [rule(/^\d{9}$/, paraguayanRuc)],
  RO: [rule(/^\d{13}$/, romanianCnp)],
  RS: jmbg,
  RU: [rule(/^\d{12}$/, russianInn)],
  SI: jmbg,
  TR: [rule(/^\d{11}$/, turkishNumber)],
  UA: [rule(/^\d{10}$/, ukrainianRntrc)],
  UY: [rule(/^\d{8}$/, uruguayanCedula)],
  VE: [rule(/^[VEJPG]\d{9}$/, venezuelanRif)],
  ZA: [rule(/^\d{13}$/, southAfricanId)],
};

/** A personal or tax number without punctuation by the rules of its country. */
export function numberValidity(country: CountryCode, number: string): DocumentValidity {
  const fitting = rules[country]?.filter(({ shape }) => shape.test(number)) ?? [];
  if (fitting.length === 0) return "unknown";
  return fitting.some((one) => one.accepts(number)) ? "valid" : "invalid";
}

/** Whether the number bears its check digit out, by the rules of the country that issued it. */
export function documentValidity(document: IdentityDocument): DocumentValidity {
  const { type, country, number } = document;
  if (country === null || (type !== "national-id" && type !== "tax-id")) return "unknown";
  if (country === "CO") return type === "tax-id" ? nitValidity(number) : "unknown";
  return numberValidity(country, compactNumber(document));
}

/** A NIT's last digit is surely its check digit only after a hyphen. */
function nitValidity(written: string): DocumentValidity {
  const dashed = dashedNit(written);
  if (!dashed || dashed.base.length > longestNit) return "unknown";
  return nitCheckDigit(dashed.base) === dashed.digit ? "valid" : "invalid";
}
