/** Where invented people live: true cities with their post codes and the numbers they may have. */

import { assert, present } from "@forbear/kernel";
import { usStates } from "./us-places.ts";

export type Country = "US" | "GB" | "IN" | "AU" | "CA";

export type City = {
  readonly name: string;
  /** As the country's own codes write it: OH, SCT, MH, NSW, ON. */
  readonly region: string;
  readonly postcodes: readonly string[];
  /** What its telephone numbers begin with, for `phones.ts`. */
  readonly prefixes: readonly string[];
  readonly weight: number;
};

/** `REGION weight; City/postcode postcode/prefix prefix; ...`: each city has an equal part of the weight. */
function citiesOf(text: string): City[] {
  const [head = "", ...places] = text.split("; ");
  const [region = "", weight = "0"] = head.split(" ");
  return places.map((place) => {
    const [name = "", postcodes = "", prefixes = ""] = place.split("/");
    const of = { postcodes: postcodes.split(" "), prefixes: prefixes.split(" ") };
    assert(of.postcodes[0] !== "" && of.prefixes[0] !== "", `half a place: ${place}`);
    // The first city is the state's largest in the table; it takes a double part.
    const parts = places.length + 1;
    const own = place === places[0] ? 2 : 1;
    return { name, region, ...of, weight: (Number(weight) * own) / parts };
  });
}

/**
 * United Kingdom: outward codes are true, inward ones are made up later. Prefixes are Ofcom's
 * ranges for drama, up to the last three digits.
 */
const gb = [
  "ENG 9000; London/SE15 E17 N9 SW16 W3/2079460; Croydon/CR0 CR7/2079460",
  "ENG 2900; Birmingham/B14 B23 B44/1214960; Solihull/B90 B92/1214960",
  "ENG 2800; Manchester/M14 M22 M40/1614960; Stockport/SK1 SK4/1614960",
  "ENG 2400; Leeds/LS8 LS11 LS28/1134960; Pudsey/LS28/1134960",
  "ENG 1500; Sheffield/S5 S12 S35/1144960; Liverpool/L4 L13 L25/1514960",
  "ENG 1500; Nottingham/NG3 NG8/1154960; Leicester/LE2 LE5/1164960",
  "ENG 1200; Bristol/BS4 BS16/1174960; Reading/RG1 RG30/1184960",
  "ENG 1100; Newcastle upon Tyne/NE4 NE12/1914980; Sunderland/SR3 SR5/1914980",
  "SCT 5500; Glasgow/G21 G42 G53/1414960; Edinburgh/EH6 EH11 EH17/1314960",
  "WLS 3100; Cardiff/CF5 CF14 CF24/2920180; Barry/CF62 CF63/2920180",
  "NIR 1900; Belfast/BT5 BT12 BT15/2896496; Lisburn/BT27 BT28/2896496",
];

/** India: no range is set aside for fiction; the prefix is one that no service begins with. */
const india = [
  "MH 124; Mumbai/400017 400043 400070 400095/50000; Pune/411014 411028/50001; Nagpur/440010/50002",
  "UP 231; Lucknow/226010 226016/50003; Kanpur/208011 208021/50004; Varanasi/221005/50005",
  "BR 124; Patna/800007 800020/50006; Gaya/823001/50007",
  "WB 99; Kolkata/700019 700039 700084/50008; Howrah/711104/50009",
  "MP 85; Bhopal/462016 462039/50010; Indore/452010 452016/50011",
  "TN 77; Chennai/600024 600040 600100/50012; Coimbatore/641018/50013",
  "RJ 79; Jaipur/302015 302020/50014; Jodhpur/342005/50015",
  "KA 66; Bengaluru/560034 560068 560076/50016; Mysuru/570017/50017",
  "GJ 70; Ahmedabad/380015 380026/50018; Surat/395007/50019",
  "AP 53; Visakhapatnam/530016 530026/50020; Vijayawada/520010/50021",
  "TG 38; Hyderabad/500034 500062/50022; Warangal/506002/50023",
  "KL 35; Kochi/682024 682036/50024; Thiruvananthapuram/695014/50025",
  "PB 30; Ludhiana/141002 141008/50026; Amritsar/143001/50027",
  "HR 28; Gurugram/122001 122018/50028; Faridabad/121006/50029",
  "DL 19; New Delhi/110019 110045 110085 110092/50030",
  "AS 34; Guwahati/781005 781028/50031",
  "OD 45; Bhubaneswar/751012 751024/50032",
  "JH 38; Ranchi/834001 834009/50033",
];

