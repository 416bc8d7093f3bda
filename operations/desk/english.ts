/** English as people of a country write it. */

export const englishOf = (country: string): string =>
  country === "IN" ? "en-IN" : country === "GB" ? "en-GB" : "en-US";
