-- Books with clients: what each was paid and billed, what is ours of it, whether the bank agrees, and the
-- months that were closed. Few rows (a document a client and cycle), the same on every node; the lines of
-- remittances, one a payment, stand with their debts.

-- Paid to the client itself: settles the debt, brings no cash.
alter table forbear.transfer drop constraint transfer_kind_check;
alter table forbear.transfer
  add constraint transfer_kind_check check (kind in
    ('placement', 'payment', 'direct', 'fee', 'waiver', 'adjustment', 'refund', 'suspended',
     'reversal', 'interest', 'capitalisation', 'correction'));

create index transfer_of_client on forbear.transfer (tenant_id, client_id, value_on);

create table forbear.client_transfer (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  entry_id     uuid         not null,             -- transfers of one entry commit together
  client_id    uuid         not null,
  kind         text         not null check (kind in
                 ('remittance', 'reversal', 'invoice', 'credit-note', 'invoice-paid', 'adjustment',
                  'withdrawal')),
  document_id  uuid,                              -- the remittance or invoice that moved it
  value_on     date         not null,             -- when it counts
  booked_at    timestamptz  not null,             -- when we knew
  debit_book   text         not null,
  credit_book  text         not null,
  currency     char(3)      not null,
  minor        bigint       not null check (minor > 0),
  because      text,
  booked_by    jsonb        not null,
  primary key (tenant_id, id),
  check (debit_book <> credit_book)
);

create index client_transfer_client on forbear.client_transfer (tenant_id, client_id, value_on);

create table forbear.remittance (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  client_id    uuid         not null,
  number       int          not null,             -- of the client: 1, 2, 3 without gaps
  kind         text         not null check (kind in ('remittance', 'reversal')),
  reverses     uuid,
  through      date         not null,
  paid_on      date         not null,
  currency     char(3)      not null,
  payable      bigint       not null,
  body         jsonb        not null,             -- every figure of the statement but its lines
  because      text,
  made_at      timestamptz  not null,
  made_by      jsonb        not null,
  primary key (tenant_id, id),
  unique (tenant_id, client_id, number)
);

create unique index remittance_reversed_once on forbear.remittance (tenant_id, reverses)
  where reverses is not null;

create table forbear.remittance_line (
  tenant_id      int        not null,
  bucket         smallint   not null,             -- of the debt
  remittance_id  uuid       not null,
  client_id      uuid       not null,
  payment_id     uuid       not null,
  account_id     uuid       not null,
  came           text       not null check (came in ('trust', 'direct')),
  value_on       date       not null,
  currency       char(3)    not null,
  principal      bigint     not null,
  interest       bigint     not null,
  fees           bigint     not null,
  costs          bigint     not null,
  collected      bigint     not null,
  commission     bigint     not null,
  derivation     jsonb      not null,             -- the rule, what it is a share of, the tiers used
  held           bigint     not null,
  borne          bigint     not null,
  net            bigint     not null,
  primary key (tenant_id, bucket, remittance_id, payment_id)
);

create index remittance_line_of on forbear.remittance_line (tenant_id, remittance_id, value_on);
create index remittance_line_payment on forbear.remittance_line (tenant_id, bucket, payment_id);

create table forbear.client_invoice (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  client_id    uuid         not null,
  number       int          not null,             -- of the tenant: 1, 2, 3 without gaps
  kind         text         not null check (kind in ('invoice', 'credit-note')),
  remittance_id uuid,
  credits      uuid,                              -- the invoice that a credit note takes back
  settled_by   text         not null check (settled_by in ('client', 'deduction')),
  issued_on    date         not null,
  currency     char(3)      not null,
  total        bigint       not null,
  body         jsonb        not null,
  made_at      timestamptz  not null,
  made_by      jsonb        not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);

create unique index client_invoice_credited_once on forbear.client_invoice (tenant_id, credits)
  where credits is not null;

-- Whether bank, trust book and clients' ledgers agreed at the end of a day, as known at a moment.
create table forbear.trust_day (
  tenant_id    int          not null references forbear.tenant,
  day          date         not null,
  currency     char(3)      not null,
  known_at     timestamptz  not null,
  ties         boolean      not null,
  body         jsonb        not null,
  primary key (tenant_id, day, currency, known_at)
);

-- First a close is announced: whoever books from then on is in a later month. When all who booked before
-- have committed, its figures are taken.
create table forbear.month_closing (
  tenant_id    int          not null references forbear.tenant,
  month        date         not null,
  known_at     timestamptz  not null,
  closed_by    jsonb        not null,
  primary key (tenant_id, month)
);

create table forbear.month_closed (
  tenant_id    int          not null,
  month        date         not null,
  closed_at    timestamptz  not null,
  hash         text         not null,             -- SHA-256 of the balances, in canonical bytes
  primary key (tenant_id, month),
  foreign key (tenant_id, month) references forbear.month_closing (tenant_id, month)
);

create table forbear.month_balance (
  tenant_id    int          not null,
  month        date         not null,
  client_id    uuid         not null,
  currency     char(3)      not null,
  book         text         not null,
  opening      bigint       not null,             -- debits less credits, as the month before closed
  debited      bigint       not null,             -- of days of the month itself
  credited     bigint       not null,
  adj_debited  bigint       not null,             -- of days of months closed before: adjusting entries
  adj_credited bigint       not null,
  primary key (tenant_id, month, client_id, currency, book),
  foreign key (tenant_id, month) references forbear.month_closing (tenant_id, month)
);

do $$
declare
  name text;
begin
  foreach name in array array['client_transfer', 'remittance', 'remittance_line', 'client_invoice',
                              'trust_day', 'month_closing', 'month_closed', 'month_balance'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert on forbear.%I to forbear_app', name);
  end loop;
end $$;
