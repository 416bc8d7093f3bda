/** Accounts at payment processors, as they cross HTTP: keys go in and never come out. */

import { z } from "zod";
import { instant } from "./words.ts";

export const processorName = z.enum(["stripe", "razorpay"]);
const accountFace = z.string().regex(/^prac_[0-9a-z]{26}$/);
const checkedAs = z.enum(["reached", "refused", "no-answer"]);

/** One set of keys: of it no more is shown than its end. */
export const processorAccount = z.object({
  id: accountFace,
  provider: processorName,
  status: z.enum(["asked", "in-force", "refused", "ended"]),
  mode: z.enum(["test", "live"]),
  last4: z.string().max(4),
  /** Of the secrets of its posts, the newest first. */
  hookLast4: z.array(z.string().max(4)).max(2),
  olderUntil: instant.nullable(),
  /** Whose account it is, as the processor says. */
  owner: z.string().nullable(),
  askedAt: instant,
  /** Null: at the machine. */
  askedBy: z.string().nullable(),
  /** Whoever looks asked it: somebody else decides. */
  ownAsk: z.boolean(),
  changedAt: instant,
  checkedAt: instant.nullable(),
  checkedAs: checkedAs.nullable(),
});
export type ProcessorAccountView = z.infer<typeof processorAccount>;

export const processorsView = z.object({
  /** A sample can be joined to no processor. */
  sample: z.boolean(),
  /** Which processor takes payments now; null: the one in this process, which moves no money. */
  takes: processorName.nullable(),
  /** The installation's own account takes them, for there is none of the tenant's. */
  byInstallation: z.boolean(),
  accounts: z.array(processorAccount),
  /** Where each is to post what it tells. */
  posts: z.array(z.object({ provider: processorName, url: z.string() })),
});
export type ProcessorsView = z.infer<typeof processorsView>;

const secret = z.string().trim().min(8).max(250);
/** What is to change; what is left out stays as it is. */
export const processorAsked = z.object({
  provider: processorName,
  key: secret.nullable(),
  keyId: secret.nullable(),
  hookSecret: secret.nullable(),
});
export const processorDecided = z.object({ agreed: z.boolean() });
export const processorChecked = z.object({ checkedAs, mode: z.enum(["test", "live"]) });
