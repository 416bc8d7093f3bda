/** Giving money back: asked with its reason, and agreed or refused by somebody else where policy wants it. */

import { type MoneyJson, type PaymentView, refundState } from "@forbear/contract";
import { Button, Group, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { AmountField, amountIn } from "../parts/amount.tsx";
import { Because } from "../parts/because.tsx";
import { DialogForm } from "../parts/dialog-form.tsx";
import { useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { pathTo, tell, tellFor } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const shortestReason = 3;

type AskProps = {
  readonly payment: string;
  readonly refundable: MoneyJson;
  readonly aloneUpTo: PaymentView["aloneUpTo"];
};

/** The button that asks, for whoever may; nothing for others. */
export function AskRefund(props: AskProps): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [asking, setAsking] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {say("refunds.ask")}
      </Button>
      {asking ? <Asking {...props} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Asking(props: AskProps & { readonly onClose: () => void }): ReactNode {
  const { payment, refundable, aloneUpTo, onClose } = props;
  const say = useSay();
  const words = useCodeWords();
  const money = useMoney();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const written = text.trim() === "" ? refundable : amountIn(text, refundable.currency);
  const amount =
    written !== null && BigInt(written.minor) <= BigInt(refundable.minor) ? written : null;
  const unsaid = because.trim().length < shortestReason;
  const ask = useMutation({
    mutationFn: (body: { readonly amount: MoneyJson; readonly because: string }) =>
      tellFor(refundState, pathTo("refundPayment", { id: payment }), body),
    onSuccess({ status }) {
      onClose();
      tellDone(words("refunds.done", status));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  });
  const forTwo = amount !== null && BigInt(amount.minor) > BigInt(aloneUpTo.minor);
  return (
    <DialogForm
      title={say("refunds.ask")}
      says={say("refunds.ask.says", { most: money(refundable) })}
      act={say(forTwo ? "refunds.ask.forTwo" : "refunds.ask.act")}
      pending={ask.isPending}
      error={ask.error}
      onTry={(online) => {
        setTried(true);
        if (amount !== null && !unsaid && online) ask.mutate({ amount, because: because.trim() });
      }}
      onClose={onClose}
    >
      <AmountField
        first
        label={say("refunds.amount", { currency: refundable.currency })}
        value={text}
        onChange={setText}
        error={tried && amount === null ? say("refunds.wrong", { most: money(refundable) }) : null}
      />
      <TextInput
        label={say("refunds.because")}
        value={because}
        maxLength={200}
        required
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        error={tried && unsaid ? say("because.short", { count: shortestReason }) : null}
      />
      {amount === null ? null : (
        <p role="status">
          {say(forTwo ? "refunds.goesToTwo" : "refunds.goesNow", { amount: money(amount) })}
        </p>
      )}
    </DialogForm>
  );
}

type DecideProps = {
  readonly refund: string;
  readonly amount: MoneyJson;
  readonly ownAsk: boolean;
};

/** Agreed or refused, with a reason, by anybody but who asked. */
export function DecideRefund({ refund, amount, ownAsk }: DecideProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const money = useMoney();
  const may = useMay("move-money");
  const queries = useQueryClient();
  const [doing, setDoing] = useState<"agree" | "refuse" | null>(null);
  const decide = useMutation({
    mutationFn: (body: { readonly agreed: boolean; readonly because: string }) =>
      tell(pathTo("decideRefund", { id: refund }), body),
    onSuccess(_, { agreed }) {
      setDoing(null);
      tellDone(say(agreed ? "refunds.agreed" : "refunds.refused"));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["money"] }),
  });
  if (ownAsk) return <span className="quiet">{say("refunds.ownAsk")}</span>;
  if (!may) return <span className="quiet">{words("payment.refund", "asked")}</span>;
  return (
    <Group gap="xs">
      {(["agree", "refuse"] as const).map((verdict) => (
        <Button
          key={verdict}
          size="xs"
          variant="default"
          aria-label={say(`refunds.${verdict}.one`, { amount: money(amount) })}
          onClick={() => setDoing(verdict)}
        >
          {say(`refunds.${verdict}`)}
        </Button>
      ))}
      {doing === null ? null : (
        <Because
          title={say(`refunds.${doing}.one`, { amount: money(amount) })}
          says={say(`refunds.${doing}.says`)}
          label={say("refunds.because")}
          act={say(`refunds.${doing}`)}
          shortest={shortestReason}
          pending={decide.isPending}
          error={decide.error}
          onDo={(because) => decide.mutate({ agreed: doing === "agree", because })}
          onClose={() => setDoing(null)}
        />
      )}
    </Group>
  );
}
