/** `forbear ledger spread`: money for several debts of one person, booked, or told how it would fall. */

import {
  type AccountId,
  type Money,
  type Result,
  birthBucket,
  err,
  face,
  ok,
  parseFace,
  toJson,
} from "@forbear/kernel";
import type { Spread } from "@forbear/ledger";
import { posting } from "@forbear/operations";
import type { Context } from "../context.ts";
import type { Exit } from "../terminal.ts";
import { type Common, amountOf, byHand, dayOr } from "./ledger-by-hand.ts";

export type SpreadFlags = Common & {
  readonly amount: string;
  readonly reference: string;
  readonly method: posting.Received["method"];
  readonly by?: Exclude<Spread["kind"], "directed">;
  readonly part?: readonly string[];
  readonly person?: string;
  readonly dryRun?: boolean;
};

export const runSpread = (context: Context, name: string, flags: SpreadFlags): Promise<Exit> =>
  byHand(context, name, flags.tenant, async ({ house, tenant, currency, hand, today, owing }) => {
    const amount = amountOf(flags.amount, flags.currency ?? currency);
    if (!amount.ok) return amount;
    const valueOn = dayOr(flags.on, today);
    if (!valueOn.ok) return valueOn;
    const spread = spreadOf(flags, amount.value.currency);
    if (!spread.ok) return spread;
    const named = flags.person === undefined ? null : parseFace("pers", flags.person);
    const id = named === null ? owing[0] : owing.find((one) => named.ok && one === named.value);
    if (id === undefined) return err("nobody who owes this debt is called so");
    const who = { ...hand, person: { bucket: birthBucket(id), id } };
    const { method, reference } = flags;
    const received = { amount: amount.value, valueOn: valueOn.value, method, reference };
    const asked = { ...received, spread: spread.value };
    if (flags.dryRun === true) {
      const parted = await posting.previewSpread(house, tenant, who, asked);
      if (!parted.ok) return parted;
      const parts = parted.value.map(({ owed, ...one }) => {
        return { ...partOf(one), owed: { ...toJson(owed) } };
      });
      return ok({ booked: false, parts });
    }
    const posted = await posting.postSpread(house, tenant, who, asked);
    if (!posted.ok) return posted;
    const parts = posted.value.map(({ payment, ...one }) => {
      return { ...partOf(one), payment: face("paym", payment) };
    });
    return ok({ booked: true, parts });
  });

const partOf = ({ account, amount, suspended }: Omit<posting.PartPosted, "payment">) => ({
  account: face("acct", account),
  amount: { ...toJson(amount) },
  suspended,
});

function spreadOf({ by, part }: SpreadFlags, currency: string): Result<Spread, string> {
  if ((by === undefined) === (part === undefined)) return err("say one of --by and --part");
  if (by !== undefined) return ok({ kind: by });
  const parts: { account: AccountId; amount: Money }[] = [];
  for (const text of part ?? []) {
    const [debt = "", sum = ""] = text.split("=");
    const account = parseFace("acct", debt.trim());
    const amount = amountOf(sum.trim(), currency);
    if (!account.ok || !amount.ok) return err(`${text} is no part: write acct_...=12.50`);
    parts.push({ account: account.value, amount: amount.value });
  }
  return ok({ kind: "directed", parts });
}
