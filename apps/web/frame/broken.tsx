/** The pages for an address that leads nowhere, and for what broke before there was a page. */

import { Defect } from "@forbear/kernel";
import { Button } from "@mantine/core";
import { Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Empty, Failed } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { useSay } from "../words/say.tsx";

export function Broken({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const router = useRouter();
  useTitle(say("broken.title"));
  return (
    <main className="alone">
      <h1 className="only-heard">{say("broken.title")}</h1>
      <Failed
        error={error instanceof Error ? error : new Defect(String(error))}
        retry={() => router.invalidate()}
      />
    </main>
  );
}

export function Missing(): ReactNode {
  const say = useSay();
  useTitle(say("missing.title"));
  return (
    <main className="alone">
      <h1 className="only-heard">{say("missing.title")}</h1>
      <Empty icon="search" title={say("missing.title")} says={say("missing.says")}>
        <Button component={Link} to="/" variant="default">
          {say("missing.home")}
        </Button>
      </Empty>
    </main>
  );
}
