-- Who an OpenID Connect issuer says somebody is: issuer and subject. Such users have no password here.
alter table app_user add column issuer_subject varchar(700);
create unique index app_user_issuer_subject on app_user (issuer_subject);
