import type { Gender } from "../../model/subject.ts";

/**
 * Names for listed parties. Given names are real ones; every surname is invented, so that no entry
 * of a synthetic list is anybody, and none shares a surname with a resident.
 */
export interface Culture {
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly families: readonly string[];
  /** Surnames a person has. */
  readonly familyCount: 1 | 2;
  /** What a nickname begins with, where people are listed under one. */
  readonly nickname?: Readonly<Record<Gender, string>>;
  /** Country of nationality (ISO 3166-1 alpha-2) with a place of birth there. */
  readonly homes: readonly Home[];
}

export interface Home {
  readonly country: string;
  readonly place: string;
  /** State code of a CURP, for a place in Mexico. */
  readonly stateCode?: string;
}

const words = (text: string) => text.split(" ");

export const latinAmerican: Culture = {
  male: words(
    "Evaristo Clodomiro Saturnino Eleuterio Hermógenes Nepomuceno Tiburcio Belisario Abundio Casimiro",
  ),
  female: words("Eduvigis Hermelinda Primitiva Eufrosina Domitila Escolástica Leocadia Ninfa"),
  families: words(
    "Brañaverde Quintarrosa Olmovega Tarquerín Zambraluna Peñafonte Corvalanza Ulloverde Mirabrezo Taboazul Garzaleda Fontecumbre Robledanza Salvatorre",
  ),
  familyCount: 2,
  nickname: { male: "El", female: "La" },
  homes: [
    { country: "CO", place: "Cartago, Valle del Cauca" },
    { country: "CO", place: "Leticia, Amazonas" },
    { country: "MX", place: "Culiacán, Sinaloa", stateCode: "SL" },
    { country: "MX", place: "Tepic, Nayarit", stateCode: "NT" },
    { country: "VE", place: "Maturín, Monagas" },
    { country: "EC", place: "Esmeraldas" },
  ],
};

export const otherCultures: readonly Culture[] = [
  {
    male: words("Dragomir Zdenko Miroslav Radovan Tihomir Vsevolod Yaropolk Bogumil"),
    female: words("Svetozara Miroslava Radmila Yaroslava Dobrinka"),
    families: words(
      "Zelvarenko Brukhanets Torvachuk Mirnogorov Stolbarin Krapuzhny Vostrelyak Obradzhin Hlebovar Zhmurkovets",
    ),
    familyCount: 1,
    homes: [
      { country: "RU", place: "Rostov-on-Don" },
      { country: "BY", place: "Vitebsk" },
      { country: "RS", place: "Niš" },
    ],
  },
  {
    male: words("Harith Nidal Qasim Suhayl Mundhir Ghassan Luqman Zuhayr"),
    female: words("Rabab Sumayya Ghufran Wijdan"),
    families: words(
      "al-Zarqoubi al-Mashtawi al-Hadrabuli al-Qarnabiti al-Tubrusi al-Wasfahani al-Dulqarani al-Khashmuri",
    ),
    familyCount: 1,
    nickname: { male: "Abu", female: "Umm" },
    homes: [
      { country: "SY", place: "Deir ez-Zor" },
      { country: "IQ", place: "Ramadi" },
      { country: "YE", place: "Taiz" },
      { country: "LY", place: "Sirte" },
    ],
  },
  {
    male: words("Ardeshir Bahram Siavash Keyvan Manuchehr Farzad"),
    female: words("Golnar Parvaneh Taraneh"),
    families: words(
      "Zarvandpour Mehrtabani Shahrestanzad Dashtforouz Kuhsarian Rudbaran Sangtarash-Nia Parvizgar",
    ),
    familyCount: 1,
    homes: [
      { country: "IR", place: "Kerman" },
      { country: "IR", place: "Bandar Abbas" },
      { country: "AF", place: "Herat" },
    ],
  },
  {
    male: words("Anatole Dieudonné Théophile Barnabé Modeste Hilaire"),
    female: words("Clémence Perpétue Espérance"),
    families: words(
      "Mbazoumeki Nkoulandou Tshilombari Bokassandi Ouedramago Kabangwele Lokombezi Mafutalike",
    ),
    familyCount: 1,
    homes: [
      { country: "CD", place: "Goma" },
      { country: "CF", place: "Bambari" },
      { country: "ML", place: "Gao" },
    ],
  },
  {
    male: words("Kwang-sopil Chol-mungu Yong-harok Tae-gorim Myong-dosu"),
    female: words("Sun-hwari Ok-jinmi Hye-sorang"),
    families: words("Ryongsan Paeksu Chongbaek Hamrim Tongchu Kwonsa"),
    familyCount: 1,
    homes: [
      { country: "KP", place: "Hamhung" },
      { country: "KP", place: "Nampo" },
    ],
  },
];

/** First words of listed companies and ships. */
export const tradeNames = words(
  "Zorvathan Belindrix Karmozeh Tulgarde Pexorian Vandrumal Oskelyne Jurbanex Hespidor Mulvarek Drachtona Xilbarra Quorvexa Farnubrek Wolmantis Sibraquel Yotrendal Grevalox",
);
