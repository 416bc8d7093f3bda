/** Debts, walked in the order of their lives: offers inside policy, agreements from offers, silence when it is due. */

import {
  type AccountState,
  type Event,
  type Happening,
  type HappeningOf,
  blockedBy,
  isOutreach,
  totalOwed,
} from "@forbear/accounts";
import {
  type Domain,
  type Instant,
  type TimeZone,
  canonical,
  encode,
  localDate,
  never,
  zero,
} from "@forbear/kernel";
import { type ActionKind, actionKinds } from "@forbear/law";
import { type Offer, type OfferPolicy, breachesOf, openOffer } from "@forbear/negotiation";
import type { PersonFile } from "../../stores/file.ts";
import type { Findings } from "./findings.ts";
import type { Life } from "./lives.ts";
import type { StoredOffer } from "./rows.store.ts";

export type Debts = {
  readonly lives: ReadonlyMap<string, Life<AccountState>>;
  readonly people: readonly PersonFile[];
  readonly offers: readonly StoredOffer[];
  /** Every policy that was ever published, by hash. */
  readonly policies: ReadonlyMap<string, OfferPolicy>;
  readonly offerKey: Uint8Array;
  /** Of people whose zone nobody knows. */
  readonly zone: TimeZone;
  /** Attempts before it were looked at before; null: all are looked at. */
  readonly since: Instant | null;
};

export function checkDebts(all: Debts, findings: Findings): void {
  const offers = new Map(all.offers.map((offer) => [offer.id, offer]));
  const zones = new Map<string, readonly TimeZone[]>(
    all.people.map((person) => [person.id, person.state.zones]),
  );
  for (const [id, life] of all.lives) {
    const walk = new DebtWalk(id, all, offers, zones, findings);
    for (const [place, { event, seq }] of life.moments.entries()) {
      walk.step(event, seq, life.before[place] ?? null);
    }
  }
}

const text = (value: Domain): string => canonical(encode(value));

type Agreeing =
  "promise-made" | "plan-agreed" | "settlement-agreed" | "relief-agreed" | "pause-agreed";

type Reserved = { readonly seq: number; readonly act: ActionKind | null };

class DebtWalk {
  readonly #account: string;
  readonly #all: Debts;
  readonly #stored: ReadonlyMap<string, StoredOffer>;
  readonly #zones: ReadonlyMap<string, readonly TimeZone[]>;
  readonly #findings: Findings;
  readonly #reserved = new Map<string, Reserved>();
  readonly #minted = new Map<string, Offer>();
  #settlement: { readonly least: bigint; paid: bigint } | null = null;
  #kept = false;
  #silence: { readonly seq: number; readonly by: string } | null = null;

  constructor(
    account: string,
    all: Debts,
    stored: ReadonlyMap<string, StoredOffer>,
    zones: ReadonlyMap<string, readonly TimeZone[]>,
    findings: Findings,
  ) {
    this.#account = account;
    this.#all = all;
    this.#stored = stored;
    this.#zones = zones;
    this.#findings = findings;
  }

  step(event: Event, seq: number, before: AccountState | null): void {
    const { what } = event;
    if (silences(what)) this.#silence = { seq, by: what.kind };
    this.#settles(what, before);
    switch (what.kind) {
      case "contact-reserved": {
        const act = actionKinds.find((kind) => kind === what.act) ?? null;
        this.#reserved.set(what.contact, { seq, act });
        return;
      }
      case "contact-attempting":
        if (before !== null) this.#attempted(event, what.contact, before);
        return;
      case "offer-minted":
        this.#mint(event, what);
        return;
      case "promise-made":
      case "plan-agreed":
      case "settlement-agreed":
      case "relief-agreed":
      case "pause-agreed":
        if (before !== null) this.#agreed(event, what, before);
        return;
      case "plan-changed":
        if (before !== null) this.#changed(event, what, before);
        return;
      default:
        return;
    }
  }

