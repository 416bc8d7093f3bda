/** What a page shows when it has nothing to show: it waits, there is nothing, or it did not work. */

import { Button, Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AskFailure } from "../server/ask.ts";
import { type Say, useSay } from "../words/say.tsx";
import { Icon, type IconName } from "./icons.tsx";

/** Bars in the shape of what will come; told once to those who listen. */
export function Waiting({ rows = 4 }: { readonly rows?: number }): ReactNode {
  const say = useSay();
  return (
    <div className="waiting" role="status">
      <span className="only-heard">{say("waiting")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={16} width={`${90 - ((row * 23) % 45)}%`} />
      ))}
    </div>
  );
}

type EmptyProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly says?: string;
  readonly children?: ReactNode;
};

export function Empty({ icon, title, says, children }: EmptyProps): ReactNode {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <p className="empty-title">{title}</p>
      {says === undefined ? null : <p className="quiet">{says}</p>}
      {children}
    </div>
  );
}

/** What failed in one sentence, and what one may do about it. */
export function faultWords(error: Error, say: Say): { title: string; says: string } {
  if (!(error instanceof AskFailure)) return { title: say("fault.defect"), says: error.message };
  const { fault } = error;
  switch (fault.kind) {
    case "refused":
      return { title: fault.problem.title, says: fault.problem.detail };
    case "unreachable":
      return {
        title: say("fault.unreachable"),
        says: say(navigator.onLine ? "fault.unreachable.says" : "fault.offline.says"),
      };
    case "unreadable":
      return {
        title: say("fault.unreadable"),
        says: say("fault.unreadable.says", { status: fault.status }),
      };
  }
}

export function Failed({
  error,
  retry,
}: {
  readonly error: Error;
  readonly retry?: () => unknown;
}): ReactNode {
  const say = useSay();
  const { title, says } = faultWords(error, say);
  const code =
    error instanceof AskFailure && error.fault.kind === "refused" ? error.fault.problem.code : null;
  return (
    <div className="failed" role="alert">
      <Icon name="warn" size={20} />
      <div>
        <p className="empty-title">{title}</p>
        <p>
          {says} {code === null ? null : <code className="quiet">{code}</code>}
        </p>
        {retry === undefined ? null : (
          <Button size="xs" variant="default" onClick={() => void retry()}>
            {say("retry")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Waits, fails or draws. What was known before a failure stays on the screen, with a word above it. */
export function Answered<T>({
  query,
  rows,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly rows?: number;
  readonly children: (known: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError ? <Failed error={query.error} retry={query.refetch} /> : null}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <Failed error={query.error} retry={query.refetch} />;
  return <Waiting {...(rows === undefined ? {} : { rows })} />;
}
