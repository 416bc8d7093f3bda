/** The house: every port that the steps work through, gathered once at the door. */

import type { Chance } from "@forbear/kernel";
import type { Channel as ChannelName } from "@forbear/accounts";
import type { Lawbook } from "@forbear/law";
import type { Means } from "./acts/work.ts";
import type { Channel } from "./ports/channel.ts";
import type { Files } from "./ports/files.ts";
import type { Gateway } from "./ports/gateway.ts";
import type { Log } from "./ports/log.ts";
import type { Model } from "./ports/model.ts";

export type House = Means & {
  readonly chance: Chance;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly gateway: Gateway;
  readonly model: Model;
  readonly files: Files;
  readonly lawbook: Lawbook;
  readonly log: Log;
};
