-- Changes after which nothing of the old text may stay in any index.
alter table article_change add column erased boolean default false not null;

-- People whose data was erased, as hashes of their names, so that no registry brings them back.
create table erased_name (
  name_hash varchar(64) primary key,
  erased_at timestamp with time zone not null
);
