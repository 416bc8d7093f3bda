-- What the client calls a debt, and who is owed: the number of an account is personal, so it stands under
-- seal; a notice shows a part of it.

create table forbear.account_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  account_id   uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, account_id)
);

alter table forbear.account_sealed enable row level security;
alter table forbear.account_sealed force row level security;
create policy of_tenant on forbear.account_sealed
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.account_sealed to forbear_app;