/** Australia: prefixes are ACMA's landline ranges for fiction, up to the last four digits. */
const australia = [
  "NSW 8200; Sydney/2010 2040 2170/25550 27010; Newcastle/2300/25550; Wollongong/2500/25550",
  "VIC 6600; Melbourne/3011 3056 3150/35550 37010; Geelong/3220/35550; Ballarat/3350/35550",
  "QLD 5200; Brisbane/4101 4120/75550 77010; Cairns/4870/75550; Townsville/4810/75550",
  "WA 2700; Perth/6018 6051/85550; Bunbury/6230/85550",
  "SA 1800; Adelaide/5006 5067/85550 87010; Mount Gambier/5290/87010",
  "TAS 560; Hobart/7000 7008/35550; Launceston/7250/35550",
  "ACT 450; Canberra/2602 2611/25550",
  "NT 250; Darwin/0810 0820/87010; Alice Springs/0870/87010",
];

/** Canada: area codes as in the United States; the letters of a post code's second half are made up. */
const canada = [
  "ON 14200; Toronto/M4K M6H M1P/416 647 437; Ottawa/K1N K2A/613 343; Hamilton/L8M L8P/905 289; " +
    "London/N5Y N6C/519 226; Sudbury/P3E/705 249; Thunder Bay/P7B/807",
  "QC 8500; Montréal/H2T H3N H4C/514 438; Québec/G1K G1R/418 581; Laval/H7N H7V/450 579; " +
    "Gatineau/J8T J8Y/819 873",
  "BC 5000; Vancouver/V5K V5T V6M/604 778 236; Victoria/V8T/250 672; Kelowna/V1Y/250 672",
  "AB 4260; Calgary/T2E T3A/403 587; Edmonton/T5H T6E/780 825",
  "MB 1340; Winnipeg/R2W R3G/204 431",
  "SK 1130; Regina/S4P S4S/306 639; Saskatoon/S7K S7H/306 639",
  "NS 970; Halifax/B3H B3K/902 782",
  "NB 775; Moncton/E1C/506; Saint John/E2L/506",
  "NL 510; St. John's/A1B A1C/709",
  "PE 154; Charlottetown/C1A/902 782",
  "YT 40; Whitehorse/Y1A/867",
];

const texts: Readonly<Record<Country, readonly string[]>> = {
  US: usStates,
  GB: gb,
  IN: india,
  AU: australia,
  CA: canada,
};

export const citiesIn = (country: Country): City[] => texts[country].flatMap(citiesOf);

const streets: Readonly<Record<Country, readonly string[]>> = {
  US: ["Alder Street", "Birch Avenue", "Cedar Lane", "Dogwood Drive", "Elm Court", "Juniper Way"],
  GB: ["Rowan Road", "Hawthorn Close", "Linden Avenue", "Beech Grove", "Willow Walk", "Ash Lane"],
  IN: [
    "Neem Marg",
    "Gulmohar Road",
    "Peepal Street",
    "Kadamba Nagar",
    "Ashoka Layout",
    "Amla Gali",
  ],
  AU: ["Banksia Street", "Wattle Road", "Jarrah Court", "Waratah Avenue", "Kurrajong Drive"],
  CA: ["Maple Street", "rue des Érables", "Tamarack Road", "Spruce Avenue", "chemin du Bouleau"],
};

export const streetsIn = (country: Country): readonly string[] => present(streets[country]);
