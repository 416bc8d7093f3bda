/** A queue entered: its first account, or the news that nobody waits. */

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
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
      <Answered query={query}>
        {({ account }) =>
          account === null ? (
            <Empty icon="tick" title={say("queue.empty")} says={say("queue.empty.says")}>
              <Button component={Link} to="/queues" variant="default">
                {say("queue.all")}
              </Button>
            </Empty>
          ) : (
            <Navigate to="/queues/$name/$account" params={{ name, account: account.id }} replace />
          )
        }
      </Answered>
    </div>
  );
}
