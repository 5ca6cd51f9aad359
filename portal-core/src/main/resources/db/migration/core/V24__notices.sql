-- What people are told, by mail and in the back office; mails on their way; the audit trail that nobody rewrites.

create table notice (
  id bigint auto_increment primary key,
  ref char(36) character set ascii collate ascii_bin not null unique,
  account_ref char(36) character set ascii collate ascii_bin not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  message varchar(60) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  subject char(36) character set ascii collate ascii_bin,
  revision_number int not null,
  title varchar(300) not null,
  word varchar(4000) not null,
  arguments varchar(2000) not null,
  path varchar(400) not null,
  actor_name varchar(120) not null,
  -- What its reader must still hold where it happened, when it is told later.
  permission varchar(40) character set ascii,
  created_at datetime(6) not null,
  read_at datetime(6),
  -- When a digest brings it; null for what was told at once or by no mail at all.
  due_at datetime(6),
  mailed_at datetime(6),
  key of_reader (account_ref, id desc),
  key unread_of_reader (account_ref, read_at),
  key due (mailed_at, due_at),
  key of_subject (subject, revision_number, kind)
);

create table notice_preference (
  id bigint auto_increment primary key,
  account_ref char(36) character set ascii collate ascii_bin not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  rhythm varchar(20) character set ascii not null,
  unique key one_per_kind (account_ref, kind)
);

-- One digest a person and day, whoever makes it and however often it is tried.
create table notice_digest (
  account_ref char(36) character set ascii collate ascii_bin not null,
  day date not null,
  made_at datetime(6) not null,
  primary key (account_ref, day)
);

-- What signs links that work without a session. Made at the first need, the same for all machines on this database.
create table portal_secret (
  name varchar(40) character set ascii collate ascii_bin primary key,
  secret char(64) character set ascii collate ascii_bin not null
);

alter table mail_message
  add column stop_link varchar(400) character set ascii not null default '',
  add column claim char(36) character set ascii collate ascii_bin,
  add column claimed_at datetime(6),
  add key newest_of_state (state, id desc);

-- Accounts that were deleted: their name stays in the trail until the day that is written here.
create table former_account (
  ref char(36) character set ascii collate ascii_bin primary key,
  erased_at datetime(6) not null,
  names_until datetime(6) not null,
  anonymised_at datetime(6),
  key due (anonymised_at, names_until)
);

-- The trail is written once. Names alone may be taken out, those of a deleted account, and not before their time.
create trigger audit_entry_is_kept before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'The audit trail is append-only';

create trigger audit_entry_is_fixed before update on audit_entry for each row
begin
  if not (new.id <=> old.id and new.at <=> old.at and new.actor_ref <=> old.actor_ref
      and new.action <=> old.action and new.site_key <=> old.site_key and new.subject <=> old.subject
      and new.revision_number <=> old.revision_number and new.note <=> old.note)
    or not exists (
      select 1 from former_account f
      where f.names_until <= utc_timestamp(6)
        and (f.ref = old.actor_ref or f.ref = old.subject)) then
    signal sqlstate '45000' set message_text = 'The audit trail is append-only';
  end if;
end;
