/**
 * The weights of all evidence, in nats of log-odds; README.md tells where they come from. The
 * weight of an agreeing word of a name is its rarity, see `rarity.ts`.
 */
export const weights = {
  /** Before anything is compared. */
  prior: -3.8,
  /** What agreeing words of a name can be worth together. */
  agreementCap: 6,
  /** Both names say the same and no more. */
  wholeName: 1.6,
  /** A part that both sides state differs. */
  nameContradicted: -5.2,
  /** Each further word that differs in a name of no known build. */
  furtherContradiction: -1.2,
  /** What a name can say against a match at most. */
  nameFloor: -8,
  weakAlias: -0.6,
  /** A husband's name on one side, a maternal surname on the other. */
  maritalName: -0.4,
  /** One word is a given name here and a surname there. */
  crossedParts: -2.4,
  /** Paternal and maternal surname in the other order, at least one of them uncommon. */
  surnamesExchanged: -0.8,
  /** The last of several Portuguese surnames is missing on one side. */
  lastSurnameAbsent: -1.2,
  /** Two common words agree and two or more are on one side only. */
  onlyCommonWords: -0.6,
  suffixAgrees: 0.4,
  /** A name word worth less is common: borne by one in four hundred or more. */
  commonNats: 2.4,
  /** How much the plausibility of a reading counts against what the reading explains. */
  plausibility: 2,

  /** Companies: a distinctive word differs, or is on one side only. */
  coreContradicted: -5.2,
  coreAbsent: -2,
  numberContradicted: -5.2,
  numberAbsent: -1.6,
  sectorContradicted: -3.2,
  qualifierContradicted: -3.6,
  qualifierAbsent: -0.6,

  /** The same document decides: it outweighs all that can be said against, together. */
  documentAgrees: 25,
  /** One person has one number: cédula, CPF, NIT. */
  lastingDocumentDiffers: -4.8,
  /** Passports and licences are renewed with new numbers. */
  renewedDocumentDiffers: -0.8,

  birthDayAgrees: 1.6,
  birthMonthAgrees: 1.2,
  birthYearAgrees: 0.8,
  birthCircaAgrees: 0.4,
  birthDayExchanged: 0.6,
  birthDayDiffers: -0.6,
  birthNextYear: -1.2,
  birthYearDiffers: -4.8,

  genderAgrees: 0.1,
  genderDiffers: -2,
  countryAgrees: 0.3,
  countryDiffers: -0.2,
  kindDiffers: -8,
} as const;
