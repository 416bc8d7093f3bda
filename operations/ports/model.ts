/** Who understands a message: the embedded model, or a configured one that may only add to it. */

import type { Understood, Hearing } from "@forbear/dialogue";
import type { Language } from "@forbear/kernel";

/** What a tenant lets a language model elsewhere do with the words of its people. */
export type Leave = {
  /** May be asked what a message means, beside the embedded model. */
  readonly understands: boolean;
  /** May put approved words into other words; the guard reads them again. */
  readonly rephrases: boolean;
  /** Whether names, numbers and addresses are taken out of what is sent. */
  readonly personalData: "redacted" | "as-said";
};

/** The default of a tenant that holds real people: no word of theirs leaves. */
export const noLeave: Leave = { understands: false, rephrases: false, personalData: "redacted" };

/** Words that may be said as they are, and the parts of them that must stand as they are. */
export type Approved = {
  readonly text: string;
  readonly language: Language;
  /** Figures, names, links and disclosures: they do not leave, and come back where they stood. */
  readonly fixed: readonly string[];
};

export interface Model {
  readonly version: string;
  /** It answers in this process within a millisecond, so that it may be asked while a lock is held. */
  readonly near: boolean;
  /** Always answers: where a model elsewhere does not, the embedded one has. */
  understand(text: string, context: Hearing, leave: Leave): Promise<Understood>;
  /** Other words for approved ones, or null. Nothing is promised of them: whoever says them looks. */
  rephrase(approved: Approved, leave: Leave): Promise<string | null>;
}
