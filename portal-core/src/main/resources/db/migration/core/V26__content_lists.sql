-- Lists of contents: the theme of a revision, read from its body, and an index for each order that is asked for often.

alter table revision
  add column theme varchar(40) character set ascii collate ascii_bin
    as (json_value(body, '$.theme')) persistent,
  add key by_move (moved_at, id);