  /** A debt that closes as settled had a settlement, and all that it asked for had come. */
  #settles(what: Happening, before: AccountState | null): void {
    const life = before?.life;
    switch (what.kind) {
      case "settlement-agreed": {
        const { instalments, leniency } = what;
        const least = instalments.map(({ amount }) => amount.minor - leniency.tolerance.minor);
        this.#settlement = { least: least.reduce((sum, one) => sum + one, 0n), paid: 0n };
        this.#kept = false;
        return;
      }
      case "posted":
        if (this.#settlement !== null) this.#settlement.paid += paidBy(what);
        return;
      case "plan-ended":
        if (life?.kind === "on-plan" && life.plan.forgives !== undefined) {
          this.#kept = what.as === "completed";
        }
        return;
      case "account-closed": {
        if (what.as !== "settled") return;
        const paid = this.#settlement !== null && this.#settlement.paid >= this.#settlement.least;
        if (this.#kept && paid) return;
        this.#findings.found(
          "offers",
          "a debt closed as settled without a settlement that was kept",
          {
            account: this.#account,
          },
        );
        return;
      }
      default:
        return;
    }
  }

  #attempted({ at }: Event, contact: string, before: AccountState): void {
    if (this.#all.since !== null && at < this.#all.since) return;
    const reserved = this.#reserved.get(contact);
    if (!reserved?.act || !isOutreach(reserved.act)) return;
    const found = (says: string): void => {
      this.#findings.found("silence", says, { contact, account: this.#account });
    };
    const hold = blockedBy(reserved.act, before.holds);
    if (hold !== null) found(`a contact left about a debt under ${hold.kind}`);
    if (before.life.kind === "closed") found("a contact left about a closed debt");
    if (this.#silence !== null && this.#silence.seq > reserved.seq) {
      found(`a contact decided before ${this.#silence.by} left after it`);
    }
  }

