/** The sample agency's money: what is agreed with its clients, its trust accounts, what came on them. */

import { type PlainDate, type TenantId, money } from "@forbear/kernel";
import { housePolicy, policyDocument } from "@forbear/negotiation";
import { bankFiles, intake, loadSettings, posting, trust } from "@forbear/operations";
import {
  type SampleSetting,
  agencySettings,
  agencyZone,
  sampleBankAccount,
  sampleClients,
  sampleSettlements,
  sampleStatement,
  sampleStatementName,
  sampleTerms,
  shippedSource,
} from "@forbear/samples";
import type { OpenHouse } from "./house.ts";

/** Publishes what a sample of before does not have yet; what stands is left as it is. */
export async function ensureSampleMoney(
  house: OpenHouse,
  tenant: TenantId,
  today: PlainDate,
): Promise<void> {
  const settings = await house.database.transaction(tenant, loadSettings);
  if (settings === null) return;
  const published = (kind: string, name: string): boolean =>
    settings.documents.some((one) => one.kind === kind && one.name === name);
  for (const client of sampleClients) {
    if (published("client-terms", client.key)) continue;
    await trust.publishTerms(house, tenant, sampleTerms(client, today));
  }
  const policy = settings.documents.find(({ kind }) => kind === "offer-policy");
  if (policy?.version === 1) {
    const settling = { ...housePolicy, version: 2, settlements: sampleSettlements };
    await intake.publishPolicy(house, tenant, policyDocument(settling));
  }
  for (const client of settings.clients.values()) {
    const known = sampleClients.find(({ key }) => key === client.ref);
    if (known === undefined) continue;
    const { ref, name, ...numbers } = sampleBankAccount(known);
    const { currency } = known;
    await posting.bank.openBankAccount(house, tenant, {
      ref,
      name,
      currency,
      purpose: "trust",
      client: client.id,
      openedOn: today,
      openedWith: money(currency, 0n),
      numbers: { ...numbers, shownAs: agencySettings.name },
    });
  }
}

/** Reads the statements of the first day into the books, by the door of every bank file. */
export async function readSampleStatements(
  house: OpenHouse,
  tenant: TenantId,
  setting: SampleSetting,
): Promise<void> {
  const read = await house.database.transaction(tenant, (tx) => bankFiles(tx, 1_000));
  const left = sampleClients.filter((client) =>
    read.every(
      ({ name, status }) => name !== sampleStatementName(client, setting) || status !== "done",
    ),
  );
  for (const client of left) {
    const { name: fileName, bytes } = sampleStatement(client, shippedSource(), setting);
    const { ref: account } = sampleBankAccount(client);
    await posting.bank.importBankFile(house, tenant, {
      account,
      fileName,
      bytes,
      zone: agencyZone,
    });
  }
}
