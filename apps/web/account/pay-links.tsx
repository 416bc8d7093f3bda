/** Payment links of a debt: who made each, for how much, until when, and what came of it. */

import { type AccountView, type PayLinkLine, payLinkLine } from "@forbear/contract";
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { AmountField, amountIn } from "../parts/amount.tsx";
import { DialogForm } from "../parts/dialog-form.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import type { IconName } from "../parts/icons.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { pathTo, tell, tellFor } from "../server/ask.ts";
import { payLinksQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

/** Nothing where none was made and none may be. */
export function PayLinks({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const may = useMay("talk") && account.life.kind !== "closed";
  const [open, setOpen] = useState(false);
  const { data } = useQuery(payLinksQuery(account.id));
  if (data === undefined || (data.items.length === 0 && !may)) return null;
  const make = may ? (
    <Button size="xs" variant="default" onClick={() => setOpen(true)}>
      {say("links.make")}
    </Button>
  ) : null;
  return (
    <Panel title={say("links.title")} id="pay-links" beside={make}>
      {data.items.length === 0 ? <p className="quiet pad">{say("links.none")}</p> : null}
      <ul className="holds">
        {data.items.map((line) => (
          <Row key={line.id} account={account.id} line={line} />
        ))}
      </ul>
      {open ? <Making account={account} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}

type Sign = { readonly tone: Tone; readonly icon: IconName };

const signs: { readonly [S in PayLinkLine["state"]]: Sign } = {
  made: { tone: "accent", icon: "clock" },
  opened: { tone: "amber", icon: "clock" },
  paid: { tone: "green", icon: "check" },
  expired: { tone: "plain", icon: "stop" },
  withdrawn: { tone: "plain", icon: "stop" },
};

type RowProps = { readonly account: string; readonly line: PayLinkLine };

function Row({ account, line }: RowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day, at } = useDates();
  const may = useMay("talk");
  const { amount, madeBy, madeAt, goodThrough, openedAt, state, url } = line;
  const { tone, icon } = signs[state];
  const name = madeBy === "" ? say("links.byNobody") : madeBy;
  return (
    <li className="pay-link">
      <p>
        <strong>{amount === null ? say("links.whole") : <Amount of={amount} />}</strong>{" "}
        <Tag tone={tone} icon={icon}>
          {words("links.state", state)}
        </Tag>
      </p>
      <p className="quiet">
        {say("links.by", { name, at: at(madeAt), day: day(goodThrough) })}{" "}
        {openedAt === null ? "" : say("links.opened", { at: at(openedAt) })}
      </p>
      {url === null || !may ? null : (
        <div className="pay-link-acts">
          <Address url={url} at={at(madeAt)} />
          <Withdraw account={account} line={line} />
        </div>
      )}
    </li>
  );
}

/** The address whole, so that it can be had where a browser lets nothing be copied by a button. */
function Address({ url, at }: { readonly url: string; readonly at: string }): ReactNode {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  function copy(): void {
    const byHand = (): void => {
      field.current?.select();
      tellDone(say("links.copy.not"));
    };
    // Where the page is not served safely there is no clipboard at all.
    if (!window.isSecureContext) return byHand();
    navigator.clipboard.writeText(url).then(() => tellDone(say("links.copied")), byHand);
  }
  return (
    <>
      <TextInput
        ref={field}
        size="xs"
        className="pay-link-address"
        aria-label={say("links.address", { at })}
        value={url}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button size="xs" variant="default" aria-label={say("links.copy.one", { at })} onClick={copy}>
        {say("links.copy")}
      </Button>
    </>
  );
}

/** What is stale by a link that was made or withdrawn. */
function useAgain(account: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["account", "timeline"].map((key) => queries.invalidateQueries({ queryKey: [key, account] })),
    );
}

function Withdraw({ account, line }: RowProps): ReactNode {
  const say = useSay();
  const { at } = useDates();
  const [asking, setAsking] = useState(false);
  const title = say("links.withdraw.one", { at: at(line.madeAt) });
  const withdraw = useMutation({
    mutationFn: () => tell(pathTo("withdrawPayLink", { id: account, link: line.id }), {}),
    onSuccess() {
      setAsking(false);
      tellDone(say("links.withdrawn"));
    },
    onSettled: useAgain(account),
  });
  return (
    <>
      <Button size="xs" variant="default" aria-label={title} onClick={() => setAsking(true)}>
        {say("links.withdraw")}
      </Button>
      {asking ? (
        <DialogForm
          title={title}
          says={say("links.withdraw.says")}
          act={say("links.withdraw")}
          pending={withdraw.isPending}
          error={withdraw.error}
          onTry={(online) => {
            if (online) withdraw.mutate();
          }}
          onClose={() => setAsking(false)}
        >
          {null}
        </DialogForm>
      ) : null}
    </>
  );
}

const weekMs = 7 * 86_400_000;
const aWeekOn = (): string => new Date(Date.now() + weekMs).toISOString().slice(0, 10);

type MakingProps = { readonly account: AccountView; readonly onClose: () => void };

function Making({ account, onClose }: MakingProps): ReactNode {
  const say = useSay();
  const { currency } = account.balance.total;
  const [tried, setTried] = useState(false);
  const [text, setText] = useState("");
  const [goodThrough, setGoodThrough] = useState(aWeekOn);
  const whole = text.trim() === "";
  const amount = whole ? null : amountIn(text, currency);
  const make = useMutation({
    mutationFn: (asked: object) =>
      tellFor(payLinkLine, pathTo("makePayLink", { id: account.id }), asked),
    onSuccess() {
      onClose();
      tellDone(say("links.made"));
    },
    onSettled: useAgain(account.id),
  });
  const wrong = !whole && amount === null;
  return (
    <DialogForm
      title={say("links.make")}
      says={say("links.make.says")}
      act={say("links.make")}
      pending={make.isPending}
      error={make.error}
      onTry={(online) => {
        setTried(true);
        if (!wrong && goodThrough !== "" && online) make.mutate({ amount, goodThrough });
      }}
      onClose={onClose}
    >
      <AmountField
        first
        needed={false}
        hint={say("links.amount.hint")}
        label={say("links.amount", { currency })}
        value={text}
        onChange={setText}
        error={tried && wrong ? say("links.amount.wrong") : null}
      />
      <TextInput
        type="date"
        label={say("links.through")}
        value={goodThrough}
        required
        onChange={({ currentTarget }) => setGoodThrough(currentTarget.value)}
        error={tried && goodThrough === "" ? say("links.through.wrong") : null}
      />
    </DialogForm>
  );
}
