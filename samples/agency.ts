/** The agency of every sample: an invented house of five clients in five countries. */

import { must, parseTimeZone } from "@forbear/kernel";
import { type ClientSettings, type TenantSettings, textsToRegister } from "@forbear/operations";
import type { SampleClient } from "./portfolio/clients.ts";

export const agencyZone = must(parseTimeZone("America/New_York"));

export const agencySettings: TenantSettings = {
  name: "Harbor Lane Recovery",
  callbackNumber: "+12025550142",
  mailAddress: ["Harbor Lane Recovery", "14 Harbor Lane, Suite 200", "Wilmington, DE 19801"],
  portal: "https://harborlane.example/portal",
  smsFrom: "+12025550190",
  emailFrom: "help@harborlane.example",
  policy: { requireEmailTextSafeHarbor: false, applyRegulationFToFirstParty: false },
  registered: {
    licences: { "US-CA": "10234-99", "US-NC": "119077" },
    templates: Object.fromEntries(
      textsToRegister.map((text, n) => [text, `1107${String(n).padStart(15, "0")}`]),
    ),
    callerIds: { IN: "+911600123456" },
  },
  desk: { zone: agencyZone, opens: "08:00", closes: "20:00" },
};

const shared = {
  usesAnotherName: false,
  inCollectionProcedures: true,
  licensedIn: "everywhere",
  clientNamesAgency: true,
} as const;

const agency = { role: "agency", institution: "collectionAgency", ...shared } as const;
const lender = { role: "creditor", actsFor: "otherCreditor", ...shared } as const;

const collectors: { readonly [K in SampleClient["key"]]: ClientSettings["collector"] } = {
  us: { ...agency, actsFor: "bank" },
  gb: { ...lender, institution: "consumerLender" },
  in: { ...lender, institution: "nbfc" },
  au: { ...agency, actsFor: "bank" },
  ca: { ...agency, actsFor: "bank" },
};

/** What each client of the sample portfolio is to the agency. */
export const clientSettings = ({
  key,
  name,
  country,
  currency,
}: Pick<SampleClient, "key" | "name" | "country" | "currency">): ClientSettings => ({
  name,
  creditorName: name,
  country,
  currency,
  collector: collectors[key],
});
