/** A small world to talk in, for tests: one person, one debt, house policy; acts change what is known. */

import type { Hold } from "@forbear/accounts";
import {
  type AccountId,
  type CaseId,
  type HoldId,
  type Identities,
  type Instant,
  type Language,
  type Money,
  type OfferId,
  type PersonId,
  type PlainDate,
  type PlanId,
  later,
  money,
  must,
  parseInstant,
  parsePlainDate,
  parseUuid,
  sum,
} from "@forbear/kernel";
import {
  type Minting,
  type Offer,
  type OfferPolicy,
  type Owed,
  type StandingPlan,
  changeFor,
  housePolicy,
  limitsFor,
  offerFor,
  regularOf,
} from "@forbear/negotiation";
import { advance } from "../advance.ts";
import type {
  AskedAct,
  Conversation,
  Known,
  KnownDebt,
  MeansAnswers,
  Mint,
  OfferWish,
  Proving,
  Step,
  TakenFrom,
} from "../conversation.ts";
import { takenUp } from "../flows/handoff.ts";
import { noAnswers } from "../means/questions.ts";
import { type GuardFault, guard } from "../guard/guard.ts";
import { answered, standingOf, sustainableOf } from "../means/statement.ts";
import type { ChannelName, Understood } from "../meaning.ts";
import { answerTo, serviceOf } from "../wish-request.ts";
import { type Worded, word } from "../wording/word.ts";

export type World = {
  readonly country: string;
  readonly language: Language;
  readonly channel: ChannelName;
  readonly currency: string;
  readonly owes: bigint;
  readonly creditor: string;
  readonly requirements: readonly string[];
  readonly deskIsOpen: boolean;
  readonly policy: OfferPolicy;
  readonly daysPastDue: number;
};

const usual: World = {
  country: "US",
  language: "en",
  channel: "webchat",
  currency: "USD",
  owes: 412_50n,
  creditor: "Northwind Bank",
  requirements: [],
  deskIsOpen: true,
  policy: housePolicy,
  daysPastDue: 40,
};

export const collector = {
  name: "Larkfield",
  callbackNumber: "+1 212 555 0142",
  portal: "https://larkfield.example/portal",
};
export const paymentLink = "https://larkfield.example/p/8Qz2";

