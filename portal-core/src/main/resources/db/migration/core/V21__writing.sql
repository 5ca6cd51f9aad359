-- What was typed and could not be stored in its revision, and the text that its writer saw stored last.
create table unsaved_text (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  account_ref char(36) character set ascii collate ascii_bin not null,
  base_version int not null,
  base_body longtext,
  body longtext,
  saved_at datetime(6) not null,
  unique key one_each (item_ref, revision_number, account_ref)
);

-- Who has a draft open, on whichever node; whoever is silent for a while is gone.
create table draft_presence (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  account_ref char(36) character set ascii collate ascii_bin not null,
  account_name varchar(120) not null,
  doing varchar(20) character set ascii not null,
  came_at datetime(6) not null,
  seen_at datetime(6) not null,
  unique key one_each (item_ref, revision_number, account_ref),
  key by_seen (seen_at)
);

-- A quick correction that could not be joined with the draft in work, until somebody has carried it over.
create table correction_clash (
  id bigint auto_increment primary key,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  correction_number int not null,
  corrected_by varchar(120) not null,
  fields varchar(400) character set ascii not null,
  at datetime(6) not null,
  unique key one_each (item_ref, revision_number, correction_number)
);
