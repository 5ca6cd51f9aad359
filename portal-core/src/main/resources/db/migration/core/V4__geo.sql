-- Places: what administrators import over those the portal brings along, and where items are.

alter table live_entry
  add column departments varchar(120) character set ascii collate ascii_bin not null default '' after place,
  add column language varchar(3) character set ascii collate ascii_bin not null default '' after departments;

create table place_import (
  id bigint auto_increment primary key,
  ref char(36) character set ascii collate ascii_bin not null unique,
  file_name varchar(200) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  started_by varchar(120) not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  finished_at datetime(6),
  total_lines int not null,
  read_lines int not null,
  taken int not null,
  refused int not null,
  -- At most one runs at a time.
  running boolean as (if(state = 'RUNNING', true, null)) persistent,
  unique key one_running (running),
  key newest (started_at desc, id desc)
);

create table place_refusal (
  id bigint auto_increment primary key,
  import_ref char(36) character set ascii collate ascii_bin not null,
  line_number int not null,
  reason varchar(60) character set ascii collate ascii_bin not null,
  said varchar(200) not null,
  key of_import (import_ref, line_number),
  constraint refusal_of_import foreign key (import_ref) references place_import (ref) on delete cascade
);

create table imported_place (
  import_ref char(36) character set ascii collate ascii_bin not null,
  insee char(5) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  postcodes varchar(255) character set ascii not null,
  department varchar(3) character set ascii not null,
  department_name varchar(80) not null,
  region varchar(3) character set ascii not null,
  region_name varchar(80) not null,
  epci varchar(9) character set ascii not null,
  epci_name varchar(160) not null,
  part_of varchar(5) character set ascii not null,
  population int not null,
  latitude double,
  longitude double,
  primary key (import_ref, insee),
  constraint place_of_import foreign key (import_ref) references place_import (ref) on delete cascade
);

create table foreign_place (
  id bigint auto_increment primary key,
  code varchar(33) character set ascii collate ascii_bin not null unique,
  name varchar(120) not null,
  country char(2) character set ascii collate ascii_bin not null,
  latitude double,
  longitude double,
  added_by varchar(120) not null,
  added_at datetime(6) not null
);

-- One row: which import counts, and a number that grows with every change, so that other nodes notice.
create table gazetteer_edition (
  id int primary key,
  number bigint not null,
  import_ref char(36) character set ascii collate ascii_bin
);

insert into gazetteer_edition (id, number, import_ref) values (1, 0, null);
