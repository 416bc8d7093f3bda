-- The house: who is who, what happened, where the money is, what goes out. Every table of people, debts
-- and what happens to them has tenant_id and bucket first in its key; the app owns none of them.

create schema if not exists forbear;

-- Reference tables: few rows, settings, the same on every node -------------------------------------

create table forbear.tenant (
  tenant_id    int          not null primary key,
  ref          text         not null unique,      -- public, random: what addresses and webhooks carry
  name         text         not null,
  kind         text         not null check (kind in ('sample', 'real', 'simulated')),
  settings     jsonb        not null,
  created_at   timestamptz  not null
);

create table forbear.tenant_key (
  tenant_id    int          not null references forbear.tenant,
  version      int          not null,
  wrapped      bytea        not null,             -- sealed with the installation's master key
  created_at   timestamptz  not null,
  primary key (tenant_id, version)
);

create table forbear.client (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  ref          text         not null,
  name         text         not null,
  settings     jsonb        not null,             -- role, institution, currency, country, creditor
  created_at   timestamptz  not null,
  primary key (tenant_id, id),
  unique (tenant_id, ref)
);

-- Strategies, offer policies, rulebooks, scorecards, templates: versions, never edited.
create table forbear.document (
  tenant_id    int          not null references forbear.tenant,
  kind         text         not null,
  name         text         not null,
  version      int          not null,
  hash         text         not null,
  body         text         not null,             -- the exact bytes that the hash is of
  published_at timestamptz  not null,
  primary key (tenant_id, kind, name, version)
);

create table forbear.import_batch (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  client_id    uuid         not null,
  file_name    text         not null,
  file_hash    text         not null,
  mapping_hash text         not null,
  placed_on    date         not null,
  status       text         not null check (status in ('running', 'done', 'refused', 'stopped')),
  read_rows    int          not null default 0,
  placed_rows  int          not null default 0,
  same_rows    int          not null default 0,   -- already placed by an earlier file: nothing changed
  bad_rows     int          not null default 0,
  started_at   timestamptz  not null,
  ended_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, client_id, file_hash, mapping_hash)
);

create table forbear.import_fault (
  tenant_id    int          not null,
  import_id    uuid         not null,
  line         int          not null,
  field        text         not null,
  code         text         not null,
  value_sealed bytea,                             -- what stood there may be personal
  says         text         not null,
  remedy       text         not null,
  primary key (tenant_id, import_id, line, field),
  foreign key (tenant_id, import_id) references forbear.import_batch (tenant_id, id)
);

create table forbear.staff_member (
  tenant_id    int          not null references forbear.tenant,
  id           uuid         not null,
  user_id      text         not null,             -- of the sign-in tables
  name         text         not null,
  role         text         not null,
  created_at   timestamptz  not null,
  primary key (tenant_id, id),
  unique (tenant_id, user_id)
);

create table forbear.day_report (
  tenant_id    int          not null references forbear.tenant,
  day          date         not null,
  body         jsonb        not null,
  filed_at     timestamptz  not null,
  primary key (tenant_id, day)
);

create table forbear.seal (
  tenant_id     int         not null references forbear.tenant,
  seq           int         not null,
  sealed_at     timestamptz not null,
  leaf_count    int         not null check (leaf_count > 0),
  root          bytea       not null,             -- Merkle root of the leaves (RFC 9162 section 2.1)
  previous      bytea       not null,             -- head of the seal before; 32 zero bytes at first
  head          bytea       not null,             -- hash of previous, seq, count and root
  signature     bytea       not null,             -- Ed25519 over head
  primary key (tenant_id, seq)
);

-- Key tables: bucketed by the key itself, pointing to where the thing lives ------------------------

create table forbear.lookup (
  tenant_id     int         not null,
  bucket        smallint    not null,             -- of the key
  kind          text        not null,
  key           bytea       not null,             -- blind index or hash, never the plain value
  target_bucket smallint    not null,
  target_id     uuid        not null,
  primary key (tenant_id, bucket, kind, key, target_id)
);

create unique index lookup_one on forbear.lookup (tenant_id, bucket, kind, key)
  where kind in ('account-reference', 'person-reference', 'provider-message', 'portal-link',
                 'gateway-payment', 'moved');

create table forbear.request_key (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the key
  key          bytea        not null,
  request_hash text         not null,
  response     jsonb        not null,
  at           timestamptz  not null,
  primary key (tenant_id, bucket, key)
);

-- People and debts: each row is the fold of its journal ---------------------------------------------

