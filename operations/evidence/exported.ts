/** The file format of an exported decision: written by the house, read by whoever doubts it. */

import {
  DocumentReader,
  type Fault,
  type Instant,
  type Json,
  type Result,
  err,
  instantOf,
  memberPath,
  ok,
  parseInstant,
} from "@forbear/kernel";
import type { Seal } from "./head.ts";
import type { DecisionLeaf } from "../journal/decision-leaf.ts";

export const exportFormat = "forbear.decision.1";

/** Where a leaf stands in a seal, and the neighbours that lead from it to the root. */
export type SealedPlace = {
  readonly seal: number;
  readonly position: number;
  readonly path: readonly Uint8Array[];
};

/** `sealed` null: the leaf still waited for its seal when the file was written. */
export type Exported = {
  readonly decision: DecisionLeaf;
  /** The canonical request, byte for byte. */
  readonly inputs: string;
  readonly sealed: SealedPlace | null;
  /** The rows of the journal that name the decision, as canonical JSON. */
  readonly events: readonly { readonly bytes: string; readonly sealed: SealedPlace | null }[];
  readonly seals: readonly Seal[];
  /** SPKI in PEM. */
  readonly publicKey: string;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const placeJson = (place: SealedPlace | null): Json =>
  place && { ...place, path: place.path.map(hex) };

const sealJson = ({ root, previous, head, signature, ...seal }: Seal): Json => ({
  ...seal,
  root: hex(root),
  previous: hex(previous),
  head: hex(head),
  signature: hex(signature),
});

/** The file's text. */
export function printExport({ decision, inputs, ...rest }: Exported): string {
  const document: Json = {
    format: exportFormat,
    decision: { ...decision },
    inputs,
    sealed: placeJson(rest.sealed),
    events: rest.events.map(({ bytes, sealed }) => ({ bytes, sealed: placeJson(sealed) })),
    seals: rest.seals.map(sealJson),
    publicKey: rest.publicKey,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads the file's text; every fault by its path. */
export function readExport(text: string): Result<Exported, readonly Fault[]> {
  const json = parsed(text);
  if (json === undefined) return err([{ path: "", problem: "must be JSON" }]);
  const read = new DocumentReader();
  const names = ["format", "decision", "inputs", "sealed", "events", "seals", "publicKey"];
  const members = read.members(json, "", names);
  read.oneOf(members["format"], "format", [exportFormat]);
  const exported: Exported = {
    decision: readDecision(read, members["decision"]),
    inputs: read.text(members["inputs"], "inputs"),
    sealed: readPlace(read, members["sealed"], "sealed"),
    events: several(read, members["events"], "events").map(({ item, path }) => {
      const event = read.members(item, path, ["bytes", "sealed"]);
      return {
        bytes: read.text(event["bytes"], memberPath(path, "bytes")),
        sealed: readPlace(read, event["sealed"], memberPath(path, "sealed")),
      };
    }),
    seals: several(read, members["seals"], "seals").map(({ item, path }) =>
      readSeal(read, item, path),
    ),
    publicKey: read.text(members["publicKey"], "publicKey"),
  };
  return read.faults.length === 0 ? ok(exported) : err(read.faults);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined; // JSON.parse has no other way to say no
  }
}

/** A list that may be empty. */
const several = (read: DocumentReader, value: Json | undefined, path: string) =>
  Array.isArray(value) && value.length === 0 ? [] : read.list(value, path);

const most = 2_147_483_647;

function readHash(read: DocumentReader, value: Json | undefined, path: string): string {
  const text = read.text(value, path);
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) read.fault(path, "must be bytes in hex");
  return text;
}

const readBytes = (read: DocumentReader, value: Json | undefined, path: string): Uint8Array =>
  Buffer.from(readHash(read, value, path), "hex");

function readInstant(read: DocumentReader, value: Json | undefined, path: string): Instant {
  const at = parseInstant(read.text(value, path));
  if (at.ok) return at.value;
  read.fault(path, "must be an instant");
  return epoch;
}

const epoch: Instant = instantOf(0);

const textOrNull = (read: DocumentReader, value: Json | undefined, path: string) =>
  value === null ? null : read.text(value, path);

function readDecision(read: DocumentReader, value: Json | undefined): DecisionLeaf {
  const at = (name: string): string => memberPath("decision", name);
  const hashes = ["inputsHash", "traceHash", "lawbookHash"];
  const others = ["person", "account", "about", "channel", "verdict", "ruleIds", "nextAllowedAt"];
  const of = read.members(value, "decision", ["id", "at", ...others, ...hashes]);
  return {
    id: read.text(of["id"], at("id")),
    at: readInstant(read, of["at"], at("at")),
    person: read.text(of["person"], at("person")),
    account: textOrNull(read, of["account"], at("account")),
    about: read.text(of["about"], at("about")),
    channel: textOrNull(read, of["channel"], at("channel")),
    verdict: read.oneOf(of["verdict"], at("verdict"), ["allow", "deny", "require"]),
    ruleIds: several(read, of["ruleIds"], at("ruleIds")).map(({ item, path }) =>
      read.text(item, path),
    ),
    nextAllowedAt: textOrNull(read, of["nextAllowedAt"], at("nextAllowedAt")),
    inputsHash: readHash(read, of["inputsHash"], at("inputsHash")),
    traceHash: readHash(read, of["traceHash"], at("traceHash")),
    lawbookHash: readHash(read, of["lawbookHash"], at("lawbookHash")),
  };
}

function readPlace(
  read: DocumentReader,
  value: Json | undefined,
  path: string,
): SealedPlace | null {
  if (value === null) return null;
  const of = read.members(value, path, ["seal", "position", "path"]);
  const neighbours = memberPath(path, "path");
  return {
    seal: read.whole(of["seal"], memberPath(path, "seal"), [1, most]),
    position: read.whole(of["position"], memberPath(path, "position"), [0, most]),
    path: several(read, of["path"], neighbours).map((one) => readBytes(read, one.item, one.path)),
  };
}

function readSeal(read: DocumentReader, value: Json, path: string): Seal {
  const at = (name: string): string => memberPath(path, name);
  const bytes = ["root", "previous", "head", "signature"];
  const of = read.members(value, path, ["seq", "sealedAt", "leafCount", ...bytes]);
  return {
    seq: read.whole(of["seq"], at("seq"), [1, most]),
    sealedAt: readInstant(read, of["sealedAt"], at("sealedAt")),
    leafCount: read.whole(of["leafCount"], at("leafCount"), [1, most]),
    root: readBytes(read, of["root"], at("root")),
    previous: readBytes(read, of["previous"], at("previous")),
    head: readBytes(read, of["head"], at("head")),
    signature: readBytes(read, of["signature"], at("signature")),
  };
}
