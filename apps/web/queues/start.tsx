/** A queue entered: its first account, or the news that nobody waits, or that there is none of this name. */

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { AskFailure } from "../server/ask.ts";
import { queueStepQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const route = getRouteApi("/inside/desk/queues/$name");

export function QueueStart(): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { name } = route.useParams();
  const query = useQuery({ ...queueStepQuery(name, {}), staleTime: 0 });
  const title = words("queue", name);
  useTitle(title);
  return (
    <div className="page is-narrow">
      <h1>{title}</h1>
      {isUnknown(query.error) ? (
        <Empty icon="search" title={say("queue.unknown")} says={say("queue.unknown.says")}>
          <AllQueues />
        </Empty>
      ) : (
        <Answered query={query}>
          {({ account }) =>
            account === null ? (
              <Empty icon="tick" title={say("queue.empty")} says={say("queue.empty.says")}>
                <AllQueues />
              </Empty>
            ) : (
              <Navigate
                to="/queues/$name/$account"
                params={{ name, account: account.id }}
                replace
              />
            )
          }
        </Answered>
      )}
    </div>
  );
}

const isUnknown = (error: Error | null): boolean =>
  error instanceof AskFailure &&
  error.fault.kind === "refused" &&
  error.fault.problem.status === 404;

function AllQueues(): ReactNode {
  const say = useSay();
  return (
    <Button component={Link} to="/queues" variant="default">
      {say("queue.all")}
    </Button>
  );
}
