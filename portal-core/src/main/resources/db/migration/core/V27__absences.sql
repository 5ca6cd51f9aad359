-- Members who are away from one day to another, and who stands in for them.

create table absence (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  account_ref char(36) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  from_day date not null,
  to_day date not null,
  substitute_ref char(36) character set ascii collate ascii_bin,
  substitute_name varchar(120) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  key by_account (account_ref, state),
  key by_substitute (substitute_ref, state),
  key by_state (state, from_day)
);

-- Since when the animators know that the rule of a review can't be met any more.
alter table review_run add column warned_at datetime(6);
