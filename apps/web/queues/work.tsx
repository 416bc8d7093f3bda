/** A queue worked one account at a time: forward and back by one key, the next one already fetched. */

import { ActionIcon, Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { AccountDesk } from "../account/desk.tsx";
import { useKeys } from "../keys/keys.tsx";
import { Tip } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { tellDone } from "../parts/notify.ts";
import {
  accountQuery,
  conversationQuery,
  queueStepQuery,
  timelineQuery,
} from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const route = getRouteApi("/inside/desk/queues/$name/$account");

type Steps = {
  /** How many wait after the one that is shown; null until it is known. */
  readonly left: number | null;
  readonly isLast: boolean;
  readonly isFirst: boolean;
  readonly next: () => void;
  readonly previous: () => void;
};

/** The neighbours of an account in its queue, asked for before somebody goes there. */
function useSteps(name: string, account: string): Steps {
  const say = useSay();
  const navigate = useNavigate();
  const after = useQuery(queueStepQuery(name, { after: account }));
  const before = useQuery(queueStepQuery(name, { before: account }));
  const next = after.data?.account?.id;
  const previous = before.data?.account?.id;
  useReady(next);
  const go = (to: string | undefined, end: "queue.last" | "queue.first"): void => {
    if (to === undefined) tellDone(say(end));
    else void navigate({ to: "/queues/$name/$account", params: { name, account: to } });
  };
  return {
    left: after.data?.left ?? null,
    isLast: after.data?.account === null,
    isFirst: before.data?.account === null,
    next: () => go(next, "queue.last"),
    previous: () => go(previous, "queue.first"),
  };
}

/** Fetches an account whole, so that it stands on the screen as soon as it is asked for. */
function useReady(id: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (id === undefined) return;
    void queries.prefetchInfiniteQuery(timelineQuery(id));
    void queries.prefetchQuery(accountQuery(id)).then(() => {
      const talk = queries.getQueryData(accountQuery(id).queryKey)?.conversation;
      if (typeof talk === "string") void queries.prefetchQuery(conversationQuery(talk));
    });
  }, [queries, id]);
}

export function QueueWork(): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { name, account } = route.useParams();
  const steps = useSteps(name, account);
  useKeys({ next: steps.next, previous: steps.previous });
  const bar = (
    <nav className="queue-bar" aria-label={say("queue.bar")}>
      <Link to="/queues" className="quiet-link">
        {say("queues.title")}
      </Link>
      <span aria-hidden="true">/</span>
      <strong>{words("queue", name)}</strong>
      <span className="quiet" role="status">
        {steps.left === null ? null : say("queue.left", { left: steps.left })}
      </span>
      <span className="push" />
      <Tip label={say("key.previous")} by="previous">
        <ActionIcon
          variant="default"
          aria-label={say("key.previous")}
          disabled={steps.isFirst}
          onClick={steps.previous}
        >
          <Icon name="back" />
        </ActionIcon>
      </Tip>
      <Tip label={say("key.next")} by="next">
        <Button
          size="xs"
          rightSection={<Icon name="next" />}
          disabled={steps.isLast}
          onClick={steps.next}
        >
          {say("queue.next")}
        </Button>
      </Tip>
    </nav>
  );
  return <AccountDesk key={account} id={account} above={bar} />;
}
