/** Who understands a message: the embedded model, or a configured one that may only add to it. */

import type { Understood, Hearing } from "@forbear/dialogue";

export interface Model {
  readonly version: string;
  understand(text: string, context: Hearing): Promise<Understood>;
}
