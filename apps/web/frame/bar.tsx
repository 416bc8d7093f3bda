/** The bar at the top: whose desk this is, a way to find anybody, and what concerns the reader. */

import { ActionIcon, Menu, UnstyledButton } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { keyActs } from "../keys/catalogue.ts";
import { Pressed, Tip } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { tellFailed } from "../parts/notify.ts";
import { Tag } from "../parts/tag.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { LiveDot } from "./connection.tsx";
import { useMay, useMe } from "./inside.tsx";
import { SchemeToggle } from "./scheme.tsx";

type BarProps = { readonly onFind: () => void; readonly onHelp: () => void };

export function Bar({ onFind, onHelp }: BarProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { tenant } = useMe();
  const mayFind = useMay("see-accounts");
  return (
    <header className="bar">
      <div className="bar-whose">
        <strong>{tenant.name}</strong>
        {tenant.kind === "real" ? null : (
          <Tag tone="accent" title={say("tenant.sample.why")}>
            {words("tenant", tenant.kind)}
          </Tag>
        )}
      </div>
      {mayFind ? (
        <UnstyledButton className="bar-find" onClick={onFind}>
          <Icon name="search" size={15} />
          <span>{say("find.open")}</span>
          <Pressed act={keyActs.find} />
        </UnstyledButton>
      ) : null}
      <div className="bar-own">
        <LiveDot />
        <Tip label={say("key.help")} by="help">
          <ActionIcon variant="subtle" color="gray" aria-label={say("key.help")} onClick={onHelp}>
            <Icon name="keyboard" size={18} />
          </ActionIcon>
        </Tip>
        <SchemeToggle />
        <WhoMenu />
      </div>
    </header>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();

function WhoMenu(): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { name, role } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => tell(pathTo("signOut"), {}),
    onSuccess: async () => {
      await navigate({ to: "/sign-in" });
      queries.clear();
    },
    onError: (error) => tellFailed(error, say),
  });
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton
          className="who"
          data-initials={initials(name)}
          aria-label={say("who.menu", { name })}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}, {words("role", role)}
        </Menu.Label>
        <Menu.Item
          leftSection={<Icon name="leave" />}
          disabled={signOut.isPending}
          onClick={() => signOut.mutate()}
        >
          {say("signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
