/** Calls about a debt and how each ended: told once, by whoever made it. */

import { callOutcomeOf } from "@forbear/accounts";
import type { CallList } from "@forbear/contract";
import { type AccountId, face } from "@forbear/kernel";
import { pointTextsOf } from "../stores/people/store.ts";
import { folderOf, masked } from "./account.ts";
import type { Reading } from "./lines.ts";
import { callsAbout } from "./timeline.store.ts";

const shownCalls = 20;

/** The last calls about a debt; null when the tenant has no such debt. */
export async function callList(read: Reading, id: AccountId): Promise<CallList | null> {
  const folder = await folderOf(read, id);
  if (folder === null) return null;
  const { account, people } = folder;
  const [rows, texts] = await Promise.all([
    callsAbout(read.tx, account, people, shownCalls),
    pointTextsOf(read.tx, read.vault, people),
  ]);
  return {
    items: rows.map(({ id: call, at, point, end }) => ({
      id: face("ctct", call),
      at,
      to: point === null ? "" : masked("phone", texts.get(point) ?? ""),
      end: callOutcomeOf(end),
    })),
  };
}
