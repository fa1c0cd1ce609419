import { describe, expect, test } from "vitest";
import type { RecordKind, SourceRecord } from "../model/record.ts";
import type { IdentityDocument, Name, Subject, SubjectKind } from "../model/subject.ts";
import { engine } from "./engine.ts";
import { fullName } from "./subject.ts";
import { record, subject } from "./testing/subjects.ts";

function compare(
  name: string | null,
  listed: readonly string[],
  mine: Partial<Subject> = {},
  theirs: Partial<SourceRecord> = {},
  kind: SubjectKind = "person",
  recordKind: RecordKind = kind,
) {
  return engine.compare(subject(name, mine, kind), record("1", listed, theirs, recordKind));
}

function raised(a: string, b: string, kind: SubjectKind = "person"): boolean {
  return compare(a, [b], {}, {}, kind).probability >= engine.defaultThreshold;
}

describe("one person under two names", () => {
  test.each([
    ["surnames first", "Braulio Andrés Cienfuegos Tamariz", "CIENFUEGOS TAMARIZ, Braulio Andrés"],
    ["surnames first, no comma", "Braulio Andrés Cienfuegos Tamariz", "Cienfuegos Tamariz Braulio Andres"],
    ["maternal surname absent", "Braulio Andrés Cienfuegos Tamariz", "Braulio Andrés Cienfuegos"],
    ["second given name absent", "Braulio Andrés Cienfuegos Tamariz", "Braulio Cienfuegos Tamariz"],
    ["initials", "Braulio Andrés Cienfuegos Tamariz", "Braulio A. Cienfuegos T."],
    ["lost accents and ñ", "Íñigo Peñalosa Ibáñez", "INIGO PENALOSA IBANEZ"],
    ["mojibake", "Íñigo Peñalosa Ibáñez", "Ã\u008dÃ±igo PeÃ±alosa IbÃ¡Ã±ez"],
    ["lost letters", "Íñigo Peñalosa Ibáñez", "I?IGO PE?ALOSA IBA?EZ"],
    ["particles dropped", "Silverio de la Hoz Manotas", "SILVERIO HOZ MANOTAS"],
    ["particles fused", "Silverio de la Hoz Manotas", "Silverio Delahoz Manotas"],
    ["given names fused", "Luz Dary Paternina Ochoa", "LUZDARY PATERNINA OCHOA"],
    ["spelt by ear", "Ezequiel Bejarano Vallecilla", "Esequiel Vejarano Ballesilla"],
    ["slip of the keyboard", "Melquisedec Altahona Ripoll", "Melquisedec Altahoma Ripoll"],
    ["nickname", "Francisco Javier Altahona Ripoll", "Pancho Altahona Ripoll"],
    ["short forms", "María Guadalupe Hernández Altahona", "Ma. Gpe. Hdez. Altahona"],
    ["married name", "Rosalba Altahona de Ripoll", "Rosalba Altahona"],
    ["title", "Dra. Rosalba Altahona Ripoll", "Rosalba Altahona Ripoll"],
    ["suffix on one side", "Rosendo Altahona Ripoll Jr.", "Rosendo Altahona Ripoll"],
    ["alias in the name", "Rosendo Altahona Ripoll alias Culebro", "Rosendo Altahona Ripoll"],
    ["Cyrillic", "Вадим Чернозубов", "Vadim Chernozubov"],
    ["Arabic names romanised", "Mohamed Yousef Al-Barqawi", "Muhammad Yusuf Barqawi"],
    ["all glued together", "BRAULIOCIENFUEGOSTAMARIZ", "Braulio Cienfuegos Tamariz"],
    ["common words, the rest absent", "Juan Carlos Pérez Gómez", "Juan Pérez"],
    ["short words, a letter absent", "Jon Smith", "John Smith"],
    ["one common word", "Pérez", "Pérez"],
    ["servant of, in one word and two", "Abdurrahman Barqawi", "Abd al-Rahman al-Barqawi"],
    ["Arabic without vowels", "Bashar Asad", "بشار الأسد"],
    ["an Arabic name in two halves", "Nasr Allah Barqawi", "Nasrallah Barqawi"],
    ["Hebrew without vowels", "Yosef Netanyahu", "יוסף נתניהו"],
    ["Greek digraphs", "Kosmas Papandreou", "Κοσμάς Παπανδρέου"],
    ["Korean in two romanisations", "Gim Jeong Cheol", "Kim Chong-ch'ol"],
    ["Korean in letters and in Hangul", "Kim Dong Sok", "김동석"],
    ["Chinese, simplified and traditional", "张国伟", "張國偉"],
    ["Ukrainian and Russian forms", "Oleksandr Chernozubov", "Александр Чернозубов"],
    ["Korean, two syllables fused", "Hwang In-sung", "Hwang Inseong"],
    ["Chinese in pinyin and Wade-Giles", "Xie Guofeng", "Hsieh Kuo-feng"],
    ["Arabic as the French write it", "Amr Fathi Bouchlaghem", "Amr Fathi Bushlaghem"],
    ["Ukrainian h and Russian g", "Volodymyr Hrytsenchuk", "Vladimir Gritsenchuk"],
    ["an abbreviation of two letters", "Marie-Thérèse Quéméneur", "M.-Th. Quéméneur"],
    ["a Polish surname in the form of a man", "Danuta Zubkowska", "Danuta Zubkowski"],
    ["Russian short form", "Sasha Chernozubov", "Aleksandr Chernozubov"],
    ["umlaut", "Gerhard Müllenbrück", "Gerhard Muellenbrueck"],
    ["the end cut off", "Silverio Manotas Cienfuegos Alt", "Silverio Manotas Cienfuegos Altahonero"],
  ])("%s: %s, %s", (_, a, b) => {
    expect(raised(a, b) || raised(b, a)).toBe(true);
  });
});

