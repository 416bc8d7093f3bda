-- Chats that anybody may open on a page: found by the hash of a random reference that only their browser
-- holds. Who it is, once they proved it, and what was said before that stand under seal; a chat that was
-- left is deleted within a day.

create table forbear.webchat_session (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the reference's hash: nobody is known yet
  ref_hash     bytea        not null,
  key_version  int          not null,
  sealed       bytea        not null,
  touched_at   timestamptz  not null,
  primary key (tenant_id, bucket, ref_hash)
);

create index webchat_session_left on forbear.webchat_session (tenant_id, touched_at, bucket);

alter table forbear.webchat_session enable row level security;
alter table forbear.webchat_session force row level security;
create policy of_tenant on forbear.webchat_session
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.webchat_session to forbear_app;