create table forbear.person (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  version      int          not null,             -- how many events have been folded
  state        jsonb        not null,
  primary key (tenant_id, bucket, id)
);

create table forbear.account (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of its first obligor
  id           uuid         not null,
  version      int          not null,
  client_id    uuid         not null,
  life         text         not null,             -- columns below repeat the fold for lists
  currency     char(3)      not null,
  balance      bigint       not null,
  country      char(2)      not null,
  held         boolean      not null,
  waits_for    text,                              -- the desk's queue it stands in, if any
  waits_since  timestamptz,
  priority     int          not null,
  state        jsonb        not null,
  primary key (tenant_id, bucket, id)
);

create index account_queue on forbear.account (tenant_id, waits_for, priority desc, waits_since, id)
  where waits_for is not null;
create index account_list on forbear.account (tenant_id, life, balance desc, id);

create table forbear.obligor (
  tenant_id    int          not null,
  bucket       smallint     not null,
  account_id   uuid         not null,
  person_id    uuid         not null,
  role         text         not null check (role in ('sole', 'joint', 'guarantor')),
  primary key (tenant_id, bucket, account_id, person_id)
);

create index obligor_person on forbear.obligor (tenant_id, bucket, person_id, account_id);

-- Personal data: sealed with the tenant's key, in tables of its own ---------------------------------

create table forbear.person_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  person_id    uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, person_id)
);

create table forbear.contact_point_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  person_id    uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, id)
);

create index contact_point_person on forbear.contact_point_sealed (tenant_id, bucket, person_id);

create table forbear.message_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  message_id   uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, message_id)
);

-- Kept apart for the fairness report: the app may write, never read.
create table forbear.set_apart_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  person_id    uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, person_id)
);

-- What happened -------------------------------------------------------------------------------------

create table forbear.journal (
  tenant_id    int          not null,
  bucket       smallint     not null,
  at           timestamptz  not null,
  id           uuid         not null,
  person_id    uuid,
  person_seq   int,                               -- the person's version after it: order without clocks
  account_id   uuid,
  account_seq  int,
  kind         text         not null,
  bytes        bytea        not null,             -- canonical JSON, no personal data
  hash         bytea        not null,             -- SHA-256 of bytes
  primary key (tenant_id, bucket, at, id),
  check (person_id is not null or account_id is not null)
) partition by range (at);

create index journal_person on forbear.journal (tenant_id, bucket, person_id, person_seq);
create index journal_account on forbear.journal (tenant_id, bucket, account_id, account_seq);

create table forbear.unsealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  journal_id   uuid         not null,
  at           timestamptz  not null,
  hash         bytea        not null,
  primary key (tenant_id, bucket, journal_id)
);

create table forbear.sealed_leaf (
  tenant_id    int          not null,
  bucket       smallint     not null,
  journal_id   uuid         not null,
  at           timestamptz  not null,
  seal_seq     int          not null,
  position     int          not null,
  primary key (tenant_id, bucket, journal_id)
);

create index sealed_leaf_order on forbear.sealed_leaf (tenant_id, seal_seq, position);

create table forbear.decision (
  tenant_id       int          not null,
  bucket          smallint     not null,
  at              timestamptz  not null,
  id              uuid         not null,
  person_id       uuid         not null,
  account_id      uuid,
  about           text         not null,          -- reserve, attempt, withhold, offer ...
  channel         text,
  verdict         text         not null check (verdict in ('allow', 'deny', 'require')),
  rule_ids        text[]       not null,
  next_allowed_at timestamptz,
  inputs          bytea        not null,          -- canonical JSON, deflated
  inputs_hash     bytea        not null,
  trace_hash      bytea        not null,
  lawbook_hash    text         not null,
  primary key (tenant_id, bucket, at, id)
) partition by range (at);

create index decision_person on forbear.decision (tenant_id, bucket, person_id, at);

-- Where the money is --------------------------------------------------------------------------------

create table forbear.transfer (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the debt's first obligor
  id           uuid         not null,             -- made by the caller: a retry is the same row
  entry_id     uuid         not null,             -- transfers of one entry commit together
  account_id   uuid         not null,             -- the debt, never a book
  client_id    uuid         not null,
  value_on     date         not null,             -- when it counts
  booked_at    timestamptz  not null,             -- when we knew
  debit_book   text         not null,
  credit_book  text         not null,
  currency     char(3)      not null,
  minor        bigint       not null check (minor > 0),
  reverses     uuid,
  payment_id   uuid,                              -- the payment that the entry books or undoes
  primary key (tenant_id, bucket, id),
  check (debit_book <> credit_book)
);