describe("two people whose names look alike", () => {
  test.each([
    ["other maternal surname", "Braulio Andrés Cienfuegos Tamariz", "Braulio Andrés Cienfuegos Urdinola"],
    ["other paternal surname", "Braulio Andrés Cienfuegos Tamariz", "Braulio Andrés Urdinola Tamariz"],
    ["other second given name", "Braulio Andrés Cienfuegos Tamariz", "Braulio Ernesto Cienfuegos Tamariz"],
    ["siblings", "Braulio Cienfuegos Tamariz", "Rosendo Cienfuegos Tamariz"],
    ["family name as mother's", "Rosendo Ochoa", "Rosendo Quintero Ochoa"],
    ["initial that does not fit", "Braulio Andrés Cienfuegos Tamariz", "Braulio R. Cienfuegos Tamariz"],
    ["Mario and María", "Mario Cienfuegos Tamariz", "María Cienfuegos Tamariz"],
    ["José María and María José", "José María Cienfuegos Tamariz", "María José Cienfuegos Tamariz"],
    ["two real names of elsewhere", "Erik Chernozubov", "Erin Chernozubov"],
    ["two syllables of Chinese, one other", "Zhou Xiaolin", "Zhou Xiaoling"],
    ["two syllables of Vietnamese", "Đỗ Xuân Trường", "Đỗ Xuân Trung"],
    ["two real names", "Mariana Cienfuegos Tamariz", "Marina Cienfuegos Tamariz"],
    ["translation", "Juan Cienfuegos Tamariz", "John Cienfuegos Tamariz"],
    ["plural after a particle", "Braulio de la Torre Urdinola", "Braulio Torres Urdinola"],
    ["two suffixes", "Rosendo Altahona Ripoll Jr.", "Rosendo Altahona Ripoll Sr."],
    ["another letter lost", "Rosendo Piña Altahona", "Rosendo PE?A Altahona"],
    ["one common word", "Juan Carlos Pérez Gómez", "Pérez"],
    ["one syllable for another", "Kim Dong Sok", "Kim Dong Sik"],
    ["one character for another", "김동석", "김동식"],
    ["characters that sound the same", "张国伟", "张国玮"],
    ["father and son", "Salman bin Qahtan al-Barqawi", "Qahtan bin Salman al-Barqawi"],
    ["the vowel that is written", "Hasan Barqawi", "Husain Barqawi"],
    ["another patronymic", "Vadim Petrovich Chernozubov", "Vadim Borisovich Chernozubov"],
    ["mother and daughter", "Rosalba Altahona de Ripoll", "Rosalba Ripoll Altahona"],
    ["one name in the middle of long ones", "Rosalba Inés Altahona Ripoll", "Rosalba Inés Urdinola Ripoll"],
    ["the mother's name only", "Luis Flores", "Luis Ynga Flores"],
  ])("%s: %s, %s", (_, a, b) => {
    expect(raised(a, b)).toBe(false);
    expect(raised(b, a)).toBe(false);
  });
});

