/** One account by its own address. */

import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { AccountDesk } from "./desk.tsx";

const route = getRouteApi("/inside/desk/accounts/$account");

export function AccountPage(): ReactNode {
  const { account } = route.useParams();
  return <AccountDesk key={account} id={account} />;
}
