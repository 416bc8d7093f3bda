/** What somebody has to look after by a date: closed with its outcome in words. */

import type { AccountView } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useDates } from "../parts/figures.tsx";
import { useNow } from "../parts/now.ts";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Tag } from "../parts/tag.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { AskApproval } from "./approval-ask.tsx";
import { Approval } from "./approval.tsx";
import { Because } from "../parts/because.tsx";

type Case = AccountView["cases"][number];

export function Cases({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const [closing, setClosing] = useState<Case | null>(null);
  return (
    <Panel title={say("cases.title")} beside={<AskApproval account={account} />}>
      {account.cases.length === 0 ? <p className="quiet pad">{say("cases.none")}</p> : null}
      <ul className="holds">
        {account.cases.map((each) => (
          <CaseRow key={each.id} of={each} onClose={() => setClosing(each)} />
        ))}
      </ul>
      {closing === null ? null : closing.kind === approvals ? (
        <Approval account={account.id} of={closing} onClose={() => setClosing(null)} />
      ) : (
        <CloseCase account={account.id} of={closing} onClose={() => setClosing(null)} />
      )}
    </Panel>
  );
}

/** Cases that close by deciding what was asked. */
const approvals = "approval";

type RowProps = { readonly of: Case; readonly onClose: () => void };

function CaseRow({ of, onClose }: RowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at, day } = useDates();
  const now = useNow(60_000);
  const decides = of.kind === approvals;
  const mayCare = useMay("decide-care");
  const mayOffer = useMay("decide-offers");
  const mayClose = decides ? mayOffer : mayCare;
  const kind = words("case", of.kind);
  const today = new Date(now).toISOString().slice(0, 10);
  const late = of.dueBy !== null && of.dueBy < today;
  return (
    <li>
      <div>
        <p>
          <strong>{kind}</strong>{" "}
          {of.dueBy === null ? null : (
            <Tag tone={late ? "red" : "amber"} icon={late ? "warn" : "clock"}>
              {say(late ? "cases.late" : "cases.due", { day: day(of.dueBy) })}
            </Tag>
          )}
        </p>
        <p className="quiet">{say("cases.opened", { at: at(of.openedAt) })}</p>
      </div>
      {mayClose ? (
        <Button
          size="xs"
          variant="default"
          aria-label={say(decides ? "approval.decide.one" : "cases.close.one", { kind })}
          onClick={onClose}
        >
          {say(decides ? "approval.decide" : "cases.close")}
        </Button>
      ) : null}
    </li>
  );
}

type CloseProps = {
  readonly account: string;
  readonly of: Case;
  readonly onClose: () => void;
};

function CloseCase({ account, of, onClose }: CloseProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: (outcome: string) => tell(pathTo("closeCase", { id: of.id }), { outcome }),
    onSuccess: async () => {
      onClose();
      tellDone(say("cases.closed", { kind: words("case", of.kind) }));
      await Promise.all(
        ["account", "timeline"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, account] }),
        ),
      );
    },
  });
  return (
    <Because
      title={say("cases.close.title", { kind: words("case", of.kind) })}
      says={say("cases.close.says")}
      label={say("cases.close.label")}
      act={say("cases.close.act")}
      shortest={1}
      pending={close.isPending}
      error={close.error}
      onDo={(outcome) => close.mutate(outcome)}
      onClose={onClose}
    />
  );
}
