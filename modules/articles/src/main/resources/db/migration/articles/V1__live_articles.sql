create table live_article (
  item_ref char(36) character set ascii collate ascii_bin primary key,
  text longtext not null
);
