-- Accounts, rights, contents and their workflow. Instants are UTC; keys are ascii; texts follow the database's collation.

create table account (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  email varchar(190) not null unique,
  name varchar(120) not null,
  language varchar(5) not null,
  password_hash varchar(255),
  state varchar(20) character set ascii not null,
  demonstration boolean not null,
  created_at datetime(6) not null
);

create table role_assignment (
  id bigint auto_increment primary key,
  account_ref char(36) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  role varchar(20) character set ascii not null,
  given_by char(36) character set ascii collate ascii_bin not null,
  given_at datetime(6) not null,
  unique key one_role_once (account_ref, site_key, role),
  key holders (role, site_key),
  constraint role_of_account foreign key (account_ref) references account (ref)
);

create table sign_in_throttle (
  throttle_key varchar(190) primary key,
  failures int not null,
  blocked_until datetime(6) not null,
  last_failure_at datetime(6) not null
);

create table one_time_token (
  token_hash char(64) character set ascii collate ascii_bin primary key,
  account_ref char(36) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint token_of_account foreign key (account_ref) references account (ref)
);

create table content_item (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin,
  live_revision int,
  latest_revision int not null,
  first_published_at datetime(6),
  unique key one_address_once (site_key, type_key, slug)
);

create table revision (
  id bigint auto_increment primary key,
  version int not null,
  item_id bigint not null,
  revision_number int not null,
  title varchar(300) not null,
  body longtext not null,
  author_ref char(36) character set ascii collate ascii_bin not null,
  author_name varchar(120) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  release_choice varchar(20) character set ascii not null,
  voting_round int not null,
  last_editor_name varchar(120) not null,
  changed_at datetime(6) not null,
  moved_at datetime(6) not null,
  -- At most one revision of an item is public, and at most one is in work.
  live_item bigint as (if(state = 'PUBLISHED', item_id, null)) persistent,
  open_item bigint as (
    if(state in ('DRAFT', 'SUBMITTED', 'IN_COMMITTEE', 'CHANGES_REQUESTED', 'APPROVED'), item_id, null)) persistent,
  unique key numbered (item_id, revision_number),
  unique key one_live (live_item),
  unique key one_open (open_item),
  key by_state (state, moved_at),
  key by_author (author_ref, moved_at),
  constraint revision_of_item foreign key (item_id) references content_item (id)
);

create table publication (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii not null,
  decided_by char(36) character set ascii collate ascii_bin not null,
  decided_at datetime(6) not null,
  reason varchar(4000) not null,
  unique key one_per_site (item_ref, site_key),
  constraint publication_of_item foreign key (item_ref) references content_item (ref)
);

create table live_entry (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  origin_key varchar(32) character set ascii collate ascii_bin not null,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title varchar(300) not null,
  summary varchar(1000) not null,
  theme varchar(40) character set ascii collate ascii_bin not null,
  place varchar(120) not null,
  author_name varchar(120) not null,
  image_ref char(36) character set ascii collate ascii_bin,
  image_width int not null,
  image_height int not null,
  image_alt varchar(500) not null,
  image_credit varchar(200) not null,
  published_at datetime(6) not null,
  updated_at datetime(6) not null,
  unique key one_per_site (item_ref, site_key),
  unique key one_address_once (site_key, type_key, slug),
  key newest (site_key, published_at desc, id desc),
  key newest_of_type (site_key, type_key, published_at desc, id desc),
  key newest_of_theme (site_key, type_key, theme, published_at desc, id desc),
  key newest_anywhere (published_at desc, id desc)
);

create table vote (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  voting_round int not null,
  member_ref char(36) character set ascii collate ascii_bin not null,
  member_name varchar(120) not null,
  verdict varchar(20) character set ascii not null,
  word varchar(4000) not null,
  cast_at datetime(6) not null,
  unique key one_vote_each (item_ref, revision_number, voting_round, member_ref)
);

create table audit_entry (
  id bigint auto_increment primary key,
  at datetime(6) not null,
  actor_ref char(36) character set ascii collate ascii_bin not null,
  actor_name varchar(120) not null,
  action varchar(60) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  subject char(36) character set ascii collate ascii_bin,
  revision_number int not null,
  detail varchar(400) not null,
  note varchar(4000) not null,
  origin varchar(64) character set ascii not null,
  key by_time (at desc, id desc),
  key by_subject (subject, id),
  key by_site (site_key, at desc, id desc)
);

create table mail_message (
  id bigint auto_increment primary key,
  ref char(36) character set ascii collate ascii_bin not null unique,
  recipient varchar(190) not null,
  subject varchar(300) not null,
  text longtext not null,
  state varchar(20) character set ascii not null,
  attempts int not null,
  next_attempt_at datetime(6) not null,
  created_at datetime(6) not null,
  sent_at datetime(6),
  last_error varchar(1000) not null,
  key due (state, next_attempt_at),
  key newest (created_at desc, id desc)
);