describe("a word that is alike, though more than a slip apart", () => {
  const probability = (a: string, b: string) => compare(a, [b]).probability;

  test.each([
    ["one word agrees", "Torvald Haskev", "Torvald Hasmel", "Torvald Quimby"],
    ["two agree", "Torvald Eskil Haskev", "Torvald Eskil Hasmel", "Torvald Eskil Quimby"],
    [
      "three agree",
      "Torvald Eskil Bramwald Haskev",
      "Torvald Eskil Bramwald Hasmel",
      "Torvald Eskil Bramwald Quimby",
    ],
  ])("leaves a doubt and raises nobody: %s", (_, name, alike, other) => {
    expect(probability(name, alike)).toBeGreaterThan(1.5 * probability(name, other));
    // The prior and `mostWithWordAlike`: 1 / (1 + e^1.2).
    expect(probability(name, alike)).toBeLessThan(0.232);
  });

  test("a word cut off at the end is hardly an objection", () => {
    expect(raised("Torvald Eskil Hask", "Torvald Eskil Haskvell")).toBe(true);
  });
});

describe("names that came in two parts", () => {
  const parted = (given: string, family: string): Name => ({ full: `${given} ${family}`, given, family });
  const compareParted = (mine: Name, theirs: Name) =>
    engine.compare(
      subject(null, { name: mine }),
      record("1", [], { names: [{ ...theirs, strength: "primary" }] }),
    );
  const raisedParted = (mine: Name, theirs: Name) =>
    compareParted(mine, theirs).probability >= engine.defaultThreshold;
  const name = parted("Gilberto José", "Rodríguez Altahona");

  test.each([
    ["common names", "Gilberto José", "Rodríguez Altahona"],
    ["rare names", "Braulio Andrés", "Cienfuegos Tamariz"],
    ["one and two words", "Braulio", "Cienfuegos Tamariz"],
    ["one and one word", "Rosendo", "Altahona"],
    ["joining words", "Silverio", "de la Hoz Manotas"],
    ["words that are both", "Martín", "Cruz Santiago"],
    ["words that no table knows", "Vadim", "Chernozubov"],
  ])("fields exchanged on either side: %s", (_, given, family) => {
    const right = parted(given, family);
    const exchanged = parted(family, given);
    expect(raisedParted(right, right)).toBe(true);
    expect(raisedParted(exchanged, right)).toBe(true);
    expect(raisedParted(right, exchanged)).toBe(true);
    expect(raisedParted(exchanged, exchanged)).toBe(true);
    const listed = fullName(`${family.toUpperCase()}, ${given}`);
    expect(raisedParted(exchanged, listed)).toBe(true);
    expect(raisedParted(listed, exchanged)).toBe(true);
  });

  test.each([
    ["second given name among the surnames", parted("Gilberto", "José Rodríguez Altahona")],
    ["surname among the given names", parted("Gilberto José Rodríguez", "Altahona")],
    ["fields exchanged, border moved", parted("Rodríguez", "Altahona Gilberto José")],
    ["fields exchanged, words absent", parted("Rodríguez Altahona", "Gilberto")],
    ["fields exchanged, initials", parted("Rodríguez A.", "Gilberto J.")],
  ])("%s", (_, other) => {
    expect(raisedParted(other, name)).toBe(true);
    expect(raisedParted(name, other)).toBe(true);
  });

  test.each([
    ["siblings", parted("Braulio", "Cienfuegos Tamariz"), parted("Rosendo", "Cienfuegos Tamariz")],
    ["Mario and María", parted("Mario", "Cienfuegos Tamariz"), parted("María", "Cienfuegos Tamariz")],
    [
      "other maternal surname",
      parted("Braulio", "Cienfuegos Tamariz"),
      parted("Braulio", "Cienfuegos Ripoll"),
    ],
    ["family name as mother's", parted("Rosendo", "Ochoa"), parted("Rosendo", "Quintero Ochoa")],
    ["the same, words that are both", parted("Martín", "Rosario"), parted("Martín", "Santiago Rosario")],
    ["the same, unknown word", parted("Rosendo", "Ochoa"), parted("Rosendo", "Kilimba Ochoa")],
    ["common surnames exchanged", parted("Juan Carlos", "Pérez Gómez"), parted("Juan Carlos", "Gómez Pérez")],
  ])("two people, whichever side has its fields exchanged: %s", (_, a, b) => {
    const turned = ({ given, family }: Name) => parted(family ?? "", given ?? "");
    for (const [mine, theirs] of [
      [a, b],
      [turned(a), b],
      [a, turned(b)],
    ] as const) {
      expect(raisedParted(mine, theirs)).toBe(false);
      expect(raisedParted(theirs, mine)).toBe(false);
    }
  });

  test("a split that agrees is not worth less than no split", () => {
    expect(compareParted(name, name).score).toBe(compare(name.full, [name.full]).score);
  });
});

