/** Which lines of a file nobody told before, and which leave doubt whether somebody did. */

import type { Bucket, TenantId } from "@forbear/kernel";
import type { Transaction } from "../../ports/database.ts";
import type { Vault } from "../../ports/vault.ts";
import type { BankFile } from "../../stores/bank/files.store.ts";
import {
  type LikeLine,
  countLines,
  linesByKey,
  linesOfDays,
  wordsOfLines,
} from "../../stores/bank/lines.store.ts";
import type { BankAccount } from "../../stores/bank/store.ts";
import { keyBucket } from "../../stores/people/store.ts";
import { type ReadLine, contentOf } from "./line.ts";

export type Keyed = {
  readonly line: ReadLine;
  readonly bucket: Bucket;
  readonly key: Uint8Array;
  /** Why it is not judged but waits; null: it is a line like any other. */
  readonly doubt: "looks-like-another" | "told-in-another-format" | null;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function keyOf(vault: Vault, tenant: TenantId, line: ReadLine): Keyed {
  const key = vault.blind(tenant, "bank-line", line.key);
  return { line, bucket: keyBucket(key), key, doubt: null };
}

export type Freshening = {
  readonly vault: Vault;
  readonly account: BankAccount;
  readonly file: BankFile;
  /** The lines are notices: a statement will tell them again, and moves the balance. */
  readonly notice: boolean;
};

/**
 * The lines that do not stand there yet, in their order. Of two movements that look the same, whether
 * they are is known by the bank's number or by where they stood in the balance; else a person says.
 */
export async function freshOf(
  tx: Transaction,
  { vault, account, file, notice }: Freshening,
  lines: readonly ReadLine[],
): Promise<readonly Keyed[]> {
  const keyed = lines.map((line) => keyOf(vault, tx.tenant, line));
  const days = [...new Set(lines.map(({ bookedOn }) => bookedOn))];
  const [known, told] = await Promise.all([
    linesByKey(tx, account.id, keyed),
    linesOfDays(tx, account.id, days, file.id),
  ]);
  const noted = [...known.values()].filter(({ counts }) => !counts);
  // A statement told what a notice had announced: now it moves the balance.
  if (!notice && noted.length > 0) await tx.execute(countLines(tx.tenant, noted));
  const found = new Set<string>([...known.values()].map(({ id }) => id));
  const fresh = keyed.filter((one) => !known.has(hex(one.key)));
  const likes = await likeOf(
    tx,
    vault,
    fresh,
    told.filter(({ id }) => !found.has(id)),
  );
  return fresh.flatMap((one) => doubted(one, likes, file.format));
}

type Like = LikeLine & { readonly content: string };

const figureOf = ({ bookedOn, minor }: Pick<LikeLine, "bookedOn" | "minor">): string =>
  `${bookedOn} ${minor.toString()}`;

/** What other files told of the same days and amounts, by both: a store of likenesses to take from. */
async function likeOf(
  tx: Transaction,
  vault: Vault,
  fresh: readonly Keyed[],
  told: readonly LikeLine[],
): Promise<Map<string, Like[]>> {
  const asked = new Set(fresh.map(({ line }) => figureOf(line)));
  const same = told.filter((one) => asked.has(figureOf(one)));
  const words = await wordsOfLines(tx, vault, same);
  const likes = new Map<string, Like[]>();
  for (const one of same) {
    const said = words.get(one.id);
    if (said === undefined) continue;
    const like = { ...one, content: contentOf(one, said) };
    const known = likes.get(figureOf(one));
    if (known) known.push(like);
    else likes.set(figureOf(one), [like]);
  }
  return likes;
}

const familyOf = (format: string): string => (format.startsWith("camt.") ? "camt" : format);

/** The line, with its doubt; nothing where it is one that was told before. */
function doubted(one: Keyed, likes: Map<string, Like[]>, format: string): readonly Keyed[] {
  const { line } = one;
  const left = likes.get(figureOf(line)) ?? [];
  const take = (found: Like): void => void left.splice(left.indexOf(found), 1);
  const foreign = left.find((like) => familyOf(like.format) !== familyOf(format));
  if (foreign !== undefined) {
    take(foreign);
    return [{ ...one, doubt: "told-in-another-format" }];
  }
  if (line.numbered) return [one];
  const twins = left.filter(({ content }) => content === line.content);
  const [twin] = twins;
  if (twin === undefined) return [one];
  // Where one of the two is not placed in the balance, the same words on the same day are the same.
  const unplaced = twins.find(({ stoodAt }) => stoodAt === null || line.stoodAt === null);
  if (unplaced !== undefined) {
    take(unplaced);
    return [];
  }
  return [{ ...one, doubt: "looks-like-another" }];
}
