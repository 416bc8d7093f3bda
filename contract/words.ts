/** The words that every answer is told in: money, ids, times, channels, holds. */

import { z } from "zod";

/** Whole minor units as text, so that no reader rounds them. */
export const moneyJson = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  minor: z.string().regex(/^-?\d{1,18}$/),
});

export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const plainDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const faceOf = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`));
export const accountFace = faceOf("acct");
export const personFace = faceOf("pers");
export const conversationFace = faceOf("conv");
export const messageFace = faceOf("mesg");
export const caseFace = faceOf("case");
export const decisionFace = faceOf("decn");
export const paymentFace = faceOf("paym");

export const channel = z.enum(["sms", "whatsapp", "email", "webchat", "voice", "letter"]);
export const language = z.enum(["en", "es", "hi", "hi-Latn"]);

/** RFC 9457. `code` is stable; `detail` is for people; `field` names the input at fault. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  field: z.string().optional(),
});

/** A page of a list; `next` is the cursor of the page after, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

export type MoneyJson = z.infer<typeof moneyJson>;
export type Problem = z.infer<typeof problem>;
