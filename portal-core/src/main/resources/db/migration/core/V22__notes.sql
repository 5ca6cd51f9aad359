-- What people say about a text while it is in work, how it stood when it was submitted, and links to look at it.

create table remark (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  kind varchar(20) character set ascii not null,
  field varchar(60) character set ascii collate ascii_bin not null,
  quote varchar(1000) not null,
  before_quote varchar(100) not null,
  after_quote varchar(100) not null,
  parent_ref char(36) character set ascii collate ascii_bin,
  text varchar(4000) not null,
  author_ref char(36) character set ascii collate ascii_bin not null,
  author_name varchar(120) not null,
  made_at datetime(6) not null,
  settled_by varchar(120) not null,
  settled_at datetime(6),
  key by_item (item_ref, id),
  constraint remark_of_item foreign key (item_ref) references content_item (ref)
);

create table submission_score (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  score int not null,
  fulfilled int not null,
  asked int not null,
  missed varchar(1000) character set ascii not null,
  submitted_at datetime(6) not null,
  key by_item (item_ref, revision_number, id),
  key by_site (site_key, submitted_at),
  constraint score_of_item foreign key (item_ref) references content_item (ref)
);

create table preview_link (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  made_by varchar(120) not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  revoked_by varchar(120) not null,
  revoked_at datetime(6),
  last_used_at datetime(6),
  uses int not null,
  key by_item (item_ref, id),
  constraint link_to_item foreign key (item_ref) references content_item (ref)
);
