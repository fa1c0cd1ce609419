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
  wholeName: 2.6,
  /**
   * Names that are equal word for word say at least this, however common their words: who is listed
   * under a name has to be found by it, also by a weak alias. It is the prior, `weakAlias` and a bit.
   */
  sameName: 5.2,
  /** Words worth less together are no name to be found by: one in seven bears them. */
  leastOfSameName: 0.8,
  /**
   * A given name and the family name agree, nothing contradicts and the rest is left out on one side:
   * at least this much, unless the words are so common that they are worth less than `leastOfTwoParts`.
   */
  givenAndFamily: 4.6,
  leastOfTwoParts: 2.9,
  /** A part that both sides state differs. */
  nameContradicted: -5.2,
  /** The same, though the two are alike beyond what counts as a slip: `resemblance.ts`. */
  nameAlike: -3.6,
  /** The same in a name of no known build, where it is less sure which words have to agree. */
  wordContradicted: -4.2,
  /** Each further word that differs in a name of no known build. */
  furtherContradiction: -1.2,
  /** The same, though they are alike: it says nothing by itself. */
  wordAlike: 0,
  /** What the words that agree come to with an alike one at most: less than the prior takes, so that they raise nobody. */
  mostWithWordAlike: 2.6,
  /** The last word is cut off on one side: a field that was too short. */
  wordCutOff: -0.42,
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
  /** Both sides write a name in characters, and not in the same ones. */
  otherCharacter: -2.6,
  suffixAgrees: 0.4,
  /** Father and son: what else agrees does so because they are. */
  suffixContradicted: -7,
  /** A name word worth less is common: borne by one in four hundred or more. */
  commonNats: 2.4,
  /** How much the plausibility of a reading counts against what the reading explains. */
  plausibility: 2,

  /** Companies: a distinctive word differs, or is on one side only. */
  coreContradicted: -4.2,
  coreAbsent: -2,
  numberContradicted: -5.2,
  /** Fund VII and Fund VIII: one sponsor. */
  vintageDiffers: -0.2,
  /** Solutions and Enterprises: both sides say something generic, and not the same. */
  genericContradicted: -1.2,
  numberAbsent: -2.2,
  sectorContradicted: -3.2,
  qualifierContradicted: -3.6,
  qualifierAbsent: -0.6,

  /** The same document decides: it outweighs all that can be said against, together. */
  documentAgrees: 29,
  /** One person has one number: cédula, CPF, NIT. */
  lastingDocumentDiffers: -6.6,
  /** Passports and licences are renewed with new numbers. */
  renewedDocumentDiffers: -0.8,
  /** One digit differs, or two neighbours are exchanged, and no check digit vouches for both numbers. */
  documentSlip: -2.4,
  /** Each place that a masked number shows agrees: a quarter of ln 10. */
  maskedPlaceAgrees: 0.57,
  /** What all that documents say short of being the same can add: less than the prior takes, so that names still have to agree. */
  partialDocumentsCap: 3.4,
  /** The letters of a CURP and of an RFC are the same. */
  initialsAgree: 0.8,
  /** The letters of a CURP or RFC are those of the name on the other side. */
  initialsFitName: 0.4,
  /** They differ: the letters of two documents, the paternal surname, the maternal one, the given name. */
  initialsDiffer: -1.2,
  paternalInitialDiffers: -1.6,
  maternalInitialDiffers: -2,
  givenInitialDiffers: -0.8,

  birthDayAgrees: 2.4,
  birthMonthAgrees: 1.6,
  birthYearAgrees: 1,
  birthCircaAgrees: 0.4,
  birthDayExchanged: 0.6,
  /** The same year, and a 1 January that stands for it. */
  birthNewYearsDay: 0.4,
  /** The same year, one digit of day or month differs or two are exchanged. */
  birthDaySlip: -0.2,
  birthDayDiffers: -2.6,
  birthNextYear: -1.2,
  /** The next year, and another day of it. */
  birthNextYearDayDiffers: -3.8,
  /** The same day of a year ten years off or with its last digits exchanged. */
  birthYearSlip: -1.2,
  /** Three to five years from one that is only approximately known. */
  birthCircaDiffers: -2,
  birthYearDiffers: -7,

  genderAgrees: 0.1,
  genderDiffers: -5.2,
  countryAgrees: 0.3,
  countryDiffers: -0.2,
  kindDiffers: -8,
} as const;
