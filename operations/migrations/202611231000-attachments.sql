-- What came with a message: photographs, documents, voice notes. The bytes stand sealed among the files.

create table forbear.attachment (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the message
  message_id   uuid         not null,
  position     smallint     not null,             -- in its message, from 0
  person_id    uuid         not null,
  kind         text         not null check (kind in
                 ('picture', 'document', 'voice', 'video', 'file')),  -- by its bytes, not its name
  bytes        int          not null check (bytes >= 0),
  status       text         not null check (status in ('kept', 'too-large', 'not-sent', 'not-kept')),
  at           timestamptz  not null,
  primary key (tenant_id, bucket, message_id, position)
);

create table forbear.attachment_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  message_id   uuid         not null,
  position     smallint     not null,
  key_version  int          not null,
  sealed       bytea        not null,             -- what its sender called it
  primary key (tenant_id, bucket, message_id, position)
);

do $$
declare
  name text;
begin
  foreach name in array array['attachment', 'attachment_sealed'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert on forbear.%I to forbear_app', name);
  end loop;
end $$;
