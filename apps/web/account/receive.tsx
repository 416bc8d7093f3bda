/** Money that came by cheque, cash or transfer: seen how it falls on the debts of its payer, then booked. */

import {
  type AccountView,
  type MoneyJson,
  type PaymentReceived,
  type PaymentSpread,
  paymentReceived,
  paymentSpread,
} from "@forbear/contract";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { AmountField, amountIn } from "../parts/amount.tsx";
import { DialogForm } from "../parts/dialog-form.tsx";
import { Amount, useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { Table } from "../parts/table.tsx";
import { pathTo, tellFor } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

/** The button, for whoever may move money; nothing for others. */
export function ReceivePayment({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {say("receive.open")}
      </Button>
      {open ? <Receiving account={account} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** A debt that may get a part, as the desk knows it. */
type Debt = { readonly id: string; readonly creditor: string; readonly balance: MoneyJson };

function debtsOf({ id, client, balance, linked }: AccountView): readonly Debt[] {
  const { currency } = balance.total;
  const others = linked.filter((one) => one.balance.currency === currency);
  return [{ id, creditor: client.creditorName, balance: balance.total }, ...others];
}

const methods = paymentReceived.shape.method.options;
const rules = ["oldest-first", "smallest-first", "pro-rata", "directed"] as const;
type Rule = (typeof rules)[number];

type Written = {
  readonly amount: string;
  readonly valueOn: string;
  readonly method: PaymentReceived["method"];
  readonly reference: string;
  readonly person: string;
  readonly rule: Rule;
  /** As they directed: what is written for each debt. */
  readonly parts: Readonly<Record<string, string>>;
};

/** What is written, where it makes sense; null: it does not yet. */
function bodyOf(
  { amount: text, valueOn, method, reference, person, rule, parts }: Written,
  currency: string,
): Omit<PaymentReceived, "preview"> | null {
  const amount = amountIn(text, currency);
  if (amount === null || valueOn === "" || reference.trim() === "") return null;
  const received = { amount, valueOn, method, reference: reference.trim(), person };
  if (rule !== "directed") return { ...received, spread: { kind: rule } };
  const named = Object.entries(parts).filter(([, part]) => part.trim() !== "");
  const read = named.map(([account, part]) => ({ account, amount: amountIn(part, currency) }));
  const whole = read.flatMap((one) =>
    one.amount === null ? [] : [{ account: one.account, amount: one.amount }],
  );
  if (whole.length === 0 || whole.length < read.length) return null;
  return { ...received, spread: { kind: "directed", parts: whole } };
}

type ReceivingProps = { readonly account: AccountView; readonly onClose: () => void };

function Receiving({ account, onClose }: ReceivingProps): ReactNode {
  const say = useSay();
  const money = useMoney();
  const queries = useQueryClient();
  const { currency } = account.balance.total;
  const [tried, setTried] = useState(false);
  const [written, setWritten] = useState<Written>({
    amount: "",
    valueOn: account.balance.asOf,
    method: "cheque",
    reference: "",
    person: account.people[0]?.id ?? "",
    rule: "oldest-first",
    parts: {},
  });
  const body = bodyOf(written, currency);
  const path = pathTo("receivePayment", { id: account.id });
  const see = useMutation({
    mutationFn: (asked: object) => tellFor(paymentSpread, path, { ...asked, preview: true }),
  });
  const book = useMutation({
    mutationFn: (asked: object) => tellFor(paymentSpread, path, { ...asked, preview: false }),
    onSuccess() {
      onClose();
      tellDone(say("receive.booked", { amount: body === null ? "" : money(body.amount) }));
    },
    onSettled: () => queries.invalidateQueries(),
  });
  function write(next: Written): void {
    setWritten(next);
    // What was seen was of what was written then.
    see.reset();
    book.reset();
  }
  const seen = see.data;
  return (
    <DialogForm
      title={say("receive.open")}
      says={say("receive.says")}
      act={say(seen === undefined ? "receive.see" : "receive.book")}
      pending={see.isPending || book.isPending}
      error={see.error ?? book.error}
      wide
      onTry={(online) => {
        setTried(true);
        if (body === null || !online) return;
        if (seen === undefined) see.mutate(body);
        else book.mutate(body);
      }}
      onClose={onClose}
    >
      <Fields account={account} written={written} tried={tried} onChange={write} />
      {tried && body === null ? <p role="alert">{say("receive.unreadable")}</p> : null}
      {seen === undefined ? null : <Falls seen={seen} debts={debtsOf(account)} />}
    </DialogForm>
  );
}

type FieldsProps = {
  readonly account: AccountView;
  readonly written: Written;
  readonly tried: boolean;
  readonly onChange: (written: Written) => void;
};

function Fields({ account, written, tried, onChange }: FieldsProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { currency } = account.balance.total;
  const { amount, valueOn, method, reference, person, rule } = written;
  const wrong = tried && amountIn(amount, currency) === null;
  return (
    <>
      <div className="terms-fields">
        <AmountField
          first
          label={say("receive.amount", { currency })}
          value={amount}
          onChange={(text) => onChange({ ...written, amount: text })}
          error={wrong ? say("receive.amount.wrong") : null}
        />
        <TextInput
          type="date"
          label={say("receive.on")}
          value={valueOn}
          onChange={({ currentTarget }) => onChange({ ...written, valueOn: currentTarget.value })}
        />
        <NativeSelect
          label={say("payments.by")}
          value={method}
          onChange={({ currentTarget }) => {
            const chosen = methods.find((one) => one === currentTarget.value) ?? "cheque";
            onChange({ ...written, method: chosen });
          }}
          data={methods.map((value) => ({ value, label: words("payment.by", value) }))}
        />
        <TextInput
          label={say("receive.reference")}
          value={reference}
          maxLength={100}
          required
          onChange={({ currentTarget }) => onChange({ ...written, reference: currentTarget.value })}
        />
        <NativeSelect
          label={say("payments.payer")}
          value={person}
          onChange={({ currentTarget }) => onChange({ ...written, person: currentTarget.value })}
          data={account.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NativeSelect
          label={say("receive.how")}
          value={rule}
          onChange={({ currentTarget }) => {
            const chosen = rules.find((one) => one === currentTarget.value) ?? "oldest-first";
            onChange({ ...written, rule: chosen });
          }}
          data={rules.map((value) => ({ value, label: words("receive.rule", value) }))}
        />
      </div>
      {rule === "directed" ? (
        <Parts account={account} written={written} tried={tried} onChange={onChange} />
      ) : null}
    </>
  );
}

/** Their word goes before any rule: a part for each debt that they named. */
function Parts({ account, written, onChange }: FieldsProps): ReactNode {
  const say = useSay();
  const money = useMoney();
  return (
    <fieldset className="means-part">
      <legend>{say("receive.parts")}</legend>
      {debtsOf(account).map(({ id, creditor, balance }) => (
        <TextInput
          key={id}
          label={say("receive.part", { creditor, balance: money(balance) })}
          value={written.parts[id] ?? ""}
          inputMode="decimal"
          maxLength={20}
          onChange={({ currentTarget }) =>
            onChange({ ...written, parts: { ...written.parts, [id]: currentTarget.value } })
          }
        />
      ))}
    </fieldset>
  );
}

type FallsProps = { readonly seen: PaymentSpread; readonly debts: readonly Debt[] };

function Falls({ seen, debts }: FallsProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <div role="status">
      <Table
        says={say("receive.falls")}
        none=""
        heads={[
          { words: say("receive.debt") },
          { words: say("receive.owed"), number: true },
          { words: say("receive.gets"), number: true },
          { words: say("money.state") },
        ]}
        rows={seen.parts.map(({ account, amount, owed, suspended }) => ({
          key: account,
          cells: [
            debts.find(({ id }) => id === account)?.creditor ?? account.slice(-8),
            owed === null ? say("none") : <Amount key="o" of={owed} />,
            <Amount key="a" of={amount} />,
            suspended === null
              ? say("receive.onDebt")
              : say("receive.suspended", { why: words("receive.why", suspended) }),
          ],
        }))}
      />
    </div>
  );
}
