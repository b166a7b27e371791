-- Signed messages of StUF that came in, so that none is taken in twice, whichever instance it reaches.

create table ondertekend_bericht (
    gemeente  text        not null,
    -- SHA-256 of the signature: says nothing of what was signed.
    merk      text        not null,
    moment    timestamptz not null,
    primary key (gemeente, merk)
);
create index ondertekend_bericht_moment on ondertekend_bericht (moment);
