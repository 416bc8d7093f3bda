-- When many write at once: which message is read first, and since when outreach rests meanwhile.

-- Null: nobody has heard yet what it is about. Calm days never ask.
alter table forbear.message add column urgency smallint;

create index message_by_urgency on forbear.message (tenant_id, urgency desc, at, id, bucket)
  where direction = 'inbound' and read_at is null;
create index message_unread_of on forbear.message (tenant_id, bucket, person_id)
  where direction = 'inbound' and read_at is null;

create table forbear.surge (
  tenant_id    int          not null references forbear.tenant,
  since        timestamptz  not null,             -- outreach rests from here
  most         int          not null,             -- waited when it was seen, counted to a limit
  over_at      timestamptz,                       -- and goes on from here
  primary key (tenant_id, since)
);

create unique index surge_open on forbear.surge (tenant_id) where over_at is null;

alter table forbear.surge enable row level security;
alter table forbear.surge force row level security;
create policy of_tenant on forbear.surge
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update on forbear.surge to forbear_app;