create index transfer_account on forbear.transfer (tenant_id, bucket, account_id, value_on);
create unique index transfer_reversed_once on forbear.transfer (tenant_id, bucket, reverses)
  where reverses is not null;

create table forbear.payment (
  tenant_id     int          not null,
  bucket        smallint     not null,
  id            uuid         not null,
  account_id    uuid         not null,
  person_id     uuid         not null,
  currency      char(3)      not null,
  minor         bigint       not null check (minor > 0),
  method        text         not null,
  status        text         not null check (status in
                  ('requested', 'pending', 'settled', 'failed', 'returned', 'refunded', 'unknown')),
  offer_id      uuid,
  requested_at  timestamptz  not null,
  changed_at    timestamptz  not null,
  settles_on    date,
  reason        text,
  primary key (tenant_id, bucket, id)
);

create index payment_account on forbear.payment (tenant_id, bucket, account_id, requested_at);
create index payment_open on forbear.payment (tenant_id, status, changed_at)
  where status in ('requested', 'pending', 'unknown');

create table forbear.offer (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  account_id   uuid         not null,
  person_id    uuid         not null,
  terms        jsonb        not null,
  token        text         not null,
  minted_at    timestamptz  not null,
  expires_at   timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

create index offer_account on forbear.offer (tenant_id, bucket, account_id, expires_at);

create table forbear.due (
  tenant_id    int          not null,
  bucket       smallint     not null,
  agreement_id uuid         not null,             -- a promise or a plan
  seq          int          not null,
  account_id   uuid         not null,
  person_id    uuid         not null,
  due_on       date         not null,
  judge_on     date         not null,             -- the day after its grace
  currency     char(3)      not null,
  minor        bigint       not null,
  status       text         not null check (status in ('due', 'kept', 'partial', 'broken', 'void')),
  primary key (tenant_id, bucket, agreement_id, seq)
);

create index due_to_judge on forbear.due (tenant_id, judge_on, bucket) where status = 'due';
create index due_account on forbear.due (tenant_id, bucket, account_id);

-- What goes out and what comes in -------------------------------------------------------------------

create table forbear.timeline (
  tenant_id      int          not null,
  bucket         smallint     not null,
  person_id      uuid         not null,
  status         text         not null check (status in ('active', 'resting', 'ended')),
  next_action_at timestamptz  not null,
  paths          jsonb        not null,           -- one path a strategy in force
  primary key (tenant_id, bucket, person_id)
);

create index timeline_due on forbear.timeline (tenant_id, next_action_at, bucket)
  where status = 'active';

-- A contact is its own budget: a reservation counts until it is cancelled or settled as not counted.
create table forbear.contact (
  tenant_id       int          not null,
  bucket          smallint     not null,
  id              uuid         not null,
  person_id       uuid         not null,
  account_ids     uuid[]       not null,
  point_id        uuid,
  conversation_id uuid,
  message_id      uuid,
  direction       text         not null check (direction in ('outbound', 'inbound')),
  channel         text         not null,
  act             text         not null,          -- collect, replyToConsumer, confirmOptOut ...
  template        text,
  status          text         not null check (status in
                    ('reserved', 'attempting', 'handed-over', 'delivered', 'failed', 'unknown',
                     'cancelled', 'received')),
  outcome         text,
  step_key        text,                           -- strategy:path:step, or inbound message: once each
  at              timestamptz  not null,          -- reserved, or received
  due_at          timestamptz,                    -- not before
  expires_at      timestamptz,
  attempted_at    timestamptz,
  settled_at      timestamptz,
  provider        text,
  cost_minor      bigint       not null default 0,
  primary key (tenant_id, bucket, id)
);

create unique index contact_once on forbear.contact (tenant_id, bucket, person_id, step_key)
  where step_key is not null;
create index contact_person on forbear.contact (tenant_id, bucket, person_id, at);
create index contact_outbox on forbear.contact (tenant_id, due_at, bucket)
  where status = 'reserved';
create index contact_in_doubt on forbear.contact (tenant_id, attempted_at, bucket)
  where status in ('attempting', 'unknown');

create table forbear.conversation (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  person_id    uuid         not null,
  channel      text         not null,
  status       text         not null check (status in ('open', 'with-person', 'ended')),
  started_at   timestamptz  not null,
  touched_at   timestamptz  not null,
  state        jsonb        not null,
  primary key (tenant_id, bucket, id)
);

create index conversation_person on forbear.conversation (tenant_id, bucket, person_id, touched_at);

create table forbear.message (
  tenant_id       int          not null,
  bucket          smallint     not null,
  id              uuid         not null,
  person_id       uuid         not null,
  conversation_id uuid         not null,
  direction       text         not null check (direction in ('outbound', 'inbound')),
  channel         text         not null,
  author          text         not null check (author in ('consumer', 'agent', 'staff', 'system')),
  at              timestamptz  not null,
  read_at         timestamptz,                    -- an inbound one: when its turn was taken
  reading         jsonb,                          -- signals, intents, values: what was understood
  primary key (tenant_id, bucket, id)
);

create index message_conversation on forbear.message (tenant_id, bucket, conversation_id, at);
create index message_unread on forbear.message (tenant_id, at, bucket)
  where direction = 'inbound' and read_at is null;

create table forbear.case_file (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  person_id    uuid         not null,
  account_id   uuid,
  kind         text         not null,
  owner        text         not null,
  status       text         not null check (status in ('open', 'closed')),
  opened_at    timestamptz  not null,
  due_by       date,
  closed_at    timestamptz,
  state        jsonb        not null,
  primary key (tenant_id, bucket, id)
);

create index case_person on forbear.case_file (tenant_id, bucket, person_id);
create index case_open on forbear.case_file (tenant_id, kind, due_by, id) where status = 'open';

-- Months of journal and decisions, made ahead of need ------------------------------------------------

create function forbear.ensure_months(first_day date, months int) returns void
language plpgsql security definer set search_path = forbear, pg_temp as $$
declare
  month date := date_trunc('month', first_day)::date;
  part  text;
  base  text;
begin
  for i in 1 .. least(months, 36) loop
    foreach base in array array['journal', 'decision'] loop
      part := format('%s_%s', base, to_char(month, 'YYYYMM'));
      if to_regclass('forbear.' || part) is null then
        execute format(
          'create table forbear.%I (like forbear.%I including defaults including constraints)',
          part, base);
        execute format('alter table forbear.%I enable row level security', part);
        execute format('alter table forbear.%I force row level security', part);
        execute format(
          'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
          part);
        execute format(
          'alter table forbear.%I attach partition forbear.%I for values from (%L) to (%L)',
          base, part, month::timestamp at time zone 'UTC',
          (month + interval '1 month')::timestamp at time zone 'UTC');
      end if;
    end loop;
    month := (month + interval '1 month')::date;
  end loop;
end $$;

-- The few things that are asked before a tenant is known ---------------------------------------------

create function forbear.tenant_ids() returns table (tenant_id int)
language sql stable security definer set search_path = forbear, pg_temp as
$$ select t.tenant_id from forbear.tenant t order by t.tenant_id $$;

create function forbear.tenant_by_ref(wanted text) returns table (tenant_id int)
language sql stable security definer set search_path = forbear, pg_temp as
$$ select t.tenant_id from forbear.tenant t where t.ref = wanted $$;

create function forbear.members_of(wanted text) returns table (tenant_id int, id uuid, role text)
language sql stable security definer set search_path = forbear, pg_temp as
$$ select m.tenant_id, m.id, m.role from forbear.staff_member m where m.user_id = wanted
   order by m.tenant_id $$;

-- The second fence, and what the app may do ----------------------------------------------------------

do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'forbear' and c.relkind in ('r', 'p') and c.relname <> 'migration'
  loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
  end loop;
end $$;

-- The three functions above run as the owner, whom the forced policies bind as anyone.
create policy of_house on forbear.tenant for select to forbear_owner using (true);
create policy of_house on forbear.staff_member for select to forbear_owner using (true);

grant usage on schema forbear to forbear_app, forbear_fairness;
grant select, insert, update, delete on all tables in schema forbear to forbear_app;

-- Only ever added to: a mistake is reversed by a new row.
revoke update, delete on forbear.journal, forbear.decision, forbear.transfer, forbear.seal,
  forbear.sealed_leaf, forbear.document, forbear.lookup, forbear.offer, forbear.import_fault
  from forbear_app;
revoke delete on forbear.tenant, forbear.client, forbear.person, forbear.account, forbear.obligor,
  forbear.payment, forbear.due, forbear.contact, forbear.message, forbear.case_file
  from forbear_app;
revoke select, update, delete on forbear.set_apart_sealed from forbear_app;
grant select on forbear.set_apart_sealed, forbear.tenant_key to forbear_fairness;
grant execute on all functions in schema forbear to forbear_app;
revoke execute on all functions in schema forbear from public;
