/** What people call the places whose codes the rulebook uses. */

const listed = `US United States, federal; US-AL Alabama; US-AK Alaska; US-AZ Arizona; US-AR Arkansas;
US-CA California; US-CO Colorado; US-CT Connecticut; US-DE Delaware; US-DC District of Columbia;
US-FL Florida; US-GA Georgia; US-HI Hawaii; US-ID Idaho; US-IL Illinois; US-IN Indiana; US-IA Iowa;
US-KS Kansas; US-KY Kentucky; US-LA Louisiana; US-ME Maine; US-MD Maryland; US-MA Massachusetts;
US-MI Michigan; US-MN Minnesota; US-MS Mississippi; US-MO Missouri; US-MT Montana; US-NE Nebraska;
US-NV Nevada; US-NH New Hampshire; US-NJ New Jersey; US-NM New Mexico; US-NY New York;
US-NC North Carolina; US-ND North Dakota; US-OH Ohio; US-OK Oklahoma; US-OR Oregon;
US-PA Pennsylvania; US-RI Rhode Island; US-SC South Carolina; US-SD South Dakota; US-TN Tennessee;
US-TX Texas; US-UT Utah; US-VT Vermont; US-VA Virginia; US-WA Washington; US-WV West Virginia;
US-WI Wisconsin; US-WY Wyoming; US-PR Puerto Rico; GB United Kingdom; GB-ENG England;
GB-WLS Wales; GB-SCT Scotland; GB-NIR Northern Ireland; IN India; AU Australia;
AU-NSW New South Wales; AU-VIC Victoria; AU-QLD Queensland; AU-SA South Australia;
AU-WA Western Australia; AU-TAS Tasmania; CA Canada, federal; CA-ON Ontario; CA-QC Quebec;
CA-BC British Columbia; CA-AB Alberta; CA-MB Manitoba; CA-SK Saskatchewan; CA-NS Nova Scotia;
CA-NB New Brunswick; CA-NL Newfoundland and Labrador; CA-PE Prince Edward Island; IE Ireland;
NL Netherlands; GR Greece; BR Brazil, federal; BR-SP São Paulo; BR-RJ Rio de Janeiro;
BR-AL Alagoas; BR-ES Espírito Santo; BR-AM Amazonas; ZA South Africa; PH Philippines;
SG Singapore; AE United Arab Emirates`;

const names: ReadonlyMap<string, string> = new Map(
  listed.split(/;\s+/).map((entry) => {
    const space = entry.indexOf(" ");
    return [entry.slice(0, space), entry.slice(space + 1)] as const;
  }),
);

/** "Florida" of `US-FL`, "New York City" of `US-NY/New York City`; the code where none is known. */
export function nameOf(place: string): string {
  return place.split("/")[1] ?? names.get(place) ?? place;
}

const boroughs = "manhattan, brooklyn, queens, bronx, the bronx, staten island";
const newYork = new Set([
  "new york city",
  "new york",
  "nyc",
  "city of new york",
  ...boroughs.split(", "),
]);

/**
 * The name under which the rulebook knows a city: however it is written, and by its boroughs, in which
 * people live just as well. A city without rules of its own keeps the name that it has.
 */
export function townName(region: string | null, municipality: string): string {
  const isHere = (region ?? "US-NY") === "US-NY" && newYork.has(municipality.trim().toLowerCase());
  return isHere ? "New York City" : municipality;
}
