/** What moves money or fixes a month: asked twice, done once, and told; what can be undone is asked once. */

import type { Permission, RouteName } from "@forbear/contract";
import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { tellDone } from "../parts/notify.ts";
import { Failed } from "../parts/states.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { useSay } from "../words/say.tsx";

type ConfirmedProps = {
  readonly needs: Permission;
  readonly route: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly words: string;
  readonly done: string;
  /** For those who may not. */
  readonly otherwise: string;
  /** Where several stand below each other: which of them it is. */
  readonly label?: string;
  /** It can be undone as easily: one press is enough. */
  readonly once?: boolean;
};

export function Confirmed(props: ConfirmedProps): ReactNode {
  const { needs, route, params, body, words, done, otherwise, label = words, once = false } = props;
  const say = useSay();
  const may = useMay(needs);
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const act = useMutation({
    mutationFn: () => tell(pathTo(route, params), body),
    onSuccess: () => tellDone(done),
    onSettled: () => {
      setAsked(false);
      return queries.invalidateQueries({ queryKey: ["money"] });
    },
  });
  if (!may) return otherwise;
  return (
    <>
      {act.isError ? <Failed error={act.error} /> : null}
      {asked ? (
        <Group gap="xs">
          <Button size="xs" loading={act.isPending} onClick={() => act.mutate()}>
            {say("money.sure", { what: words })}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked(false)}>
            {say("cancel")}
          </Button>
        </Group>
      ) : (
        <Button
          size="xs"
          variant="default"
          aria-label={label}
          loading={act.isPending}
          onClick={() => (once ? act.mutate() : setAsked(true))}
        >
          {words}
        </Button>
      )}
    </>
  );
}
