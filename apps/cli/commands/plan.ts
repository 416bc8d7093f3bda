/** `forbear plan`: what a debt's plan still has to come, and other days for it on the payer's word. */

import { type PlainDate, parsePlainDate, toJson } from "@forbear/kernel";
import { type ChangeRequest, type Offer, duesOf } from "@forbear/negotiation";
import { type Serving, agreeChange, offerChange, planToday } from "@forbear/operations";
import type { Context } from "../context.ts";
import { fails, forTenant } from "../opened.ts";
import { type Exit, exits } from "../terminal.ts";
import type { TenantFlags } from "./bank.ts";
import { accountNamed } from "./ledger.ts";

type OnDebt = {
  readonly serving: Serving;
  readonly tenant: Parameters<typeof planToday>[1];
  readonly house: Parameters<typeof planToday>[0];
};

const onDebt = (
  context: Context,
  name: string,
  flags: TenantFlags,
  work: (on: OnDebt) => Promise<Exit>,
): Promise<Exit> =>
  forTenant(context, flags.tenant ?? null, async (tools, standing) => {
    const account = await accountNamed(tools, standing, name);
    if (account === null) return fails(context, `No debt is named ${name}.`);
    const by = { kind: "system", part: "command line" } as const;
    const { policy, zone, settings } = standing;
    const serving: Serving = { account, person: null, by, authority: "agent", policy, zone };
    return work({ serving, tenant: settings.tenant.id, house: tools.house });
  });

const refused = (context: Context, why: string): Exit =>
  fails(context, `Refused: ${why.replaceAll("-", " ")}.`);

/** Prints each payment with what is still open of it. */
export const runPlanShow = (context: Context, name: string, flags: TenantFlags): Promise<Exit> =>
  onDebt(context, name, flags, async ({ house, tenant, serving }) => {
    const seen = await planToday(house, tenant, serving);
    if (!seen.ok) return refused(context, seen.error.why);
    const { plan, missed, today, debit } = seen.value;
    const payments = plan.instalments.map(({ dueOn, amount }, n) => {
      const open = plan.open[n] ?? amount;
      return { dueOn, amount: toJson(amount), open: toJson(open), paid: open.minor === 0n };
    });
    const told = missed === null ? null : { ...missed, amount: toJson(missed.amount) };
    const { agreedOn, debitFrom, changes } = plan;
    context.terminal.print(
      JSON.stringify({ today, agreedOn, payments, missed: told, debitFrom, changes, debit }),
    );
    return exits.done;
  });

export type PlanChangeFlags = TenantFlags & {
  readonly of?: string;
  readonly to?: string;
  readonly following?: boolean;
  readonly agree?: boolean;
  readonly because?: string;
};

/** Prints the days that policy offers; changes nothing without `--agree` and its reason. */
export async function runPlanChange(
  context: Context,
  name: string,
  kind: ChangeRequest["kind"],
  flags: PlanChangeFlags,
): Promise<Exit> {
  const of = dayIn(flags.of);
  const to = dayIn(flags.to);
  if (of === "no-day" || to === "no-day") return fails(context, "Write days as 2026-03-02.");
  const following = flags.following === true;
  if (kind === "move" && to === null) return fails(context, "Say to which day, with --to.");
  const request: ChangeRequest | null =
    kind === "skip" ? { kind, of } : to === null ? null : { kind: "move", of, to, following };
  if (request === null) return fails(context, "Say to which day, with --to.");
  const because = flags.because?.trim() ?? "";
  if (flags.agree === true && because.length < 3) {
    return fails(context, "Say why, with --because: it stands in the record of the account.");
  }
  return onDebt(context, name, flags, async ({ house, tenant, serving }) => {
    const made = await offerChange(house, tenant, serving, request);
    const near = made.ok || !("nearest" in made.error) ? null : made.error.nearest;
    const offered = made.ok ? made.value : near;
    const why = made.ok ? null : made.error.why;
    // Whose word it takes: at the desk it can be put before them.
    const needs = made.ok || !("needs" in made.error) ? null : made.error.needs;
    if (offered === null && needs !== null) {
      return fails(
        context,
        `Refused: ${why ?? ""}. It takes the word of a ${needs}, asked at the desk.`,
      );
    }
    if (offered === null) return refused(context, why ?? "it is not offered");
    if (flags.agree === true && why === null) {
      const agreed = await agreeChange(house, tenant, serving, offered.token, because);
      if (!agreed.ok) return refused(context, agreed.error.why);
    }
    const changed = flags.agree === true && why === null;
    context.terminal.print(
      JSON.stringify({ changed, why, needs, payments: paymentsIn(offered.offer) }),
    );
    return why === null ? exits.done : exits.failed;
  });
}

const paymentsIn = ({ terms }: Offer) =>
  duesOf(terms).map(({ dueOn, amount }) => ({ dueOn, amount: toJson(amount) }));

function dayIn(text: string | undefined): PlainDate | null | "no-day" {
  if (text === undefined) return null;
  const on = parsePlainDate(text);
  return on.ok ? on.value : "no-day";
}
