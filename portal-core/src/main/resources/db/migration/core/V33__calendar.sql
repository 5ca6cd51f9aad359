-- Whether contents are still right, ideas for contents to come, and the links by which people subscribe to the calendar.

create table item_care (
  id bigint auto_increment primary key,
  version int not null,
  item_ref char(36) character set ascii collate ascii_bin not null unique,
  review_on date,
  confirmed_at datetime(6),
  confirmed_by char(36) character set ascii collate ascii_bin,
  confirmed_name varchar(120) not null,
  owner_told_at datetime(6),
  others_told_at datetime(6),
  key by_day (review_on),
  constraint care_of_item foreign key (item_ref) references content_item (ref) on delete cascade
);

create table idea (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  title varchar(300) not null,
  theme varchar(40) character set ascii collate ascii_bin not null,
  note varchar(2000) not null,
  due_on date,
  noted_by char(36) character set ascii collate ascii_bin not null,
  noted_name varchar(120) not null,
  noted_at datetime(6) not null,
  changed_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  item_ref char(36) character set ascii collate ascii_bin,
  key by_site (site_key, state, due_on),
  key by_item (item_ref),
  constraint idea_of_item foreign key (item_ref) references content_item (ref) on delete cascade
);

create table calendar_link (
  account_ref char(36) character set ascii collate ascii_bin primary key,
  ref char(36) character set ascii collate ascii_bin not null unique,
  made_at datetime(6) not null,
  constraint calendar_of_account foreign key (account_ref) references account (ref) on delete cascade
);
