/** A colleague asks for a person what goes beyond their own word: a lower sum for all of it. */

import type { AccountView } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { AmountField, amountIn } from "../parts/amount.tsx";
import { DialogForm } from "../parts/dialog-form.tsx";
import { useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { pathTo, tell } from "../server/ask.ts";
import { useSay } from "../words/say.tsx";

export function AskApproval({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const may = useMay("talk");
  const [asking, setAsking] = useState(false);
  if (!may || account.life.kind === "closed") return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {say("approval.ask")}
      </Button>
      {asking ? <Asking account={account} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

type AskingProps = { readonly account: AccountView; readonly onClose: () => void };

function Asking({ account, onClose }: AskingProps): ReactNode {
  const say = useSay();
  const money = useMoney();
  const queries = useQueryClient();
  const { total } = account.balance;
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const amount = amountIn(text, total.currency);
  const isSum = amount !== null && BigInt(amount.minor) < BigInt(total.minor);
  const ask = useMutation({
    mutationFn: (body: object) => tell(pathTo("askApproval", { id: account.id }), body),
    async onSuccess() {
      onClose();
      tellDone(say("approval.askedFor"));
      await queries.invalidateQueries({ queryKey: ["account", account.id] });
    },
  });
  return (
    <DialogForm
      title={say("approval.ask")}
      says={say("approval.ask.says", { balance: money(total) })}
      act={say("approval.ask.act")}
      pending={ask.isPending}
      error={ask.error}
      onTry={(online) => {
        setTried(true);
        if (isSum && online) ask.mutate({ amount });
      }}
      onClose={onClose}
    >
      <AmountField
        first
        label={say("approval.ask.sum", { currency: total.currency })}
        value={text}
        onChange={setText}
        error={tried && !isSum ? say("approval.ask.wrong", { balance: money(total) }) : null}
      />
    </DialogForm>
  );
}
