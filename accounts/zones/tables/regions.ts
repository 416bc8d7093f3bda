/** Zones by ISO 3166-2 region, written by hand, and what narrows them. */

// The United States by 49 CFR part 71 with the practice of Arizona and the Navajo Nation; Canada and
// Australia as IANA records their statutes. Zones whose clocks agree are one.

const eastern = "America/New_York";
const central = "America/Chicago";
const mountain = "America/Denver";
const pacific = "America/Los_Angeles";

/** Zones of a region, one blank between them. A region of several is one whose clocks differ. */
export const zonesByRegion: Readonly<Record<string, string>> = {
  "US-AL": central,
  "US-AK": "America/Anchorage America/Adak",
  "US-AZ": `America/Phoenix ${mountain}`,
  "US-AR": central,
  "US-CA": pacific,
  "US-CO": mountain,
  "US-CT": eastern,
  "US-DE": eastern,
  "US-DC": eastern,
  "US-FL": `${eastern} ${central}`,
  "US-GA": eastern,
  "US-HI": "Pacific/Honolulu",
  "US-ID": `America/Boise ${pacific}`,
  "US-IL": central,
  "US-IN": `America/Indiana/Indianapolis ${central}`,
  "US-IA": central,
  "US-KS": `${central} ${mountain}`,
  "US-KY": `${eastern} ${central}`,
  "US-LA": central,
  "US-ME": eastern,
  "US-MD": eastern,
  "US-MA": eastern,
  "US-MI": "America/Detroit America/Menominee",
  "US-MN": central,
  "US-MS": central,
  "US-MO": central,
  "US-MT": mountain,
  "US-NE": `${central} ${mountain}`,
  "US-NV": `${pacific} ${mountain}`,
  "US-NH": eastern,
  "US-NJ": eastern,
  "US-NM": mountain,
  "US-NY": eastern,
  "US-NC": eastern,
  "US-ND": `${central} ${mountain}`,
  "US-OH": eastern,
  "US-OK": central,
  "US-OR": `${pacific} America/Boise`,
  "US-PA": eastern,
  "US-RI": eastern,
  "US-SC": eastern,
  "US-SD": `${central} ${mountain}`,
  "US-TN": `${eastern} ${central}`,
  "US-TX": `${central} ${mountain}`,
  "US-UT": mountain,
  "US-VT": eastern,
  "US-VA": eastern,
  "US-WA": pacific,
  "US-WV": eastern,
  "US-WI": central,
  "US-WY": mountain,
  "US-PR": "America/Puerto_Rico",
  "US-VI": "America/St_Thomas",
  "US-GU": "Pacific/Guam",
  "US-MP": "Pacific/Saipan",
  "US-AS": "Pacific/Pago_Pago",
  "CA-NL": "America/St_Johns America/Goose_Bay",
  "CA-NS": "America/Halifax",
  "CA-NB": "America/Moncton",
  "CA-PE": "America/Halifax",
  "CA-QC": "America/Toronto America/Halifax America/Blanc-Sablon",
  "CA-ON": "America/Toronto America/Winnipeg America/Atikokan",
  "CA-MB": "America/Winnipeg",
  "CA-SK": "America/Regina America/Edmonton",
  "CA-AB": "America/Edmonton",
  "CA-BC": "America/Vancouver America/Edmonton America/Dawson_Creek",
  "CA-YT": "America/Whitehorse",
  "CA-NT": "America/Edmonton",
  "CA-NU": "America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay America/Atikokan",
  "AU-NSW": "Australia/Sydney Australia/Broken_Hill Australia/Lord_Howe",
  "AU-ACT": "Australia/Sydney",
  "AU-VIC": "Australia/Melbourne",
  "AU-TAS": "Australia/Hobart",
  "AU-QLD": "Australia/Brisbane",
  "AU-SA": "Australia/Adelaide Australia/Eucla",
  "AU-NT": "Australia/Darwin",
  "AU-WA": "Australia/Perth Australia/Eucla",
  "ES-CN": "Atlantic/Canary",
  "ES-GC": "Atlantic/Canary",
  "ES-TF": "Atlantic/Canary",
  "PT-20": "Atlantic/Azores",
  "PT-30": "Atlantic/Madeira",
  "NZ-CIT": "Pacific/Chatham",
};

/** Countries whose other regions share one zone. */
export const zoneOfOtherRegions: Readonly<Record<string, string>> = {
  ES: "Europe/Madrid",
  PT: "Europe/Lisbon",
  NZ: "Pacific/Auckland",
};

/** Regions that ISO counts as countries of their own: their address may say either. */
export const countryOfRegion: Readonly<Record<string, string>> = {
  PR: "US-PR",
  VI: "US-VI",
  GU: "US-GU",
  MP: "US-MP",
  AS: "US-AS",
};

/** Postcodes of Australia where the clock is not that of the rest of the state. */
export const zonesByAustralianPostcode: Readonly<Record<string, string>> = {
  "2648": "Australia/Sydney Australia/Broken_Hill",
  "2879": "Australia/Broken_Hill Australia/Sydney",
  "2880": "Australia/Broken_Hill Australia/Sydney",
  "2898": "Australia/Lord_Howe",
  "0872": "Australia/Darwin Australia/Adelaide Australia/Perth",
  "5690": "Australia/Adelaide Australia/Eucla",
  "6443": "Australia/Perth Australia/Eucla",
};

/** Without one of those postcodes, the zone of the rest of the state. */
export const zoneOfOtherPostcodes: Readonly<Record<string, string>> = {
  "AU-NSW": "Australia/Sydney",
  "AU-SA": "Australia/Adelaide",
  "AU-WA": "Australia/Perth",
};

/**
 * Zones by prefix of lines that stay where they are, in countries of several clocks. Queensland's 07
 * reaches into New South Wales, and 08 spans the west, the middle and Broken Hill.
 */
export const zonesByFixedLine: Readonly<Record<string, string>> = {
  "612": "Australia/Sydney Australia/Lord_Howe",
  "613": "Australia/Melbourne",
  "617": "Australia/Brisbane Australia/Sydney",
  "618": "Australia/Adelaide Australia/Darwin Australia/Eucla Australia/Perth",
  "34": "Europe/Madrid",
  "34822": "Atlantic/Canary",
  "34828": "Atlantic/Canary",
  "34922": "Atlantic/Canary",
  "34928": "Atlantic/Canary",
  "351": "Europe/Lisbon",
  "351292": "Atlantic/Azores",
  "351295": "Atlantic/Azores",
  "351296": "Atlantic/Azores",
};
