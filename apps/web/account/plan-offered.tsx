/** Other days as policy offers them: agreed with a reason, or put before somebody whose word reaches so far. */

import type { planOffered } from "@forbear/contract";
import { Button, Group, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { z } from "zod";
import { Amount, useDates } from "../parts/figures.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";

type Offered = z.infer<typeof planOffered>;
type OfferedProps = {
  readonly offered: Offered;
  readonly isPending: boolean;
  readonly onAgree: (token: string, because: string) => void;
  readonly onAsk: (because: string) => void;
  readonly onDrop: () => void;
};

const shortest = 3;

export function OfferedDays(props: OfferedProps): ReactNode {
  const { offered, isPending, onAgree, onAsk, onDrop } = props;
  const say = useSay();
  const words = useCodeWords();
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const { token, needs } = offered;
  const short = because.trim().length < shortest;
  const give = (act: (reason: string) => void): void => {
    setTried(true);
    if (!short) act(because.trim());
  };
  return (
    <div role="status">
      {needs === null ? null : (
        <p>{say("plan.needs", { who: words("authority", needs), why: whyOf(offered) })}</p>
      )}
      {token === null ? null : <Days offered={offered} />}
      <TextInput
        label={say("plan.because")}
        value={because}
        maxLength={200}
        required
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
        error={tried && short ? say("because.short", { count: shortest }) : null}
      />
      <Group gap="xs">
        {token === null ? null : (
          <Button loading={isPending} onClick={() => give((reason) => onAgree(token, reason))}>
            {say("plan.agree")}
          </Button>
        )}
        {needs === null ? null : (
          <Button variant="default" loading={isPending} onClick={() => give(onAsk)}>
            {say("plan.ask")}
          </Button>
        )}
        <Button variant="default" onClick={onDrop}>
          {say("cancel")}
        </Button>
      </Group>
    </div>
  );
}

const whyOf = ({ why }: Offered): string => (why ?? "").replaceAll("-", " ");

function Days({ offered }: { readonly offered: Offered }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <>
      <p>
        {offered.why === null ? say("plan.offered") : say("plan.nearest", { why: whyOf(offered) })}
      </p>
      <ul>
        {offered.payments.map(({ dueOn, amount }) => (
          <li key={dueOn}>
            {day(dueOn)}: <Amount of={amount} />
          </li>
        ))}
      </ul>
    </>
  );
}