  #mint(event: Event, { offer: id, terms }: HappeningOf<"offer-minted">): void {
    this.#findings.looked("offers");
    const at = { offer: id, account: this.#account };
    const stored = this.#stored.get(id);
    const opened = stored && openOffer(stored.token, this.#all.offerKey, event.at);
    if (!opened?.ok) {
      this.#findings.found("offers", "an offer has no token of ours", at);
      return;
    }
    const offer = opened.value;
    this.#minted.set(id, offer);
    const whole =
      offer.id === id &&
      offer.account === event.about.account &&
      offer.person === event.about.person &&
      text(offer.terms) === text(terms) &&
      canonical(stored?.terms ?? null) === text(terms);
    if (!whole) {
      this.#findings.found("offers", "an offer is told differently in journal, row and token", at);
    }
    const policy = this.#all.policies.get(offer.policy);
    if (policy === undefined) {
      this.#findings.found("offers", "an offer was made by a policy that nobody published", at);
      return;
    }
    const breaches = this.#breaches(offer, policy);
    if (breaches.length > 0) {
      const says = `an offer is outside its policy: ${breaches.join(", ")}`;
      this.#findings.found("offers", says, at);
    }
  }

  /** The day of minting is the person's: of several zones, any that makes the offer right. */
  #breaches(offer: Offer, policy: OfferPolicy): readonly string[] {
    const zones = [...(this.#zones.get(offer.person) ?? []), this.#all.zone];
    const days = [...new Set(zones.map((zone) => localDate(offer.mintedAt, zone)))];
    const each = days.map((day) => breachesOf(offer, policy, day));
    return each.find((breaches) => breaches.length === 0) ?? each[0] ?? [];
  }

  /** Other days were offered over exactly the plan that stood. */
  #changed(event: Event, what: HappeningOf<"plan-changed">, { life }: AccountState): void {
    this.#findings.looked("offers");
    const at = { offer: what.offer, account: this.#account };
    const offer = this.#minted.get(what.offer);
    const { was } = what;
    const told = {
      plan: what.plan,
      as: what.as,
      from: what.from,
      instalments: what.instalments,
      rhythm: what.rhythm,
      regular: what.regular,
    };
    if (offer?.terms.kind !== "changed") {
      this.#findings.found("offers", "a plan was changed as was never offered", at);
      return;
    }
    const { plan, as, from, instalments, rhythm, regular, before, over } = offer.terms;
    const same = text({ plan, as, from, instalments, rhythm, regular }) === text(told);
    if (!same || before[0]?.dueOn !== was) {
      this.#findings.found("offers", "what was agreed is not what was offered", at);
    } else if (event.at >= offer.expiresAt) {
      this.#findings.found("offers", "an offer was agreed after it had lapsed", at);
    }
    const stood =
      life.kind === "on-plan" &&
      life.plan.id === plan &&
      (life.plan.changed?.changes.length ?? 0) === over &&
      text(life.plan.instalments.slice(from)) === text(before);
    if (!stood) {
      this.#findings.found("offers", "a plan was changed that did not stand so", at);
    }
  }

  #agreed(event: Event, what: HappeningOf<Agreeing>, before: AccountState): void {
    this.#findings.looked("offers");
    const at = { offer: what.offer, account: this.#account };
    const offer = this.#minted.get(what.offer);
    if (offer === undefined) {
      this.#findings.found("offers", "something was agreed that was never offered", at);
    } else if (!agrees(what, offer)) {
      this.#findings.found("offers", "what was agreed is not what was offered", at);
    } else if (event.at >= offer.expiresAt || text(totalOwed(before)) !== text(offer.balance)) {
      this.#findings.found("offers", "an offer was agreed after it had lapsed", at);
    }
  }
}

/** Money that a debt was paid with, or that went back; what moves between its own books is none. */
function paidBy({ for: kind, transfers }: HappeningOf<"posted">): bigint {
  if (kind !== "payment" && kind !== "direct" && kind !== "reversal") return 0n;
  const minor = transfers.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return kind === "reversal" ? -minor : minor;
}

/** What takes back everything that was decided about the debt before it. */
function silences(what: Happening): boolean {
  switch (what.kind) {
    case "hold-placed":
      return what.hold.kind !== "vulnerable" && what.hold.kind !== "unread-message";
    case "posted":
      return what.for === "payment";
    case "payment-requested":
    case "promise-made":
    case "plan-agreed":
    case "plan-changed":
    case "settlement-agreed":
    case "relief-agreed":
    case "pause-agreed":
    case "account-closed":
      return true;
    default:
      return false;
  }
}

/** Whether what was agreed is, word for word, what was offered. */
function agrees(what: HappeningOf<Agreeing>, { terms }: Offer): boolean {
  switch (what.kind) {
    case "promise-made":
      return promises(what, terms);
    case "plan-agreed": {
      const { rhythm, instalments, leniency } = what;
      return text({ kind: "plan", rhythm, instalments, leniency }) === text(terms);
    }
    case "settlement-agreed": {
      const { band, rhythm, instalments, forgives, leniency } = what;
      const settles = { kind: "settlement", band, rhythm, instalments, forgives, leniency };
      return text(settles) === text(terms);
    }
    case "relief-agreed": {
      const { rhythm, instalments, reviewOn, leniency } = what;
      return text({ kind: "reduced", rhythm, instalments, reviewOn, leniency }) === text(terms);
    }
    case "pause-agreed":
      return text({ kind: "pause", until: what.until }) === text(terms);
    default:
      return never(what);
  }
}

function promises(
  { amount, dueOn, leniency }: HappeningOf<"promise-made">,
  terms: Offer["terms"],
): boolean {
  if (terms.kind === "promise") {
    return text({ kind: "promise", amount, dueOn, leniency }) === text(terms);
  }
  const exact = { graceDays: 0, tolerance: zero(amount.currency) };
  return (
    terms.kind === "in-full" &&
    text({ amount, payBy: dueOn }) === text({ amount: terms.amount, payBy: terms.payBy }) &&
    text(leniency) === text(exact)
  );
}
