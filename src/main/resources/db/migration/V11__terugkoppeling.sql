-- What back offices tell of an aanvraag.

create table terugkoppeling (
    id          uuid        primary key,
    gemeente    text        not null,
    afnemer     text        not null,
    -- Of the CloudEvent: together unique at the sender, so a second delivery has no second effect.
    source      text        not null,
    event_id    text        not null,
    aanvraag_id uuid        not null references aanvraag (id) on delete cascade,
    stand       text        not null
        check (stand in ('IN_BEHANDELING', 'AFGEHANDELD', 'NIET_IN_BEHANDELING_GENOMEN')),
    -- Words of the back office, encrypted.
    toelichting bytea,
    tijdstip    timestamptz not null,
    ontvangen   timestamptz not null,
    unique (gemeente, afnemer, source, event_id)
);
create index terugkoppeling_aanvraag on terugkoppeling (aanvraag_id);
