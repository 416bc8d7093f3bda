/** Which tables of the house stand apart from its people and debts. */

/** Few rows, settings and staff: the same on every node, so that no bucket is asked of them. */
export const referenceTables: readonly string[] = [
  "tenant",
  "tenant_key",
  "processor_account",
  "client",
  "document",
  "import_batch",
  "import_fault",
  "staff_member",
  "day_report",
  "client_transfer",
  "remittance",
  "client_invoice",
  "trust_day",
  "month_closing",
  "month_closed",
  "month_balance",
  "seal",
  "bank_account",
  "bank_file",
  "bank_said",
  "collection",
  "surge",
  "migration",
];
