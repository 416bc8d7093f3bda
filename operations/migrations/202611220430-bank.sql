-- Our accounts at banks and what the banks say of them; who lets us debit theirs, and what was asked of
-- whom in which file.

-- Reference tables: few rows, settings, the same on every node --------------------------------------

create table forbear.bank_account (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  ref          text         not null,
  name         text         not null,
  currency     char(3)      not null,
  purpose      text         not null check (purpose in ('trust', 'operating')),
  client_id    uuid,                              -- whose money it holds; null: of several, or our own
  key_version  int          not null,
  sealed       bytea        not null,             -- its number, its bank and what rails need of it
  last4        text         not null,
  opened_on    date         not null,
  opened_with  bigint       not null default 0,   -- what stood there when we began to read statements
  primary key (tenant_id, id),
  unique (tenant_id, ref)
);

create table forbear.bank_file (
  tenant_id       int          not null references forbear.tenant,
  id              uuid         not null,
  bank_account_id uuid         not null,
  file_name       text         not null,
  file_hash       text         not null,
  format          text         not null,
  status          text         not null check (status in ('running', 'done', 'refused')),
  report          jsonb        not null,          -- counts, faults by line; nothing personal
  began_at        timestamptz  not null,
  ended_at        timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, bank_account_id, file_hash),
  foreign key (tenant_id, bank_account_id) references forbear.bank_account (tenant_id, id)
);

-- The balance that a statement proved at the end of a day: what its lines must make.
create table forbear.bank_said (
  tenant_id       int          not null references forbear.tenant,
  bank_account_id uuid         not null,
  said_on         date         not null,
  file_id         uuid         not null,
  minor           bigint       not null,
  primary key (tenant_id, bank_account_id, said_on, file_id),
  foreign key (tenant_id, bank_account_id) references forbear.bank_account (tenant_id, id)
);

-- A file of direct debits as it went to the bank: one an account, rail and day.
create table forbear.collection (
  tenant_id       int          not null references forbear.tenant,
  id              uuid         not null,
  bank_account_id uuid         not null,
  rail            text         not null check (rail in ('ach', 'sepa', 'bacs')),
  made_on         date         not null,
  file_name       text         not null,
  file_hash       text         not null,
  key_version     int          not null,
  sealed          bytea        not null,          -- the exact bytes: they hold account numbers
  items           int          not null,
  currency        char(3)      not null,
  minor           bigint       not null,
  settles_on      date         not null,
  made_at         timestamptz  not null,
  primary key (tenant_id, id),
  unique (tenant_id, bank_account_id, rail, made_on),
  foreign key (tenant_id, bank_account_id) references forbear.bank_account (tenant_id, id)
);

-- What happens to debts -----------------------------------------------------------------------------

create table forbear.bank_line (
  tenant_id       int          not null,
  bucket          smallint     not null,          -- of its key
  id              uuid         not null,
  bank_account_id uuid         not null,
  file_id         uuid         not null,          -- that told it first
  file_hash       text         not null,
  line_key        bytea        not null,          -- blind hash of all that the bank says of it
  line            int          not null,
  booked_on       date         not null,
  value_on        date         not null,
  currency        char(3)      not null,
  minor           bigint       not null,          -- above zero: money came in
  stood_at        bigint,                         -- the account's balance just before it, where told
  counts          boolean      not null,          -- false: a notice of a line, or one told twice
  kind            text         not null check (kind in ('payment', 'return', 'batch', 'other')),
  key_version     int          not null,
  sealed          bytea        not null,          -- references, words, the other side
  state           text         not null check (state in ('matched', 'suspense', 'ignored')),
  because         text         not null,          -- the rule that matched it, or why it waits
  matched_kind    text,                           -- payment, collection, remittance, line
  matched_bucket  smallint,
  matched_id      uuid,
  known_at        timestamptz  not null,
  settled_at      timestamptz,
  settled_by      text,
  primary key (tenant_id, bucket, id)
);

create unique index bank_line_once
  on forbear.bank_line (tenant_id, bucket, bank_account_id, line_key);
create index bank_line_days on forbear.bank_line (tenant_id, bank_account_id, booked_on);
create index bank_line_waits on forbear.bank_line (tenant_id, booked_on, id)
  where state = 'suspense';

-- The authority to debit: as it stands; what it was stands in the journal.
create table forbear.mandate (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  account_id   uuid         not null,
  person_id    uuid         not null,
  rail         text         not null check (rail in ('ach', 'sepa', 'bacs')),
  reference    text         not null,             -- as the bank knows it
  status       text         not null check (status in ('active', 'stopped', 'revoked')),
  currency     char(3)      not null,
  signed_on    date         not null,
  notified_on  date         not null,             -- the day notice of debits was given
  sealed       bytea        not null,             -- holder, numbers, the words agreed to, the evidence
  key_version  int          not null,
  last4        text         not null,
  collected    int          not null default 0,   -- how often it was used
  because      text,
  changed_at   timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

create index mandate_account on forbear.mandate (tenant_id, bucket, account_id);
create index mandate_active on forbear.mandate (tenant_id, rail, bucket, id) where status = 'active';

create table forbear.collection_item (
  tenant_id     int          not null,
  bucket        smallint     not null,            -- of the debt's first obligor
  payment_id    uuid         not null,
  collection_id uuid         not null,
  mandate_id    uuid         not null,
  account_id    uuid         not null,
  agreement_id  uuid         not null,
  seq           int          not null,            -- of the instalment or promise that falls due
  attempt       int          not null,            -- 1, and again after a return that allows it
  trace         text         not null,            -- as the bank knows the debit
  asked_on      date         not null,
  return_code   text,
  returned_on   date,
  primary key (tenant_id, bucket, payment_id)
);

create unique index collection_item_once
  on forbear.collection_item (tenant_id, bucket, agreement_id, seq, attempt);
create index collection_item_file on forbear.collection_item (tenant_id, collection_id);

do $$
declare
  name text;
begin
  foreach name in array array['bank_account', 'bank_file', 'bank_said', 'collection', 'bank_line',
                              'mandate', 'collection_item'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert, update on forbear.%I to forbear_app', name);
  end loop;
end $$;

revoke update on forbear.bank_said, forbear.collection from forbear_app;
