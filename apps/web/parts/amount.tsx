/** An amount as somebody writes it: read as they type, refused in words once they tried. */

import type { MoneyJson } from "@forbear/contract";
import { parseDecimal, toJson } from "@forbear/kernel";
import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";

/** What is written, above zero; null: it is no such amount. */
export function amountIn(text: string, currency: string): MoneyJson | null {
  const amount = parseDecimal(text.trim().replaceAll(",", ""), currency);
  return amount.ok && amount.value.minor > 0n ? toJson(amount.value) : null;
}

type AmountFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with it; null: nothing, or it was not tried yet. */
  readonly error: string | null;
  readonly first?: boolean;
  /** False: it may be left empty, and `hint` says what that means. */
  readonly needed?: boolean;
  readonly hint?: string;
};

export function AmountField(props: AmountFieldProps): ReactNode {
  const { label, value, onChange, error, first = false, needed = true, hint } = props;
  return (
    <TextInput
      {...(first ? { "data-autofocus": true } : {})}
      {...(hint === undefined ? {} : { description: hint })}
      label={label}
      value={value}
      inputMode="decimal"
      maxLength={20}
      required={needed}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={error}
    />
  );
}
