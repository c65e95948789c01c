-- Sessions that began before are ended: role, password or standing has changed since.
alter table app_user add column sessions_from timestamp with time zone;
