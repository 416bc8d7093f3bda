/** The mandates of the Razorpay that tests play: registration links, tokens, orders and what is taken by them. */

import { randomUUID } from "node:crypto";

type Asked = Readonly<Record<string, unknown>>;
type Answer = { readonly status: number; readonly body: object };

export type Registration = {
  readonly id: string;
  readonly asked: Asked;
  status: "issued" | "paid" | "expired";
  payment_id: string | null;
};

type Token = {
  readonly id: string;
  readonly customer: string;
  status: "initiated" | "confirmed" | "rejected";
  /** What is taken by it next: captured, refused by the bank, or captured without an answer. */
  next: "captured" | "failed" | "no-answer";
};

const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`;
const refused = (description: string): Answer => ({
  status: 400,
  body: { error: { code: "BAD_REQUEST_ERROR", description } },
});

export class Mandates {
  readonly registrations = new Map<string, Registration>();
  readonly tokens = new Map<string, Token>();
  /** Payments by mandates, and those that authorised them. */
  readonly payments = new Map<string, Asked & { readonly id: string; readonly status: string }>();
  readonly orders = new Map<string, Asked & { readonly id: string }>();
  /** Null: no request of a mandate. */
  answer(method: string, path: readonly string[], asked: Asked): Answer | null {
    const [what = "", id = "", more = "", other = ""] = path;
    switch (what) {
      case "subscription_registration":
        return this.#register(asked);
      case "invoices":
        return this.#registration(id);
      case "customers":
        return more === "tokens" ? this.#token(method, other) : customer(id);
      case "orders":
        return id === "" ? this.#order(asked) : this.#paymentsOf(id);
      case "payments": {
        if (id === "create") return this.#charge(asked);
        const found = method === "GET" && more === "" ? this.payments.get(id) : undefined;
        return found === undefined ? null : { status: 200, body: found };
      }
      default:
        return null;
    }
  }

  #register(asked: Asked): Answer {
    const made: Registration = { id: newId("inv"), asked, status: "issued", payment_id: null };
    this.registrations.set(made.id, made);
    return this.#registration(made.id);
  }

  #registration(id: string): Answer {
    const found = this.registrations.get(id);
    if (found === undefined) return refused("The id provided does not exist");
    const { status, payment_id, asked } = found;
    const body = {
      id,
      status,
      payment_id,
      short_url: `https://rzp.io/i/${id}`,
      notes: asked["notes"],
    };
    return { status: 200, body };
  }

  #token(method: string, id: string): Answer {
    const found = this.tokens.get(id);
    if (found === undefined) return refused("The id provided does not exist");
    if (method === "DELETE") {
      this.tokens.delete(id);
      return { status: 200, body: { deleted: true } };
    }
    return { status: 200, body: tokenBody(found) };
  }

  #order(asked: Asked): Answer {
    const made = { ...asked, id: newId("order") };
    this.orders.set(made.id, made);
    return { status: 200, body: made };
  }

  #paymentsOf(order: string): Answer {
    const items = [...this.payments.values()].filter((one) => one["order_id"] === order);
    return { status: 200, body: { items } };
  }

  #charge(asked: Asked): Answer {
    const token = this.tokens.get(String(asked["token"]));
    if (token?.status !== "confirmed") return refused("The token is not confirmed");
    const status = token.next === "failed" ? "failed" : "captured";
    const id = newId("pay");
    this.payments.set(id, { ...asked, id, status });
    if (token.next === "no-answer") return { status: 500, body: {} };
    return { status: 200, body: { razorpay_payment_id: id, razorpay_order_id: asked["order_id"] } };
  }

  /** The payer authorises on a registration link; the bank has `status` for it then. */
  authorise(link: Registration, status: Token["status"]): Token {
    const token: Token = { id: newId("token"), customer: newId("cust"), status, next: "captured" };
    this.tokens.set(token.id, token);
    const id = newId("pay");
    const { customer: customer_id } = token;
    this.payments.set(id, { id, status: "captured", customer_id, token_id: token.id });
    link.status = "paid";
    link.payment_id = id;
    return token;
  }
}

const customer = (id: string): Answer => ({
  status: 200,
  body: { id, email: "payer@example.in", contact: "+919876543210" },
});

/** A token as Razorpay tells it. */
export const tokenBody = ({ id, customer: of, status }: Token): object => ({
  id,
  customer_id: of,
  method: "upi",
  vpa: { username: "ana.whitfield", handle: "upi" },
  card: null,
  recurring_details: { status },
});
