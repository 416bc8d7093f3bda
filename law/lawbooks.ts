/** The law that ships: every country, its regions, and the bodies of rules of each place. */

import { debitNoticeRules } from "./debit-notice.ts";
import { rules as australiaConduct } from "./au/conduct.ts";
import { auRegions } from "./au/coverage.ts";
import { rules as australiaCredit } from "./au/credit.ts";
import { rules as australiaTimes } from "./au/times.ts";
import { type Body, type Country, type Lawbook, lawbook } from "./lawbook.ts";
import { caRegions } from "./ca/coverage.ts";
import { rules as canadaNationwide } from "./ca/nationwide.ts";
import { rules as canadaFederal } from "./ca/federal.ts";
import { albertanRules, columbianRules, ontarioRules, quebecRules } from "./ca/provinces.ts";
import { creditRules, houseRules, otherMembers } from "./eu/credit.ts";
import { dutchRules, greekRules, irishRules } from "./eu/members.ts";
import { rules as union } from "./eu/union.ts";
import { rules as indiaAgents } from "./in/agents.ts";
import { rules as indiaContact } from "./in/contact.ts";
import { rules as indiaTelecom } from "./in/telecom.ts";
import {
  amazonasRules,
  brRegions,
  rules as brazil,
  espiritoRules,
  rioRules,
} from "./other/brazil.ts";
import { rules as emirates } from "./other/emirates.ts";
import { rules as philippines } from "./other/philippines.ts";
import { rules as singapore } from "./other/singapore.ts";
import { rules as southAfrica } from "./other/south-africa.ts";
import { ukRegions } from "./uk/coverage.ts";
import { rules as kingdom } from "./uk/kingdom.ts";
import { rules as usFederal } from "./us/federal.ts";
import { usRegions } from "./us/limitation.ts";
import { usStates } from "./us/states.ts";

/** Countries whose law is loaded; a region that is not listed is unknown, and closed. */
export const countries: readonly Country[] = [
  { code: "US", regions: usRegions },
  { code: "GB", regions: ukRegions },
  { code: "IN", regions: "any" },
  { code: "AU", regions: auRegions },
  { code: "CA", regions: caRegions },
  { code: "IE", regions: "any" },
  { code: "NL", regions: "any" },
  { code: "GR", regions: "any" },
  ...otherMembers.map((code): Country => ({ code, regions: "any" })),
  { code: "BR", regions: brRegions },
  { code: "ZA", regions: "any" },
  { code: "PH", regions: "any" },
  { code: "SG", regions: "any" },
  { code: "AE", regions: "any" },
];

/** Places are `US`, `US-FL`, `US-NY/New York City`: one entry each, its rules from one file or more. */
export const bodies: readonly Body[] = [
  { place: "US", rules: usFederal },
  { place: "US", rules: debitNoticeRules.us },
  ...usStates,
  { place: "GB", rules: kingdom },
  { place: "GB", rules: debitNoticeRules.uk },
  { place: "IN", rules: [...indiaContact, ...indiaAgents, ...indiaTelecom] },
  { place: "IN", rules: debitNoticeRules.india },
  { place: "AU", rules: [...australiaTimes, ...australiaConduct, ...australiaCredit] },
  { place: "CA", rules: [...canadaFederal, ...canadaNationwide] },
  { place: "CA-ON", rules: ontarioRules },
  { place: "CA-QC", rules: quebecRules },
  { place: "CA-BC", rules: columbianRules },
  { place: "CA-AB", rules: albertanRules },
  { place: "IE", rules: [...union, ...debitNoticeRules.eu, ...creditRules, ...irishRules] },
  { place: "NL", rules: [...union, ...debitNoticeRules.eu, ...creditRules, ...dutchRules] },
  { place: "GR", rules: [...union, ...debitNoticeRules.eu, ...creditRules, ...greekRules] },
  ...otherMembers.map((place): Body => ({
    place,
    rules: [...union, ...debitNoticeRules.eu, ...creditRules, ...houseRules],
  })),
  { place: "BR", rules: brazil },
  { place: "BR-RJ", rules: rioRules },
  { place: "BR-ES", rules: espiritoRules },
  { place: "BR-AM", rules: amazonasRules },
  { place: "ZA", rules: southAfrica },
  { place: "PH", rules: philippines },
  { place: "SG", rules: singapore },
  { place: "AE", rules: emirates },
];

/** The rulebook of this release. */
export const currentLaw: Lawbook = lawbook(countries, bodies);
