import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { checkCountries } from "../../model/country.ts";
import { countryBooks } from "../countries/index.ts";
import { seededRandom } from "../random.ts";
import { cnpjOf, validCnpj, validCpf } from "./brazil.ts";
import { rutOf, validRut } from "./chile.ts";
import { validCedula, validNit } from "./colombia.ts";
import { validCedulaFisica, validCedulaJuridica } from "./costa-rica.ts";
import { makeImoNumber, validImoNumber } from "./imo.ts";
import { countryDocuments } from "./index.ts";
import { curpOf, makeRfcOfPerson, validCurp, validRfc } from "./mexico.ts";
import type { PersonBearer } from "./number-rule.ts";
import { rucOfPerson, validDni, validRuc } from "./peru.ts";
import { makeVin, validVin, vinCheckDigit } from "./vin.ts";

const random = seededRandom(7, "documents");
const many = <T>(make: (n: number) => T) => Array.from({ length: 300 }, (_, n) => make(n));

const bearerIn = (birthPlaceCode: string): PersonBearer => ({
  given: random.pick(["María Fernanda", "José Luis", "Íñigo", "Ana"]),
  paternal: random.pick(["Peña", "De la Cruz", "Gutiérrez", "Ortiz"]),
  maternal: random.pick(["Núñez", "Estrada", "Ruiz", "Ibarra"]),
  gender: random.pick(["male", "female"]),
  birthDate: `${random.whole(1945, 2005)}-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
  birthPlaceCode,
});

/** The stdnum package, which works the rules out on its own; it takes RUT and NIT without punctuation. */
const oracles = {
  BR: { person: oracle("BR", "cpf"), company: oracle("BR", "cnpj") },
  CL: { person: oracle("CL", "rut"), company: oracle("CL", "rut") },
  CO: { person: null, company: oracle("CO", "nit") },
  CR: { person: oracle("CR", "cpf"), company: oracle("CR", "cpj") },
  MX: { person: oracle("MX", "curp"), company: oracle("MX", "rfc") },
  PE: { person: null, company: oracle("PE", "ruc") },
} as const;

function oracle(country: string, rule: string) {
  const validator = stdnum[country]?.[rule];
  if (!validator) throw new Error(`stdnum has no ${country} ${rule}`);
  return validator;
}

const compact = (number: string) => number.replaceAll("-", "");

describe.each(checkCountries)("numbers of %s", (country) => {
  const { nationalId, taxId, plate } = countryDocuments[country];
  const city = () => random.pick(countryBooks[country].cities);

  it("makes personal numbers that are valid here and by the oracle", () => {
    for (const number of many(() => nationalId.make(random, bearerIn(city().code)))) {
      expect(nationalId.valid(number), number).toBe(true);
      expect(oracles[country].person?.validate(compact(number)).isValid ?? true, number).toBe(true);
    }
  });

  it("makes company numbers that are valid here and by the oracle", () => {
    const bearer = { name: "Grupo Velbela S.A. de C.V.", foundedOn: "2008-02-29" };
    for (const number of many(() => taxId.make(random, bearer))) {
      expect(taxId.valid(number), number).toBe(true);
      expect(oracles[country].company.validate(compact(number)).isValid, number).toBe(true);
    }
  });

  it("makes plates that are valid", () => {
    for (const number of many(() => plate.make(random, null))) expect(plate.valid(number), number).toBe(true);
  });
});

describe("check digits", () => {
  const replacements = [..."0123456789K"];
  const withCheck: readonly [string, (number: string) => boolean, () => string][] = [
    ["NIT", validNit, () => countryDocuments.CO.taxId.make(random, { name: "", foundedOn: "" })],
    ["CPF", validCpf, () => countryDocuments.BR.nationalId.make(random, bearerIn("26"))],
    ["CNPJ", validCnpj, () => countryDocuments.BR.taxId.make(random, { name: "", foundedOn: "" })],
    ["RUT", validRut, () => rutOf(random.whole(5_000_000, 22_000_000))],
    ["RUC", validRuc, () => rucOfPerson(random.digits(8))],
    ["CURP", validCurp, () => curpOf(bearerIn("JC"), "0")],
    ["RFC", validRfc, () => makeRfcOfPerson(random, bearerIn("JC"))],
    ["IMO", validImoNumber, () => makeImoNumber(random)],
  ];
  it.each(withCheck)("of a %s: exactly one last place is right", (_, valid, make) => {
    for (const number of many(make)) {
      const right = [...replacements, "A"].filter((digit) => valid(number.slice(0, -1) + digit));
      expect(right, number).toEqual([number.at(-1)]);
    }
  });

  it("of a VIN: exactly one ninth place is right", () => {
    for (const vin of many((n) => makeVin(random, "9BW", 1990 + (n % 36)))) {
      expect(validVin(vin), vin).toBe(true);
      const right = [..."0123456789X"].filter((digit) => validVin(vin.slice(0, 8) + digit + vin.slice(9)));
      expect(right).toEqual([vin[8]]);
    }
  });
});

describe("published examples", () => {
  it("of a VIN", () => {
    // Seventeen ones: each weight counts once, 89 in all, and 89 modulo 11 is 1.
    expect(vinCheckDigit("1".repeat(17))).toBe("1");
    expect(validVin("1M8GDM9AXKP042788")).toBe(true);
  });

  it("of the alphanumeric CNPJ", () => {
    expect(cnpjOf("12ABC34501DE")).toBe("12ABC34501DE35");
  });

  it("of the RFC and the IMO number", () => {
    expect(validRfc("GODE561231GR8")).toBe(true);
    // 9×7 + 0×6 + 7×5 + 4×4 + 7×3 + 2×2 = 139.
    expect(validImoNumber("9074729")).toBe(true);
  });

  it("of a RUT whose check digit is ten, written K", () => {
    // From the right 3×2 + 1×3 and, for the eighth digit, 1×3: 12, which leaves 1, and 11 − 1 is ten.
    expect(rutOf(10_000_013)).toBe("10000013-K");
  });
});

describe("what is refused", () => {
  it.each([
    ["a cédula of five digits", validCedula("12345")],
    ["a cédula that begins with zero", validCedula("01234567")],
    ["a CPF of one digit repeated, which the oracle accepts", validCpf("11111111111")],
    ["an empty CNPJ", validCnpj("00000000000000")],
    ["a Costa Rican volume of zeros", validCedulaFisica("100001234")],
    ["a foundation among the companies", validCedulaJuridica("3006123456")],
    ["a DNI of zeros", validDni("00000000")],
    ["a RUC of a kind that does not exist", validRuc("30100000017")],
    ["a CURP with a 30 February", validCurp("QUOM900230MJCRLR02")],
    ["a CURP of no state", validCurp("QUOM900101MXXRLR02")],
    ["an RFC with a thirteenth month", validRfc("GODE561331GR8")],
    ["a VIN with the letter O", validVin("1M8GDM9AXKPO42788")],
  ])("%s", (_, accepted) => expect(accepted).toBe(false));
});

describe("a CURP", () => {
  const rocio: PersonBearer = {
    given: "José Iván",
    paternal: "De la Gutiérrez",
    maternal: "Estrada",
    gender: "male",
    birthDate: "2001-02-03",
    birthPlaceCode: "JC",
  };
  it("passes over particles and José, writes X for the second letter of an offensive word", () => {
    // G, U, E and I of Iván would read GUEI; consonants within: T, S, V.
    expect(curpOf(rocio, "A").slice(0, 17)).toBe("GXEI010203HJCTSVA");
  });
  it("writes X for Ñ and where there is no second consonant or vowel", () => {
    const bare = { ...rocio, given: "Ana", paternal: "Ñu", maternal: "Oo" };
    expect(curpOf(bare, "A").slice(0, 17)).toBe("XUOA010203HJCXXNA");
  });
});
