-- Accounts at processors that are a tenant's own; means of payment that a processor keeps for a person,
-- what was taken by them and what was told of it; addresses to pay at; the day by which a dispute is answered.

-- Reference table: a row for every set of keys there ever was. An ended one keeps no key.
create table forbear.processor_account (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  provider     text         not null check (provider in ('stripe', 'razorpay')),
  status       text         not null check (status in ('asked', 'in-force', 'refused', 'ended')),
  mode         text         not null check (mode in ('test', 'live')),
  key_version  int          not null,
  sealed       bytea        not null,             -- its keys and the secrets of its posts
  last4        text         not null,             -- of the key
  hook_last4   text[]       not null,             -- of the secrets, the newest first
  older_until  timestamptz,                       -- until when the secret before the newest holds
  owner        text,                              -- whose account it is, as the processor says; null: untold
  asked_by     text,                              -- member of staff; null: at the machine
  asked_at     timestamptz  not null,
  decided_by   text,
  changed_at   timestamptz  not null,
  checked_at   timestamptz,
  checked_as   text         check (checked_as in ('reached', 'refused', 'no-answer')),
  primary key (tenant_id, id)
);

create unique index processor_account_one on forbear.processor_account (tenant_id, provider, status)
  where status in ('asked', 'in-force');

-- What happens to people and debts ------------------------------------------------------------------

-- The authority to take payments by a card or account that a processor keeps: as it stands.
create table forbear.stored_means (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the debt's first obligor
  id           uuid         not null,
  account_id   uuid         not null,
  person_id    uuid         not null,
  agreement_id uuid         not null,             -- the plan or promise that it was given for
  provider     text         not null,
  method       text         not null check (method in ('card', 'bank-debit', 'upi')),
  status       text         not null check (status in ('asked', 'active', 'ended')),
  currency     char(3)      not null,
  most_minor   bigint       not null check (most_minor > 0),  -- the most that is taken at once
  key_version  int          not null,
  sealed       bytea        not null,             -- the processor's references, the words agreed to
  last4        text         not null default '',
  expires_on   date,                              -- of a card: its last day
  signed_on    date         not null,
  refused      int          not null default 0,   -- how often in a row it was refused
  because      text,
  let_go_at    timestamptz,                       -- when the processor forgot it; null: it was not told
  changed_at   timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

create index stored_means_account on forbear.stored_means (tenant_id, bucket, account_id);
create index stored_means_active on forbear.stored_means (tenant_id, bucket, id)
  where status = 'active';
create index stored_means_open on forbear.stored_means (tenant_id, changed_at, bucket, id)
  where status = 'asked' or (status = 'ended' and let_go_at is null);
create index stored_means_changed on forbear.stored_means (tenant_id, changed_at desc, id desc);

-- What processors told of them and nobody has heard yet.
create table forbear.means_told (
  tenant_id    int          not null,
  bucket       smallint     not null,
  key          text         not null,             -- the processor and its event: once
  means_id     uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,             -- it names the processor's references
  told_at      timestamptz  not null,
  heard_at     timestamptz,
  primary key (tenant_id, bucket, key)
);

create index means_told_unheard on forbear.means_told (tenant_id, told_at, bucket)
  where heard_at is null;

-- An instalment or promise that was asked for by a stored means, each time.
create table forbear.stored_debit (
  tenant_id    int          not null,
  bucket       smallint     not null,
  payment_id   uuid         not null,
  means_id     uuid         not null,
  account_id   uuid         not null,
  agreement_id uuid         not null,
  seq          int          not null,
  attempt      int          not null,
  asked_on     date         not null,
  outcome      text         not null check (outcome in
                 ('asked', 'taken', 'refused', 'needs-payer', 'unknown')),
  reason       text,
  primary key (tenant_id, bucket, payment_id)
);

create unique index stored_debit_once
  on forbear.stored_debit (tenant_id, bucket, agreement_id, seq, attempt);
create index stored_debit_means on forbear.stored_debit (tenant_id, bucket, means_id);

-- Of which debit its payer was told beforehand, and by which contact.
create table forbear.stored_notice (
  tenant_id    int          not null,
  bucket       smallint     not null,
  means_id     uuid         not null,
  agreement_id uuid         not null,
  seq          int          not null,
  due_on       date         not null,
  minor        bigint       not null,
  contact_id   uuid         not null,
  told_on      date         not null,
  primary key (tenant_id, bucket, means_id, agreement_id, seq, due_on)
);

do $$
declare
  name text;
begin
  foreach name in array array['processor_account', 'stored_means', 'means_told', 'stored_debit',
                              'stored_notice'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert, update on forbear.%I to forbear_app', name);
  end loop;
end $$;

revoke update on forbear.stored_notice from forbear_app;
