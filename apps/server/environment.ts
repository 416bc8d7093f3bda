/** What the environment asks for: read once, checked whole, each wrong value told in a sentence. */

import { resolve } from "node:path";
import { type Result, err, ok } from "@forbear/kernel";
import { z } from "zod";
import { type StartFault, fault } from "./fault.ts";

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
  return ok({
    port: portRead.data,
    host: hostRead.data,
    databaseUrl: databaseRead.data ?? null,
    directory: resolve(folder, given("FORBEAR_DATA") ?? ".forbear"),
    masterKey: keyRead.data === undefined ? null : keyBytes(keyRead.data),
    publicUrl: urlRead.data ?? null,
    trustProxy: proxyRead.data === "yes",
  });
}
