-- What was understood of a message quotes it, and what was declared of one repeats it: both are words
-- of a person's talk, so they stand under seal like the message itself.

create table forbear.reading_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  message_id   uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, message_id)
);

alter table forbear.reading_sealed enable row level security;
alter table forbear.reading_sealed force row level security;
create policy of_tenant on forbear.reading_sealed
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.reading_sealed to forbear_app;

alter table forbear.message drop column reading;
