-- The media library: what a picture shows, whose it is, until when it may be shown, how it is framed, where it is used.

alter table media_file
  add column version int not null default 0,
  add column created_by_name varchar(120) not null default '',
  add column title varchar(200) not null default '',
  add column alt varchar(500) not null default '',
  add column decorative boolean not null default false,
  add column credit varchar(200) not null default '',
  add column licence varchar(20) character set ascii not null default 'UNSTATED',
  add column holder varchar(200) not null default '',
  add column tags varchar(300) not null default '',
  add column rights_until date null,
  add column warned_for date null,
  add column told_for date null,
  add column shared boolean not null default false,
  add column trashed_at datetime(6) null,
  add column edition int not null default 1,
  add column original_width int not null default 0,
  add column original_height int not null default 0,
  add column crop_x int not null default 0,
  add column crop_y int not null default 0,
  add column focus_x int not null default 50,
  add column focus_y int not null default 50,
  add key media_file_rights (rights_until),
  add key media_file_shared (shared, created_at);

update media_file set original_width = width, original_height = height;

update media_file m join account a on a.ref = m.created_by set m.created_by_name = a.name;

update media_file m join live_entry e on e.image_ref = m.ref and e.site_key = e.origin_key
  set m.alt = e.image_alt, m.credit = e.image_credit;

-- One row for each picture that a revision shows; whether that revision counts is asked of its item.
create table media_use (
  media_ref char(36) character set ascii collate ascii_bin not null,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  primary key (media_ref, item_ref, revision_number),
  key by_item (item_ref, revision_number)
);
