/** Countries a check can be made in. */
export const checkCountries = ["BR", "CL", "CO", "CR", "MX", "PE"] as const;

export type CheckCountry = (typeof checkCountries)[number];

/** Where a check looks: one country, or `ALL` for the international lists alone. */
export type Scope = CheckCountry | "ALL";

/** ISO 3166-1 alpha-2, upper case: `CO`. Records name any country of the world. */
export type CountryCode = string;
