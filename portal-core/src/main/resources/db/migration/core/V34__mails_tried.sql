-- A mail that an administrator sends anew is tried for as long as a new one.
alter table mail_message add column tried_since datetime(6) not null default '1970-01-01 00:00:01';
update mail_message set tried_since = created_at;
