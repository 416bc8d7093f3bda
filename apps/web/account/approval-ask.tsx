/** A colleague asks for a person what goes beyond their own word: a lower sum for all of it. */

import type { AccountView } from "@forbear/contract";
import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseDecimal, toJson } from "@forbear/kernel";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useMoney } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { useOnline } from "../parts/online.ts";
import { Failed } from "../parts/states.tsx";
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
  const online = useOnline();
  const queries = useQueryClient();
  const { total } = account.balance;
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const amount = parseDecimal(text.trim().replaceAll(",", ""), total.currency);
  const isSum = amount.ok && amount.value.minor > 0n && amount.value.minor < BigInt(total.minor);
  const ask = useMutation({
    mutationFn: (body: object) => tell(pathTo("askApproval", { id: account.id }), body),
    async onSuccess() {
      onClose();
      tellDone(say("approval.askedFor"));
      await queries.invalidateQueries({ queryKey: ["account", account.id] });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={say("approval.ask")}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <form
        className="because"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isSum && online) ask.mutate({ amount: toJson(amount.value) });
        }}
      >
        <p>{say("approval.ask.says", { balance: money(total) })}</p>
        {ask.error === null ? null : <Failed error={ask.error} />}
        <TextInput
          data-autofocus
          label={say("approval.ask.sum", { currency: total.currency })}
          value={text}
          inputMode="decimal"
          maxLength={20}
          required
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          error={tried && !isSum ? say("approval.ask.wrong", { balance: money(total) }) : null}
        />
        <div className="turn">
          <Button variant="default" onClick={onClose}>
            {say("cancel")}
          </Button>
          <Button type="submit" loading={ask.isPending} disabled={!online}>
            {say("approval.ask.act")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
