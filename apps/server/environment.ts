/** What the environment asks for: read once, checked whole, each wrong value told in a sentence. */

import { resolve } from "node:path";
import type { Endpoint } from "@forbear/adapters";
import { type Result, err, ok } from "@forbear/kernel";
import { z } from "zod";
import { type StartFault, fault } from "./fault.ts";
import { type Processors, readProcessors } from "./processors.ts";

export type Environment = {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of yours; null: the one we bring. */
  readonly databaseUrl: string | null;
  /** Everything that is ours on disk: keys, files, sign-in, the embedded database. */
  readonly directory: string;
  /** 32 bytes; null: kept in the directory. */
  readonly masterKey: Uint8Array | null;
  /** How people reach this server from outside, without a slash at its end; null: by its port. */
  readonly publicUrl: string | null;
  /** Whether requests come through a proxy of ours that says who asked. */
  readonly trustProxy: boolean;
  /** A language model that may be asked beside the embedded one; null: none is. */
  readonly model: Endpoint | null;
  /** Payment processors beside the one in this process. */
  readonly processors: Processors;
};

type Variables = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(0).max(65_535).default(8420);
const host = z.string().min(1).default("127.0.0.1");
const databaseUrl = z
  .string()
  .regex(/^postgres(?:ql)?:\/\/[^/]+\/[^/?]+/)
  .optional();
const masterKey = z
  .string()
  .regex(/^(?:[0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$/)
  .optional();
const publicUrl = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/)
  .optional();
const flag = z.enum(["yes", "no"]).default("no");

const portFault = (text: string): StartFault =>
  fault(`PORT is "${text}", which is no port.`, "Give a whole number from 0 to 65535.");

const hostFault = (): StartFault =>
  fault("HOST is empty.", 'Give an address to listen on, such as "127.0.0.1" or "0.0.0.0".');

/** The value is not repeated: it may hold a password. */
const databaseFault = (): StartFault =>
  fault(
    "DATABASE_URL names no PostgreSQL database.",
    "Give it as postgres://user:password@host:5432/database, or unset it to use the one we bring.",
  );

const keyFault = (): StartFault =>
  fault(
    "FORBEAR_MASTER_KEY is not a key.",
    'Give 32 random bytes in hex or base64, for example from "openssl rand -hex 32".',
  );

const urlFault = (text: string): StartFault =>
  fault(
    `FORBEAR_URL is "${text}", which is no address of a site.`,
    "Give it as https://collections.example.com, without a path.",
  );

const proxyFault = (text: string): StartFault =>
  fault(`FORBEAR_TRUST_PROXY is "${text}".`, 'Give "yes" behind a proxy of yours, else "no".');

const modelFault = (name: string, how: string): StartFault =>
  fault(
    `${name} is not usable.`,
    `${how} Unset FORBEAR_MODEL to work with the embedded model alone.`,
  );

const modelName = z.string().regex(/^[\w./:@-]{1,120}$/);
const modelUrl = z
  .string()
  .regex(/^https?:\/\/[^\s?#]*[^\s/?#]$/)
  .refine((text) => URL.canParse(text) && new URL(text).username === "", "names no user");
const seconds = z.coerce.number().min(0.2).max(30).default(3);

/** The language model of FORBEAR_MODEL and its fellows; no value is repeated: one is a key. */
function readModel(
  given: (name: string) => string | undefined,
): Result<Endpoint | null, StartFault> {
  const dialect = z.enum(["openai-compatible", "anthropic"]).safeParse(given("FORBEAR_MODEL"));
  if (given("FORBEAR_MODEL") === undefined) return ok(null);
  if (!dialect.success) {
    return err(modelFault("FORBEAR_MODEL", 'Give "openai-compatible" or "anthropic".'));
  }
  const model = modelName.safeParse(given("FORBEAR_MODEL_NAME"));
  if (!model.success) {
    return err(modelFault("FORBEAR_MODEL_NAME", "Give the model's name as its maker spells it."));
  }
  const url = modelUrl.optional().safeParse(given("FORBEAR_MODEL_URL"));
  if (!url.success) {
    return err(modelFault("FORBEAR_MODEL_URL", "Give it as https://models.example.com/v1."));
  }
  const limit = seconds.safeParse(given("FORBEAR_MODEL_SECONDS"));
  if (!limit.success) {
    return err(modelFault("FORBEAR_MODEL_SECONDS", "Give seconds from 0.2 to 30."));
  }
  const schema = flag.safeParse(given("FORBEAR_MODEL_SCHEMA"));
  if (!schema.success) return err(modelFault("FORBEAR_MODEL_SCHEMA", 'Give "yes" or "no".'));
  return ok({
    dialect: dialect.data,
    url: url.data ?? null,
    model: model.data,
    key: given("FORBEAR_MODEL_KEY") ?? null,
    timeLimitMs: Math.round(limit.data * 1000),
    takesSchema: schema.data === "yes",
  });
}

const keyBytes = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, text.length === 64 ? "hex" : "base64"));

/**
 * Reads the environment; the first value that is wrong is told.
 * @param folder where a relative FORBEAR_DATA starts, and where `.forbear` stands without one
 */
export function readEnvironment(
  variables: Variables,
  folder: string,
): Result<Environment, StartFault> {
  const given = (name: string): string | undefined => {
    const text = variables[name]?.trim();
    return text === undefined || text === "" ? undefined : text;
  };
  const portRead = port.safeParse(given("PORT"));
  if (!portRead.success) return err(portFault(given("PORT") ?? ""));
  const hostRead = host.safeParse(given("HOST"));
  if (!hostRead.success) return err(hostFault());
  const databaseRead = databaseUrl.safeParse(given("DATABASE_URL"));
  if (!databaseRead.success) return err(databaseFault());
  const keyRead = masterKey.safeParse(given("FORBEAR_MASTER_KEY"));
  if (!keyRead.success) return err(keyFault());
  const urlRead = publicUrl.safeParse(given("FORBEAR_URL"));
  if (!urlRead.success) return err(urlFault(given("FORBEAR_URL") ?? ""));
  const proxyRead = flag.safeParse(given("FORBEAR_TRUST_PROXY"));
  if (!proxyRead.success) return err(proxyFault(given("FORBEAR_TRUST_PROXY") ?? ""));
  const modelRead = readModel(given);
  if (!modelRead.ok) return modelRead;
  const processorsRead = readProcessors(given);
  if (!processorsRead.ok) return processorsRead;
  return ok({
    port: portRead.data,
    host: hostRead.data,
    databaseUrl: databaseRead.data ?? null,
    directory: resolve(folder, given("FORBEAR_DATA") ?? ".forbear"),
    masterKey: keyRead.data === undefined ? null : keyBytes(keyRead.data),
    publicUrl: urlRead.data ?? null,
    trustProxy: proxyRead.data === "yes",
    model: modelRead.value,
    processors: processorsRead.value,
  });
}
