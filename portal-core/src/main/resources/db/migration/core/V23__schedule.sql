-- What is planned: a text becomes public, or is taken down, at a moment (UTC). One open appointment of each kind an item.

create table appointment (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  act varchar(20) character set ascii collate ascii_bin not null,
  due_at datetime(6) not null,
  planned_by char(36) character set ascii collate ascii_bin not null,
  planned_name varchar(120) not null,
  planned_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  outcome varchar(120) character set ascii not null,
  attempts int not null,
  next_attempt_at datetime(6) not null,
  settled_at datetime(6),
  still_open tinyint as (if(state in ('PLANNED', 'OVERDUE'), 1, null)) persistent,
  unique key one_open (item_ref, act, still_open),
  key due (state, next_attempt_at),
  key by_item (item_ref, id),
  key by_site (site_key, due_at),
  constraint appointment_of_item foreign key (item_ref) references content_item (ref) on delete cascade
);
