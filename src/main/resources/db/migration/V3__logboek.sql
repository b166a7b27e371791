-- A seal closes a batch of lines of one gemeente and names the seal before it.
create table logboek_zegel (
  gemeente text not null,
  volgnummer bigint not null,
  tijdstip timestamptz not null,
  regels bigint[] not null,
  wortel bytea not null,
  vorige bytea not null,
  hash bytea not null,
  handtekening bytea not null,
  primary key (gemeente, volgnummer)
);

create sequence logboek_regel_nummer;

-- A line is one Handeling, encrypted. tijdstip, aanvraag_id and zaak repeat what is in it, to search by.
-- An erased line keeps only its id, gemeente, vastlegging and seal.
create table logboek_regel (
  id bigint primary key,
  gemeente text not null,
  tijdstip timestamptz,
  aanvraag_id text,
  zaak text,
  inhoud bytea,
  zout bytea,
  vastlegging bytea not null check (length(vastlegging) = 32),
  vastgelegd_op timestamptz not null default now(),
  zegel bigint,
  foreign key (gemeente, zegel) references logboek_zegel (gemeente, volgnummer),
  check (num_nulls(tijdstip, inhoud, zout) in (0, 3)),
  check (inhoud is not null or num_nonnulls(aanvraag_id, zaak) = 0)
);

-- Ids become visible out of order, so what is not sealed yet is marked and never told by an id.
create index logboek_regel_onverzegeld on logboek_regel (gemeente, id) where zegel is null;
create index logboek_regel_zegel on logboek_regel (gemeente, zegel) where zegel is not null;
create index logboek_regel_tijdstip on logboek_regel (gemeente, tijdstip desc, id desc);
create index logboek_regel_aanvraag on logboek_regel (gemeente, aanvraag_id) where aanvraag_id is not null;
create index logboek_regel_zaak on logboek_regel (gemeente, zaak) where zaak is not null;

-- The blind index: by whom a line can be found.
create table logboek_persoon (
  regel bigint not null references logboek_regel (id) on delete cascade,
  sleutelversie integer not null,
  waarde bytea not null check (length(waarde) = 32),
  primary key (regel, waarde)
);

create index logboek_persoon_waarde on logboek_persoon (waarde, regel);