const id = <T extends Identities[keyof Identities]>(n: number): T =>
  must(parseUuid<T>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`));

export const person = id<PersonId>(1);
export const account = id<AccountId>(2);

export const at = (text: string): Instant => must(parseInstant(text));
export const day = (text: string): PlainDate => must(parsePlainDate(text));

/** What the house does with an act, as far as the next turn can see it. */
type Changes = {
  holds: Hold[];
  debtHolds: Hold[];
  offers: Offer[];
  agreement: KnownDebt["agreement"];
  means: MeansAnswers;
  approvalWaits: boolean;
  standing: StandingPlan | null;
};

export type Said = {
  readonly step: Step;
  readonly worded: Worded | null;
  readonly faults: readonly GuardFault[];
};

/** What an act that takes something back ends. */
const liftedBy = {
  "hand-back": ["with-person"],
  "withdraw-complaint": ["complaint"],
  "withdraw-death": ["deceased"],
  "withdraw-dispute": ["dispute", "proof-due"],
} as const satisfies { readonly [act in AskedAct["kind"]]?: readonly Hold["kind"][] };

export class Talk {
  readonly world: World;
  readonly kept: Offer[] = [];
  conversation: Conversation;
  now: Instant;
  /** What the words prove: the story says so, as the person on file is nobody's. */
  proof: Proving = "no-answer";
  stopped: readonly ChannelName[] = [];
  /** From where payments are taken by themselves. */
  taken: TakenFrom[] = [];
  readonly #changes: Changes = {
    holds: [],
    debtHolds: [],
    offers: [],
    agreement: { kind: "none" },
    means: noAnswers,
    approvalWaits: false,
    standing: null,
  };
  #ids = 100;

  constructor(world: Partial<World> = {}) {
    this.world = { ...usual, ...world };
    this.now = at("2026-03-02T15:00:00.000Z");
    this.conversation = {
      flow: "open",
      channel: this.world.channel,
      language: this.world.language,
      verification: { kind: "unverified", failures: 0 },
      pending: null,
      shown: [],
      asked: null,
      notUnderstood: 0,
      disclosed: [],
      withPerson: false,
      ended: false,
      startedAt: this.now,
      touchedAt: this.now,
      notes: [],
    };
  }

  /** The person lives by UTC. */
  get today(): PlainDate {
    return day(this.now.slice(0, 10));
  }

  get known(): Known {
    const { world, now, today } = this;
    const { holds, debtHolds, offers, agreement } = this.#changes;
    const debt = this.debt(debtHolds, agreement);
    return {
      now,
      today,
      jurisdiction: { country: world.country, region: "unknown", municipality: null },
      collector,
      debts: [debt],
      personHolds: [...holds],
      deskIsOpen: world.deskIsOpen,
      offers: offers.filter((offer) => offer.expiresAt > now),
      mint: (wish) => this.#mint(wish, debt.total, this.#sustainable(debt.total)),
      means: this.#means(debt.total),
      service: this.#service(debt.total),
      taken: [...this.taken],
      approvalWaits: this.#changes.approvalWaits,
      proves: () => this.proof,
      stopped: this.stopped,
      paymentLink,
    };
  }

  #sustainable({ currency }: Money): Money | null {
    const rules = limitsFor(this.world.policy, currency)?.means;
    return rules === undefined ? null : sustainableOf(this.#changes.means, rules);
  }

  debt(holds: readonly Hold[], agreement: KnownDebt["agreement"]): KnownDebt {
    const { currency, owes, creditor } = this.world;
    const interest = owes / 10n;
    const fees = owes / 50n;
    const costs = 0n;
    const balances = {
      principal: money(currency, owes - interest - fees - costs),
      interest: money(currency, interest),
      fees: money(currency, fees),
      costs: money(currency, costs),
    };
    return {
      account,
      creditor,
      balances,
      total: sum<string>(currency, Object.values(balances)),
      since: day("2025-11-14"),
      lastPaymentOn: null,
      holds: [...holds],
      agreement,
    };
  }

  /** The plan that was agreed in this talk, as its days may be changed. */
  #service(balance: Money): Known["service"] {
    const { standing } = this.#changes;
    const { policy } = this.world;
    if (standing === null || policy.service === undefined) return null;
    const owed = this.#owed(balance, null);
    return serviceOf(standing, (request) => changeFor(request, standing, owed, this.#minting()));
  }

  #mint(wish: OfferWish, balance: Money, sustainable: Money | null): ReturnType<Mint> {
    const owed = this.#owed(balance, sustainable);
    return answerTo(wish, (request) => offerFor(request, owed, this.#minting()));
  }

  #owed(balance: Money, sustainable: Money | null): Owed {
    const settled = this.#changes.offers.flatMap(({ terms }) =>
      terms.kind === "settlement" ? [terms.forgives.minor] : [],
    );
    const { daysPastDue } = this.world;
    const settlementsOffered = new Set(settled).size;
    const about = { account, person, balance, nextPayOn: null, segment: null, sustainable };
    return { ...about, daysPastDue, settlementsOffered };
  }

  #minting(): Minting {
    return {
      policy: this.world.policy,
      authority: "agent",
      today: this.today,
      now: this.now,
      newId: () => this.#id<OfferId>(),
    };
  }

  /** The short form as far as it was told; each message adds its answers. */
  #means(balance: Money): Known["means"] {
    const rules = limitsFor(this.world.policy, balance.currency)?.means;
    if (rules === undefined) return null;
    return (told) =>
      standingOf(
        this.#changes.means,
        told,
        rules,
        (sustainable) => (wish) => this.#mint(wish, balance, sustainable),
      );
  }

  #id<T extends Identities[keyof Identities]>(): T {
    this.#ids += 1;
    return id<T>(this.#ids);
  }

  /** One message of the person, and the reply in finished words. */
  hears(understood: Understood, text = ""): Said {
    const step = advance(this.conversation, understood, text, this.known);
    this.conversation = step.conversation;
    for (const act of step.acts) this.#do(act);
    if (step.say.length === 0) return { step, worded: null, faults: [] };
    const { channel, requirements, country } = this.world;
    const { language } = step.conversation;
    const worded = word(step.say, { language, channel, requirements, collector, country });
    const { licensed, content, stops } = worded;
    const guarded = guard(worded.text, licensed, { language, channel, content, stops });
    return { step, worded, faults: guarded.ok ? [] : guarded.error };
  }

  pass(hours: number): void {
    this.now = later(this.now, hours * 3_600_000);
  }

  /** A colleague takes up what waits for one. */
  takeUp(): void {
    this.lift("with-person");
    const hold = { id: this.#id<HoldId>(), at: this.now };
    this.#changes.holds.push({ ...hold, kind: "with-person", because: takenUp });
  }

  lift(kind: Hold["kind"]): void {
    const { holds, debtHolds } = this.#changes;
    for (const all of [holds, debtHolds]) {
      for (let i = all.length - 1; i >= 0; i -= 1) if (all[i]?.kind === kind) all.splice(i, 1);
    }
  }

  #do(act: AskedAct): void {
    const base = { id: this.#id<HoldId>(), at: this.now };
    const kase = this.#id<CaseId>();
    const { holds, debtHolds, offers } = this.#changes;
    const place = (all: Hold[], hold: Hold): void => {
      if (!all.some(({ kind }) => kind === hold.kind)) all.push(hold);
    };
    switch (act.kind) {
      case "keep-offer":
        offers.push(act.offer);
        this.kept.push(act.offer);
        return;
      case "agree":
        this.#agree(act.offer);
        return;
      case "stop-taking":
        this.taken = this.taken.filter((from) => !act.of.includes(from));
        return;
      case "note-means":
        this.#changes.means = answered(this.#changes.means, act.told);
        return;
      case "ask-approval":
        this.#changes.approvalWaits = true;
        return;
      case "stop-channel":
        this.stopped = [...this.stopped, act.channel];
        return;
      case "allow-channel":
      case "withdraw-stop":
        this.stopped = this.stopped.filter((channel) => channel !== act.channel);
        if (act.kind === "withdraw-stop") this.lift("ceased");
        return;
      case "stop-contact":
        place(holds, { ...base, kind: "ceased", by: "consumer", written: true });
        return;
      case "note-representation":
        place(holds, { ...base, kind: "represented" });
        return;
      case "note-insolvency":
        place(holds, { ...base, kind: "insolvency", startedOn: "unknown" });
        return;
      case "note-death":
        place(holds, { ...base, kind: "deceased", diedOn: "unknown" });
        return;
      case "crisis":
        place(holds, { ...base, kind: "crisis", case: kase });
        return;
      case "hand-over":
        place(holds, { ...base, kind: "with-person", because: act.because });
        return;
      case "hand-back":
      case "withdraw-complaint":
      case "withdraw-death":
      case "withdraw-dispute":
        for (const kind of liftedBy[act.kind]) this.lift(kind);
        return;
      case "open-case":
        if (act.of === "dispute") {
          const reason = act.reason ?? "other";
          const part = "whole" as const;
          place(debtHolds, { ...base, kind: "dispute", reason, part, written: true, case: kase });
        }
        if (act.of === "proof") place(debtHolds, { ...base, kind: "proof-due", case: kase });
        if (act.of === "complaint") place(holds, { ...base, kind: "complaint", case: kase });
        if (act.of === "fraud") place(debtHolds, { ...base, kind: "fraud", case: kase });
        return;
      default:
        return;
    }
  }

  #agree(offer: OfferId): void {
    const found = this.#changes.offers.find((one) => one.id === offer);
    const terms = found?.terms;
    if (!terms) return;
    if (terms.kind === "plan") this.#changes.standing = standingPlanOf(terms, this.today);
    else if (terms.kind === "changed" && this.#changes.standing !== null) {
      this.#changes.standing = changedPlan(this.#changes.standing, terms);
    } else this.#changes.standing = null;
    const { standing } = this.#changes;
    // Of a plan that was changed, those before the change are still to be paid.
    const all =
      terms.kind === "changed" && standing !== null
        ? { ...terms, instalments: standing.instalments }
        : terms;
    this.#changes.agreement = standingAs(all, this.world.currency);
  }
}

type TermsOf<K extends Offer["terms"]["kind"]> = Extract<Offer["terms"], { kind: K }>;

const standingPlanOf = (
  { rhythm, instalments, leniency }: TermsOf<"plan">,
  agreedOn: PlainDate,
): StandingPlan => ({
  plan: id<PlanId>(9),
  agreedOn,
  rhythm,
  regular: regularOf(instalments, rhythm).regular,
  instalments,
  leniency,
  open: instalments.map(({ amount }) => amount),
  changes: [],
  isFixed: false,
  debitFrom: null,
});

const changedPlan = (
  plan: StandingPlan,
  { as, from, before, instalments, rhythm, regular }: TermsOf<"changed">,
): StandingPlan => ({
  ...plan,
  rhythm,
  regular,
  instalments: [...plan.instalments.slice(0, from), ...instalments],
  changes: [...plan.changes, { as, was: before[0]?.dueOn ?? plan.agreedOn }],
});

function standingAs(terms: Offer["terms"], currency: string): KnownDebt["agreement"] {
  switch (terms.kind) {
    case "pause":
      return { kind: "pause", until: terms.until };
    case "in-full":
      return { kind: "promise", amount: terms.amount, dueOn: terms.payBy };
    case "promise":
      return { kind: "promise", amount: terms.amount, dueOn: terms.dueOn };
    default: {
      const first = terms.instalments.at(0);
      const nextDueOn = first?.dueOn ?? null;
      const amount = first?.amount ?? money(currency, 0n);
      return terms.kind === "settlement"
        ? { kind: "settlement", nextDueOn, amount }
        : {
            kind: "plan",
            nextDueOn,
            amount,
            every: terms.rhythm,
            left: terms.instalments.map(({ amount: each, dueOn }) => ({ amount: each, dueOn })),
          };
    }
  }
}
