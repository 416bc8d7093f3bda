/** Writes pain.008: SEPA direct debits, amounts exact and totals ours to compute. */

import { type Result, err, ok, sum, toDecimal, zero } from "@forbear/kernel";
import { XMLBuilder } from "fast-xml-parser";
import type { FormatFault } from "../bank/fault.ts";
import { orderFaults } from "./check.ts";
import { sepaText } from "./letters.ts";
import {
  type Collection,
  type CollectionGroup,
  type DirectDebits,
  sequenceCodes,
} from "./order.ts";

export const pain008Versions = ["pain.008.001.02", "pain.008.001.08"] as const;
export type Pain008Version = (typeof pain008Versions)[number];

/** Elements in the order of their keys; a value that is undefined is no element. */
type Tree = {
  readonly [name: string]: string | Tree | readonly Tree[] | undefined;
};

const builder = new XMLBuilder({
  format: true,
  indentBy: "  ",
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
});

function agent(bic: string | null, version: Pain008Version): Tree {
  if (bic === null) return { FinInstnId: { Othr: { Id: "NOTPROVIDED" } } };
  return {
    FinInstnId: version === "pain.008.001.02" ? { BIC: bic } : { BICFI: bic },
  };
}

const scheme = (id: string): Tree => ({
  Id: { PrvtId: { Othr: { Id: id, SchmeNm: { Prtry: "SEPA" } } } },
});

function mandateTree({ mandate }: Collection): Tree {
  const { change } = mandate;
  const known: Tree = { MndtId: mandate.id, DtOfSgntr: mandate.signedOn };
  if (change === null) return { ...known, AmdmntInd: "false" };
  const { debtorAccount: old } = change;
  const details: Tree = {
    OrgnlMndtId: change.mandateId ?? undefined,
    OrgnlCdtrSchmeId: change.creditorId === null ? undefined : scheme(change.creditorId),
    OrgnlDbtrAcct:
      old === null
        ? undefined
        : {
            Id: old === "another-bank" ? { Othr: { Id: "SMNDA" } } : { IBAN: old.iban },
          },
  };
  return { ...known, AmdmntInd: "true", AmdmntInfDtls: details };
}

const collectionTree = (one: Collection, version: Pain008Version): Tree => ({
  PmtId: { EndToEndId: one.endToEndId },
  InstdAmt: { "@Ccy": one.amount.currency, "#text": toDecimal(one.amount) },
  DrctDbtTx: { MndtRltdInf: mandateTree(one) },
  DbtrAgt: agent(one.debtorBic, version),
  Dbtr: { Nm: sepaText(one.debtorName, 70) },
  DbtrAcct: { Id: { IBAN: one.debtorIban } },
  RmtInf: one.remittance === "" ? undefined : { Ustrd: sepaText(one.remittance, 140) },
});

const totalOf = (all: readonly Collection[]): string =>
  toDecimal(
    all.length === 0
      ? zero("EUR")
      : sum(
          "EUR",
          all.map(({ amount }) => amount),
        ),
  );

const groupTree = (group: CollectionGroup, version: Pain008Version): Tree => ({
  PmtInfId: group.id,
  PmtMtd: "DD",
  NbOfTxs: String(group.collections.length),
  CtrlSum: totalOf(group.collections),
  PmtTpInf: {
    SvcLvl: { Cd: "SEPA" },
    LclInstrm: { Cd: group.scheme },
    SeqTp: sequenceCodes[group.sequence],
  },
  ReqdColltnDt: group.collectOn,
  Cdtr: { Nm: sepaText(group.creditorName, 70) },
  CdtrAcct: { Id: { IBAN: group.creditorIban } },
  CdtrAgt: agent(group.creditorBic, version),
  ChrgBr: "SLEV",
  CdtrSchmeId: scheme(group.creditorId),
  DrctDbtTxInf: group.collections.map((one) => collectionTree(one, version)),
});

/** The text of a pain.008 message in UTF-8; or every fault of the order, by its place in it. */
export function writePain008(
  order: DirectDebits,
  version: Pain008Version = "pain.008.001.08",
): Result<string, readonly FormatFault[]> {
  const faults = orderFaults(order);
  if (faults.length > 0) return err(faults);
  const all = order.groups.flatMap(({ collections }) => collections);
  const message: Tree = {
    GrpHdr: {
      MsgId: order.messageId,
      CreDtTm: order.createdAt,
      NbOfTxs: String(all.length),
      CtrlSum: totalOf(all),
      InitgPty: { Nm: sepaText(order.initiator, 70) },
    },
    PmtInf: order.groups.map((group) => groupTree(group, version)),
  };
  const document = {
    "@xmlns": `urn:iso:std:iso:20022:tech:xsd:${version}`,
    CstmrDrctDbtInitn: message,
  };
  const built: unknown = builder.build({ Document: document });
  return ok(`<?xml version="1.0" encoding="UTF-8"?>\n${String(built)}`);
}
