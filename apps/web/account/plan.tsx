/** The plan that a debt is on: what is still to come of it, and other days for it on the payer's word. */

import type { AccountView, PlanView } from "@forbear/contract";
import { type changePlan, planOffered } from "@forbear/contract";
import { Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { z } from "zod";
import { useMay } from "../frame/inside.tsx";
import { Table } from "../parts/table.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered, Failed } from "../parts/states.tsx";
import { pathTo, tell, tellFor } from "../server/ask.ts";
import { planQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { OfferedDays } from "./plan-offered.tsx";

export function Plan({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const query = useQuery(planQuery(account.id));
  return (
    <Panel title={say("plan.title")}>
      <Answered query={query} rows={3}>
        {(plan) => <Known account={account.id} plan={plan} />}
      </Answered>
    </Panel>
  );
}

type KnownProps = { readonly account: string; readonly plan: PlanView };

function Known({ account, plan }: KnownProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const may = useMay("talk");
  const { missed, changes, debit, debitFrom } = plan;
  return (
    <>
      <p className="pad">
        {say("plan.agreed", { day: day(plan.agreedOn) })}{" "}
        {changes.map(({ as, was }) => `${words("plan.change", as)} (${day(was)}).`).join(" ")}
      </p>
      {missed === null ? null : (
        <p className="pad">
          {say("plan.missed", { day: day(missed.until) })} <Amount of={missed.amount} />
        </p>
      )}
      {debit === null ? null : <ByItself debit={debit} />}
      <Payments payments={plan.payments} />
      {debitFrom === null ? null : (
        <p className="quiet pad">{say("plan.debitFrom", { day: day(debitFrom) })}</p>
      )}
      {may ? <Change account={account} plan={plan} /> : null}
    </>
  );
}

/** From where it is taken by itself, or that it is not any more and whether the payer knows. */
function ByItself({ debit }: { readonly debit: NonNullable<PlanView["debit"]> }): ReactNode {
  const say = useSay();
  const { last4, stands, news } = debit;
  const told = debit.told === null ? "" : say(`plan.debit.told.${debit.told}`);
  return (
    <p className="pad">
      {stands ? say("plan.debit.stands", { last4 }) : say("plan.debit.ended", { last4, told })}
      {stands && news === "changed" ? ` ${say("plan.debit.changed", { told })}` : ""}
    </p>
  );
}

function Payments({ payments }: Pick<PlanView, "payments">): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Table
      says={say("plan.payments")}
      none={say("plan.payments.none")}
      heads={[
        { words: say("plan.due") },
        { words: say("money.amount"), number: true },
        { words: say("plan.open"), number: true },
      ]}
      rows={payments.map(({ dueOn, amount, open }) => ({
        key: dueOn,
        cells: [
          day(dueOn),
          <Amount key="a" of={amount} />,
          open.minor === "0" ? say("plan.paid") : <Amount key="o" of={open} />,
        ],
      }))}
    />
  );
}

const kinds = ["move", "move-all", "skip"] as const;
type Kind = (typeof kinds)[number];
type Chosen = { readonly kind: Kind; readonly of: string; readonly to: string };
type ChangeAsked = z.infer<typeof changePlan>;

/** Nothing changes until what is offered was read to whoever owes it, and agreed. */
function Change({ account, plan }: KnownProps): ReactNode {
  const say = useSay();
  const queries = useQueryClient();
  const stillOpen = plan.payments.filter(({ open }) => open.minor !== "0");
  const [chosen, setChosen] = useState<Chosen>({ kind: "move", of: "", to: "" });
  const { kind, of, to } = chosen;
  const named = stillOpen.some(({ dueOn }) => dueOn === of) ? of : null;
  const change: ChangeAsked =
    kind === "skip"
      ? { kind, of: named }
      : { kind: "move", of: named, to, following: kind === "move-all" };
  const ask = useMutation({
    mutationFn: () => tellFor(planOffered, pathTo("changePlan", { id: account }), change),
  });
  const done = (words: string) => ({
    onSuccess() {
      tellDone(words);
      ask.reset();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["account", account] }),
  });
  const agree = useMutation({
    mutationFn: (body: { readonly token: string; readonly because: string }) =>
      tell(pathTo("agreePlanChange", { id: account }), body),
    ...done(say("plan.changed")),
  });
  const askAbove = useMutation({
    mutationFn: (because: string) =>
      tell(pathTo("askPlanChange", { id: account }), { change, because }),
    ...done(say("plan.asked")),
  });
  if (stillOpen.length === 0) return null;
  return (
    <div className="pad">
      {ask.isError ? <Failed error={ask.error} /> : null}
      {agree.isError ? <Failed error={agree.error} /> : null}
      {askAbove.isError ? <Failed error={askAbove.error} /> : null}
      <Group gap="sm" align="end">
        <Which chosen={chosen} days={stillOpen.map(({ dueOn }) => dueOn)} onChange={setChosen} />
        <Button
          variant="default"
          disabled={kind !== "skip" && to === ""}
          loading={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {say("plan.see")}
        </Button>
      </Group>
      {ask.data === undefined ? null : (
        <OfferedDays
          offered={ask.data}
          isPending={agree.isPending || askAbove.isPending}
          onAgree={(token, because) => agree.mutate({ token, because })}
          onAsk={askAbove.mutate}
          onDrop={() => ask.reset()}
        />
      )}
    </div>
  );
}

type WhichProps = {
  readonly chosen: Chosen;
  readonly days: readonly string[];
  readonly onChange: (chosen: Chosen) => void;
};

function Which({ chosen, days, onChange }: WhichProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <>
      <NativeSelect
        label={say("plan.do")}
        value={chosen.kind}
        onChange={({ currentTarget }) => {
          const kind = kinds.find((one) => one === currentTarget.value) ?? "move";
          onChange({ ...chosen, kind });
        }}
        data={kinds.map((value) => ({ value, label: words("plan.do", value) }))}
      />
      <NativeSelect
        label={say("plan.which")}
        value={chosen.of}
        onChange={({ currentTarget }) => onChange({ ...chosen, of: currentTarget.value })}
        data={[
          { value: "", label: say("plan.next") },
          ...days.map((value) => ({ value, label: day(value) })),
        ]}
      />
      {chosen.kind === "skip" ? null : (
        <TextInput
          type="date"
          label={say("plan.to")}
          value={chosen.to}
          onChange={({ currentTarget }) => onChange({ ...chosen, to: currentTarget.value })}
        />
      )}
    </>
  );
}