describe("companies", () => {
  test.each([
    ["legal form", "Textiles Guayuriba S.A.S.", "TEXTILES GUAYURIBA"],
    ["form spelled out", "Guayuriba S.A.", "Guayuriba Sociedad Anónima"],
    ["Mexican form", "Guayuriba del Norte, S. de R.L. de C.V.", "GUAYURIBA DEL NORTE"],
    ["foreign forms", "Guayuriba GmbH", "Guayuriba LLC"],
    ["generic words moved", "Inversiones y Servicios Guayuriba Ltda.", "GUAYURIBA SERVICIOS E INVERSIONES"],
    ["abbreviations", "Compañía Distribuidora Hermanos Guayuriba", "CIA. DIST. HNOS. GUAYURIBA"],
    ["acronym with dots", "G.Y.R. Logística", "GYR LOGISTICA SAS"],
    ["number in words", "Guayuriba Tres", "GUAYURIBA 3"],
    ["tax number in the name", "Textiles Guayuriba SAS NIT 900.000.000-1", "TEXTILES GUAYURIBA"],
    ["words fused", "Agua Guayuriba Clara", "AGUA GUAYURIBACLARA"],
    ["another fund of one sponsor", "Guayuriba Partners Fund VII", "Guayuriba Partners Fund VIII"],
    ["two names in one", "Guayuriba", "Guayuriba/Frente Oriental"],
    ["a long form misspelt", "Guayuriba Aktiengeselschaft", "Guayuriba AG"],
    ["German form", "Guayuriba GmbH & Co. KG", "Guayuriba"],
    ["a form in the middle", "Guayuriba S.A.S. Nivel 2", "Guayuriba Nivel 2"],
    ["a short name, equal", "IG", "IG"],
  ])("one: %s", (_, a, b) => {
    expect(raised(a, b, "company")).toBe(true);
    expect(raised(b, a, "company")).toBe(true);
  });

  test.each([
    ["other core", "Inversiones Guayuriba S.A.S.", "Inversiones Guatiquía S.A.S."],
    ["other number", "Taxis Guayuriba 24", "Taxis Guayuriba 42"],
    ["other line of business", "Seguros Guayuriba", "Minera Guayuriba"],
    ["other place", "Cementos Guayuriba Caribe", "Cementos Guayuriba Pacífico"],
    ["only generic words", "Inversiones y Servicios S.A.", "Servicios Generales S.A."],
    ["other acronym", "GYR Semillas", "GRY Semillas"],
    ["an acronym with a letter more", "NGYR Company", "GYR Company"],
    ["other number, no fund", "Edificio Guayuriba 1340", "Edificio Guayuriba 1430"],
  ])("two: %s", (_, a, b) => {
    expect(raised(a, b, "company")).toBe(false);
    expect(raised(b, a, "company")).toBe(false);
  });
});

const cedula = (number: string): IdentityDocument => ({ type: "national-id", number, country: "CO" });
const passport = (number: string): IdentityDocument => ({ type: "passport", number, country: "CO" });

describe("documents", () => {
  test("the same document decides, whatever the names and dates say", () => {
    const match = compare(
      "Rosalba Altahona Ripoll",
      ["Vadim Chernozubov"],
      { documents: [cedula("1.020.304.050")], birthDate: "1970-01-01", gender: "female" },
      {
        documents: [cedula("1020304050")],
        births: [{ from: "1950-01-01", to: "1950-12-31", circa: false }],
        gender: "male",
      },
    );
    expect(match.route).toBe("id");
    expect(match.probability).toBeGreaterThanOrEqual(0.99);
  });

  test("another number of a kind that lasts speaks against an equal name, of a passport less", () => {
    const name = "Rosalba Altahona Ripoll";
    const against = (mine: IdentityDocument, theirs: IdentityDocument) =>
      compare(name, [name], { documents: [mine] }, { documents: [theirs] });
    expect(against(cedula("1020304050"), cedula("1020304051")).probability).toBeLessThan(0.5);
    expect(against(passport("AB123456"), passport("CD654321")).probability).toBeGreaterThan(0.5);
    expect(
      against(cedula("1020304050"), passport("AB123456")).evidence.some(({ kind }) => kind === "document"),
    ).toBe(false);
  });

  test("numbers that identify nobody are no evidence", () => {
    for (const number of ["", "-", "0", "N/A", "000000", "1111111"]) {
      const match = compare(null, [], { documents: [cedula(number)] }, { documents: [cedula(number)] });
      expect(match.route).toBe("name");
    }
  });
});

