-- How staff sign in: reference tables of the sign-in library, seen by one role alone. Who somebody is
-- to a tenant stands in forbear.staff_member.

create schema if not exists staff_auth;

create table staff_auth.staff_user (
  id              text         not null primary key,
  name            text         not null,
  email           text         not null unique,
  email_verified  boolean      not null,
  image           text,
  created_at      timestamptz  not null,
  updated_at      timestamptz  not null
);

create table staff_auth.sign_in_session (
  id          text         not null primary key,
  user_id     text         not null references staff_auth.staff_user on delete cascade,
  token       text         not null unique,
  expires_at  timestamptz  not null,
  ip_address  text,
  user_agent  text,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null
);

create index sign_in_session_user on staff_auth.sign_in_session (user_id);

create table staff_auth.credential (
  id                        text         not null primary key,
  account_id                text         not null,
  provider_id               text         not null,
  user_id                   text         not null references staff_auth.staff_user on delete cascade,
  access_token              text,
  refresh_token             text,
  id_token                  text,
  access_token_expires_at   timestamptz,
  refresh_token_expires_at  timestamptz,
  scope                     text,
  password                  text,                 -- its hash
  created_at                timestamptz  not null,
  updated_at                timestamptz  not null
);

create index credential_user on staff_auth.credential (user_id);

create table staff_auth.verification (
  id          text         not null primary key,
  identifier  text         not null,
  value       text         not null,
  expires_at  timestamptz  not null,
  created_at  timestamptz  not null,
  updated_at  timestamptz  not null
);

create index verification_identifier on staff_auth.verification (identifier);

grant usage on schema staff_auth to forbear_auth;
grant select, insert, update, delete on all tables in schema staff_auth to forbear_auth;
