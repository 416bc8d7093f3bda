/** Who understands a message: the embedded model, or a configured one that may only add to it. */

import type { Understood, Hearing } from "@forbear/dialogue";

export interface Model {
  readonly version: string;
  /** It answers in this process within a millisecond, so that it may be asked while a lock is held. */
  readonly near: boolean;
  understand(text: string, context: Hearing): Promise<Understood>;
}