describe("birth date, gender, countries", () => {
  const name = "Rosalba Altahona Ripoll";
  const born = (birthDate: string, from: string, to: string, circa = false) =>
    compare(name, [name], { birthDate }, { births: [{ from, to, circa }] }).evidence.find(
      ({ kind }) => kind === "birth-date",
    )?.weight ?? 0;

  test("the closer the date, the more it says; another year says no", () => {
    const day = born("1970-03-04", "1970-03-04", "1970-03-04");
    const month = born("1970-03-04", "1970-03-01", "1970-03-31");
    const year = born("1970-03-04", "1970-01-01", "1970-12-31");
    const circa = born("1970-03-04", "1972-01-01", "1972-12-31", true);
    const beyond = born("1970-03-04", "1973-01-01", "1973-12-31", true);
    expect(day).toBeGreaterThan(month);
    expect(month).toBeGreaterThan(year);
    expect(year).toBeGreaterThan(circa);
    expect(circa).toBeGreaterThan(0);
    expect(beyond).toBeLessThan(0);
    expect(born("1970-03-04", "1970-04-03", "1970-04-03")).toBeGreaterThan(0);
  });

  test("a homonym is cleared by the year of birth", () => {
    const births = [{ from: "1950-01-01", to: "1950-12-31", circa: false }];
    expect(compare(name, [name], { birthDate: "1990-05-06" }, { births }).probability).toBeLessThan(0.5);
  });

  test("what one side does not say is no evidence", () => {
    const match = compare(name, [name], { birthDate: "1990-05-06", gender: "female" });
    expect(new Set(match.evidence.map(({ kind }) => kind))).toEqual(new Set(["prior", "name"]));
  });

  test("countries weigh little either way", () => {
    const to = (country: string) =>
      compare(name, [name], { documents: [cedula("1020304050")] }, { countries: [country] });
    expect(to("CO").score).toBeGreaterThan(to("PE").score);
    expect(to("PE").probability).toBeGreaterThan(0.5);
  });
});

test("the weights add up to the score, and the score is the log-odds of the probability", () => {
  for (const [a, b] of [
    ["Braulio Andrés Cienfuegos Tamariz", "Cienfuegos Tamariz Braulio"],
    ["Braulio Cienfuegos", "Rosendo Altahona Urdinola"],
    ["Juan Pérez", "Juan Pérez"],
  ] as const) {
    const { score, probability, evidence } = compare(a, [b]);
    expect(evidence.reduce((sum, one) => sum + one.weight, 0)).toBe(score);
    expect(Math.log(probability / (1 - probability))).toBeCloseTo(score, 6);
  }
});

test("of a record's names the one that agrees best speaks, and a weak alias less", () => {
  const listed = ["Vadim Chernozubov", "Braulio Cienfuegos"];
  const strong = compare("Braulio Cienfuegos", listed);
  expect(strong.evidence.find(({ kind }) => kind === "name")?.record).toBe("Braulio");
  const weak = compare(
    "Braulio Cienfuegos",
    [],
    {},
    {
      names: [{ full: "Braulio Cienfuegos", given: null, family: null, strength: "weak-alias" }],
    },
  );
  expect(weak.score).toBeLessThan(strong.score);
});

test("a weak alias of one common word still finds its record", () => {
  const names = [{ full: "Pérez", given: null, family: null, strength: "weak-alias" as const }];
  const match = compare("Pérez", [], {}, { names });
  expect(match.probability).toBeGreaterThanOrEqual(engine.defaultThreshold);
  expect(match.evidence.some(({ reason }) => reason.includes("a common one"))).toBe(true);
});

test("a ship is never a person or a company", () => {
  expect(compare("Cienfuegos", ["Cienfuegos"], {}, {}, "person", "vessel").probability).toBeLessThan(0.01);
  expect(compare("Cienfuegos", ["Cienfuegos"], {}, {}, "company", "vessel").probability).toBeLessThan(0.01);
});

test("odd names are compared without an exception, in bounded time", () => {
  const odd = [
    "",
    " ",
    "?",
    "????",
    "a?".repeat(200),
    ",",
    "de la",
    "\ud800",
    "\u0000",
    "\u202e",
    "(",
    '"',
    "x".repeat(10_000),
    "a ".repeat(5000),
    "alias",
    "S.A.",
    "123",
    "I",
    "的".repeat(500),
    "Ma. ".repeat(100),
  ];
  const started = performance.now();
  for (const kind of ["person", "company"] as const)
    for (const a of odd)
      for (const b of [...odd, "Braulio Cienfuegos Tamariz"]) {
        const match = compare(a, [b], {}, {}, kind);
        expect(match.probability).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(match.score)).toBe(true);
      }
  expect(performance.now() - started).toBeLessThan(20_000);
});
