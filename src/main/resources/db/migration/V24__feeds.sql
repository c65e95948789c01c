-- Feeds that are asked again and again, and which of their items were taken.
create sequence feed_seq start with 1 increment by 1;
create table feed (
  id bigint primary key,
  address varchar(2000) not null,
  title varchar(400),
  -- Whether the page behind an item is fetched when the feed carries only its beginning.
  whole_pages boolean not null,
  paused boolean not null,
  minutes integer not null,
  etag varchar(1000),
  last_modified varchar(200),
  added_by varchar(200) not null,
  added_at timestamp with time zone not null,
  polled_at timestamp with time zone,
  next_poll_at timestamp with time zone not null,
  outcome varchar(20) not null,
  message varchar(1000),
  failures integer not null,
  seen bigint not null,
  stored bigint not null,
  constraint feed_address unique (address)
);
create index feed_next_poll_at on feed (next_poll_at);

create table feed_item (
  feed_id bigint not null references feed on delete cascade,
  item_hash varchar(64) not null,
  seen_at timestamp with time zone not null,
  primary key (feed_id, item_hash)
);
