-- What clearings tell of instructions, each kept once; Bacs instructions are lodged before they are used;
-- debits are found by the number that the bank gave them.

create table forbear.bank_told (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the mandate
  key          bytea        not null,             -- blind hash of all that was told
  mandate_id   uuid         not null,
  code         text         not null,
  heard_as     text         not null check (heard_as in ('changed', 'ended', 'reinstated')),
  effective_on date,
  heard_at     timestamptz  not null,
  primary key (tenant_id, bucket, key)
);

create index bank_told_mandate on forbear.bank_told (tenant_id, bucket, mandate_id);

-- Before today instructions were lodged on paper: they count as lodged when they were signed.
alter table forbear.mandate add column lodged_on date;
alter table forbear.mandate no force row level security;
update forbear.mandate set lodged_on = signed_on where rail = 'bacs';
alter table forbear.mandate force row level security;

create index mandate_reference on forbear.mandate (tenant_id, reference);
create index collection_item_trace on forbear.collection_item (tenant_id, trace);

alter table forbear.bank_told enable row level security;
alter table forbear.bank_told force row level security;
create policy of_tenant on forbear.bank_told
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert on forbear.bank_told to forbear_app;
