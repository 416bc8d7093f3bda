/** A place by its code, as people say it: "US-HI" is "HI, United States". */
export function placeInWords(place: string, locale: string): string {
  const [country = "", region] = place.split("-");
  if (!/^[A-Z]{2}$/.test(country)) return place;
  const name = new Intl.DisplayNames([locale], { type: "region" }).of(country) ?? country;
  return region === undefined ? name : `${region}, ${name}`;
}
