-- What the public reads has changed on a site: one row for each site and transaction. Every node reads the newest rows and
-- drops the finished pages they touch. Rows are added and never updated, so that nobody waits for anybody.

create table public_change (
  id bigint auto_increment primary key,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  at datetime(6) not null
);
