-- A review with the rule and the members it began with; what each member voted on; what is approved afterwards.

create table review_run (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  item_ref varchar(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  rule varchar(20) character set ascii not null,
  approvals int not null,
  votes int not null,
  days int not null,
  readers int not null,
  blind boolean not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  due_at datetime(6) not null,
  away_since datetime(6),
  away_seconds bigint not null,
  stopped_at datetime(6),
  put_to_vote boolean not null,
  returns int not null,
  escalation int not null,
  reminded_at datetime(6),
  claimed_by char(36) character set ascii collate ascii_bin,
  claimed_name varchar(120),
  claimed_at datetime(6),
  decided_at datetime(6),
  open_item varchar(36) character set ascii collate ascii_bin as (if(state = 'OPEN', item_ref, null)) persistent,
  unique key one_open (open_item),
  key of_revision (item_ref, revision_number),
  key due (state, due_at),
  key by_site (site_key, started_at),
  constraint run_of_item foreign key (item_ref) references content_item (ref)
);

create table review_member (
  id bigint auto_increment primary key,
  run_id bigint not null,
  account_ref char(36) character set ascii collate ascii_bin not null,
  name varchar(120) not null,
  chair boolean not null,
  read_at datetime(6),
  left_at datetime(6),
  stands_for char(36) character set ascii collate ascii_bin,
  unique key once_a_run (run_id, account_ref),
  key by_account (account_ref),
  constraint member_of_run foreign key (run_id) references review_run (id) on delete cascade
);

-- The text of each round of votes, so that a member can see what changed since it voted.
create table review_text (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  voting_round int not null,
  title varchar(300) not null,
  body longtext not null,
  kept_at datetime(6) not null,
  unique key once_a_round (item_ref, revision_number, voting_round),
  constraint text_of_item foreign key (item_ref) references content_item (ref)
);

create table after_check (
  id bigint auto_increment primary key,
  version int not null,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  cause varchar(20) character set ascii collate ascii_bin not null,
  published_by char(36) character set ascii collate ascii_bin not null,
  published_name varchar(120) not null,
  reason varchar(4000) not null,
  published_at datetime(6) not null,
  due_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  checked_by char(36) character set ascii collate ascii_bin,
  checked_name varchar(120),
  checked_at datetime(6),
  word varchar(4000) not null,
  unique key once_a_revision (item_ref, revision_number),
  key by_state (state, due_at),
  key by_site (site_key, published_at),
  constraint check_of_item foreign key (item_ref) references content_item (ref)
);

alter table vote add column proposal varchar(4000) not null default '';
