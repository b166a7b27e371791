-- Deliver again on request, each request once in effect. No personal data: of a message only its hash is kept.

create table herhaling (
    id          uuid        primary key,
    gemeente    text        not null,
    afnemer     text        not null,
    -- The key that the afnemer chose: another content under the same key is refused.
    verzoek     text        not null,
    inhoudsmerk bytea       not null,
    begonnen    timestamptz not null default now(),
    klaar       timestamptz,
    unique (gemeente, afnemer, verzoek)
);

create table herhaling_levering (
    herhaling_id uuid    not null references herhaling (id) on delete cascade,
    levering_id  uuid    not null references levering (id) on delete cascade,
    volgnummer   integer not null,
    -- Null: still to be done.
    resultaat    text check (resultaat in ('HERVAT', 'LIEP_AL', 'GEWEIGERD')),
    foutcode     text,
    primary key (herhaling_id, levering_id)
);
create index herhaling_levering_rest on herhaling_levering (herhaling_id, volgnummer) where resultaat is null;
create index herhaling_levering_levering on herhaling_levering (levering_id);

create index levering_aangemaakt on levering (gemeente, aangemaakt, id);

-- Hash of the decision that closed a line, to know a repeat.
alter table werkvoorraad add column besluit_merk bytea;
