-- Pictures taken in. The files lie beside the database, under the data directory; a row says that they are wanted.
create table media_file (
    id            bigint       not null auto_increment,
    ref           char(36)     character set ascii collate ascii_bin not null,
    site_key      varchar(32)  character set ascii collate ascii_bin not null,
    original_name varchar(120) not null,
    width         int          not null,
    height        int          not null,
    bytes         bigint       not null,
    sha256        char(64)     character set ascii collate ascii_bin not null,
    created_at    datetime(6)  not null,
    created_by    char(36)     character set ascii collate ascii_bin null,
    primary key (id),
    unique key media_file_ref (ref),
    key media_file_site (site_key, created_at)
);
