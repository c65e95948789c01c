-- When each user last saw the overview, and when the visit before that one ended.
create table overview_visit (
  who varchar(200) primary key,
  seen_at timestamp with time zone not null,
  before_at timestamp with time zone
);

-- What has come or changed since a moment is found by these.
create index claim_stored_at on claim (stored_at);
create index decision_decided_at on decision (decided_at);
