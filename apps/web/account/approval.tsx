/** What was asked beyond the agent's word: read, and approved, answered with another sum, or refused. */

import type { AccountView, ApprovalView, DecideApproval } from "@forbear/contract";
import { Button, Modal, Radio, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseDecimal, toJson } from "@forbear/kernel";
import { type ReactNode, useState } from "react";
import { useDates, useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { useOnline } from "../parts/online.ts";
import { Failed } from "../parts/states.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { approvalQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

type ApprovalProps = {
  readonly account: string;
  readonly of: AccountView["cases"][number];
  readonly onClose: () => void;
};

export function Approval({ account, of, onClose }: ApprovalProps): ReactNode {
  const say = useSay();
  const { data, error } = useQuery(approvalQuery(account, of.id));
  return (
    <Modal
      opened
      onClose={onClose}
      title={say("approval.title")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      {error === null ? null : <Failed error={error} />}
      {data === undefined ? null : <Deciding asked={data} onClose={onClose} />}
    </Modal>
  );
}

type AskedProps = { readonly asked: ApprovalView };

/** What they want, what is owed, and whose word it takes, one sentence each. */
function Asked({ asked }: AskedProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const money = useMoney();
  const { day } = useDates();
  const { count, firstOn, lowest, plan } = asked;
  const change = useChangeWords();
  if (plan !== null) {
    return (
      <>
        <p>{say("approval.plan", { change: change(plan.change), because: plan.because })}</p>
        <p className="quiet">{say("approval.needs", { who: words("authority", asked.needs) })}</p>
      </>
    );
  }
  return (
    <>
      <p>
        {asked.asked === null
          ? say("approval.asked.open", { balance: money(asked.balance) })
          : say("approval.asked", {
              asked: money(asked.asked),
              balance: money(asked.balance),
              count: count ?? 1,
            })}
        {firstOn === null ? null : ` ${say("approval.from", { day: day(firstOn) })}`}
      </p>
      <p className="quiet">
        {say("approval.needs", { who: words("authority", asked.needs) })}{" "}
        {lowest === null
          ? say("approval.lowest.none")
          : say("approval.lowest", { amount: money(lowest) })}
      </p>
    </>
  );
}

/** What would become of the plan's days, in a clause. */
function useChangeWords() {
  const say = useSay();
  const { day } = useDates();
  return (change: NonNullable<ApprovalView["plan"]>["change"]): string => {
    const of = change.of === null ? "next" : day(change.of);
    return change.kind === "skip"
      ? say("approval.plan.skip", { of })
      : say("approval.plan.move", {
          of,
          to: day(change.to),
          following: String(change.following),
        });
  };
}

type Verdict = DecideApproval["verdict"];
const verdicts: readonly Verdict[] = ["approve", "counter", "refuse"];

function useDeciding({ id, account, plan }: ApprovalView, onDone: () => void) {
  const say = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: DecideApproval) => tell(pathTo("decideApproval", { id }), decision),
    onSuccess: async (_, { verdict }) => {
      onDone();
      const isPlan = plan !== null && verdict === "approve";
      tellDone(say(isPlan ? "approval.done.plan" : `approval.done.${verdict}`));
      await Promise.all(
        ["account", "timeline"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, account] }),
        ),
      );
    },
  });
}

const shortest = 3;

/** What was filled in as the server takes it; null while something is missing. */
function decisionOf(
  verdict: Verdict,
  sum: string,
  because: string,
  { balance }: ApprovalView,
): DecideApproval | null {
  if (because.length < shortest) return null;
  if (verdict !== "counter") return { verdict, because };
  const amount = parseDecimal(sum.trim(), balance.currency);
  return amount.ok && amount.value.minor > 0n
    ? { verdict, amount: toJson(amount.value), because }
    : null;
}

function Deciding({ asked, onClose }: AskedProps & { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const online = useOnline();
  const [verdict, setVerdict] = useState<Verdict>("approve");
  const [sum, setSum] = useState("");
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const deciding = useDeciding(asked, onClose);
  const decision = decisionOf(verdict, sum, because.trim(), asked);
  const short = because.trim().length < shortest;
  if (asked.ownAsk) return <Own asked={asked} onClose={onClose} />;
  return (
    <form
      className="because"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (decision !== null && online) deciding.mutate(decision);
      }}
    >
      <Asked asked={asked} />
      {deciding.error === null ? null : <Failed error={deciding.error} />}
      <Verdicts value={verdict} isPlan={asked.plan !== null} onChange={setVerdict} />
      {verdict === "counter" ? (
        <TextInput
          label={say("approval.sum", { currency: asked.balance.currency })}
          value={sum}
          inputMode="decimal"
          required
          onChange={(event) => setSum(event.currentTarget.value)}
          error={tried && decision === null && !short ? say("approval.sum.bad") : null}
        />
      ) : null}
      <TextInput
        label={say("approval.because")}
        value={because}
        maxLength={200}
        required
        onChange={(event) => setBecause(event.currentTarget.value)}
        error={tried && short ? say("because.short", { count: shortest }) : null}
      />
      <div className="turn">
        <Button variant="default" onClick={onClose}>
          {say("cancel")}
        </Button>
        <Button type="submit" loading={deciding.isPending} disabled={!online}>
          {say("approval.act")}
        </Button>
      </div>
    </form>
  );
}

/** Who asked does not decide, and may take it back. */
function Own({ asked, onClose }: AskedProps & { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const online = useOnline();
  const queries = useQueryClient();
  const [because, setBecause] = useState("");
  const withdraw = useMutation({
    mutationFn: () => tell(pathTo("withdrawApproval", { id: asked.id }), { because }),
    async onSuccess() {
      onClose();
      tellDone(say("approval.withdrawn"));
      await queries.invalidateQueries({ queryKey: ["account", asked.account] });
    },
  });
  return (
    <>
      <Asked asked={asked} />
      <p>{say("approval.own")}</p>
      {withdraw.error === null ? null : <Failed error={withdraw.error} />}
      <TextInput
        label={say("approval.because")}
        value={because}
        maxLength={200}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <Button
        variant="default"
        loading={withdraw.isPending}
        disabled={!online || because.trim().length < shortest}
        onClick={() => withdraw.mutate()}
      >
        {say("approval.withdraw")}
      </Button>
    </>
  );
}

type VerdictsProps = {
  readonly value: Verdict;
  /** Other days are approved or refused: no sum answers them. */
  readonly isPlan: boolean;
  readonly onChange: (verdict: Verdict) => void;
};

function Verdicts({ value, isPlan, onChange }: VerdictsProps): ReactNode {
  const say = useSay();
  return (
    <Radio.Group label={say("approval.verdict")} value={value} name="verdict">
      {verdicts
        .filter((one) => !isPlan || one !== "counter")
        .map((one) => (
          <Radio
            key={one}
            value={one}
            label={say(`approval.${one}`)}
            checked={one === value}
            onChange={() => onChange(one)}
          />
        ))}
    </Radio.Group>
  );
}
