-- Addresses to pay one debt at, as staff make them. What stands of one is read from its times and from the
-- payments that were begun from it; the address itself is sealed anew each time it is shown.

create table forbear.pay_link (
  tenant_id     int          not null,
  bucket        smallint     not null,             -- of the debt's first obligor
  id            uuid         not null,
  account_id    uuid         not null,
  currency      char(3)      not null,
  minor         bigint       check (minor > 0),    -- null: whatever is owed when it is opened
  made_by       uuid         not null,             -- member of staff
  made_at       timestamptz  not null,
  good_through  date         not null,             -- its last day, where the person is
  ends_at       timestamptz  not null,             -- the end of that day
  opened_at     timestamptz,                       -- when somebody first proved who they are by it
  withdrawn_by  uuid,                              -- member of staff
  withdrawn_at  timestamptz,
  primary key (tenant_id, bucket, id),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index pay_link_account on forbear.pay_link (tenant_id, bucket, account_id);

-- From which address a payment was begun; null: from none.
alter table forbear.payment add column pay_link_id uuid;

create index payment_pay_link on forbear.payment (tenant_id, bucket, pay_link_id)
  where pay_link_id is not null;

alter table forbear.pay_link enable row level security;
alter table forbear.pay_link force row level security;
create policy of_tenant on forbear.pay_link
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update on forbear.pay_link to forbear_app;
