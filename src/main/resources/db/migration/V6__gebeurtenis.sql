-- What became final and is told to others. No personal data.

create table gebeurtenis (
    -- Made of what it tells of: the same thing twice is one gebeurtenis. Also the id of its levering.
    id                uuid primary key,
    gemeente          text        not null,
    soort             text        not null,
    -- Null for a refusal at the intake: of that no aanvraag is kept.
    aanvraag_id       uuid,
    dienst            text        not null,
    zaakidentificatie text,
    foutcode          text,
    -- Whether the people go along, chosen when it was written: every attempt tells the same.
    persoonsgegevens  boolean     not null,
    tijdstip          timestamptz not null,
    volgnummer        integer     not null
);
create unique index gebeurtenis_volgorde on gebeurtenis (aanvraag_id, volgnummer);

-- Within which the order of leveringen of one aanvraag counts.
alter table levering add column reeks text not null default 'ZAAK'
    check (reeks in ('ZAAK', 'GEBEURTENIS'));
