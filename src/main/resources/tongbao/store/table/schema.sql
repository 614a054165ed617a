-- What H2 holds is derived from the journal and rebuilt from it: this script is never migrated. Whoever changes it
-- raises Schema.NUMBER. Words and JSON in columns, no ordinals; SQL that PostgreSQL takes too.

-- The last entry the tables hold.
create table held (
    one integer primary key check (one = 1),
    entry_number bigint not null,
    entry_digest varchar(64) not null
);

-- Which entries undo and redo may take: done can be undone, undone can be redone; what is neither has no row. Entries
-- that follow one another lie in one row, so that millions of ticks are a few rows.
create table step (
    first_number bigint not null,
    last_number bigint primary key,
    side varchar(6) not null check (side in ('done', 'undone'))
);
create index step_side on step (side, last_number desc);

create table region (
    code varchar primary key,
    body varchar not null
);

create table subject (
    id varchar primary key,
    kind varchar(16) not null,
    region varchar not null references region (code),
    body varchar not null
);

-- What stood in the register before each change, so that it can be shown as of any day.
create table subject_past (
    subject varchar not null,
    number bigint not null, -- of the entry that changed it
    position integer not null, -- in that entry
    kind varchar(16) not null,
    until_second bigint not null, -- when that was recorded, in seconds since 1970
    body varchar not null, -- empty text where it was not there before
    primary key (number, position)
);
create index subject_past_until on subject_past (kind, until_second);
create index subject_kind on subject (kind, id);

create table past_total (
    period varchar not null,
    kind varchar(16) not null,
    region varchar not null, -- empty text for the whole area
    body varchar not null,
    primary key (period, kind, region)
);

create table catalogue (
    name varchar not null,
    edition varchar not null,
    body varchar not null,
    primary key (name, edition)
);

-- The place of each clause in its catalogue; the states of an inspection are lined up by it.
create table clause (
    catalogue varchar not null,
    edition varchar not null,
    position integer not null,
    code varchar not null,
    primary key (catalogue, edition, position),
    unique (catalogue, edition, code),
    foreign key (catalogue, edition) references catalogue (name, edition)
);

create table round (
    id varchar primary key,
    opened bigint not null, -- the entry that opened it
    body varchar not null
);

create table round_catalogue (
    round varchar not null references round (id),
    kind varchar(16) not null,
    catalogue varchar not null,
    edition varchar not null,
    primary key (round, kind),
    foreign key (catalogue, edition) references catalogue (name, edition)
);

-- The frozen subjects of a round.
create table enrolled (
    round varchar not null references round (id),
    subject varchar not null,
    position integer not null,
    kind varchar(16) not null,
    region varchar not null references region (code),
    traits integer not null, -- the number of all that a catalogue or a statistic asks about it
    drawn boolean not null,
    body varchar not null,
    primary key (round, subject),
    foreign key (round, kind) references round_catalogue (round, kind)
);
create index enrolled_drawn on enrolled (round, drawn, subject);

-- The different traits of a round's subjects, numbered as they first occur.
create table traits (
    round varchar not null references round (id),
    number integer not null,
    body varchar not null,
    primary key (round, number)
);

-- How many are enrolled with the same traits.
create table enrolled_count (
    round varchar not null references round (id),
    traits integer not null,
    drawn boolean not null,
    subjects integer not null,
    sample varchar not null, -- one of them
    primary key (round, traits, drawn)
);

-- How the sample of a kind was drawn, where it was drawn by lot.
create table sample_protocol (
    round varchar not null references round (id),
    kind varchar(16) not null,
    body varchar not null,
    primary key (round, kind)
);

-- One row for each subject with an answer: a letter a clause, and amounts or reasons only where there are any.
create table inspection (
    round varchar not null,
    subject varchar not null,
    traits integer not null, -- of its subject
    states varchar not null,
    details varchar not null, -- JSON by clause code; empty text where there are none
    primary key (round, subject),
    foreign key (round, subject) references enrolled (round, subject)
);

-- 分工: who inspects which subject. Subjects of nobody are absent.
create table assignment (
    round varchar not null,
    subject varchar not null,
    inspector varchar not null,
    primary key (round, subject),
    foreign key (round, subject) references enrolled (round, subject)
);

create table finding (
    id varchar primary key,
    round varchar not null,
    subject varchar not null,
    position integer not null,
    clause varchar, -- of its body
    found_at varchar not null, -- of its body
    body varchar not null
);
create index finding_place on finding (round, subject, position desc);
alter table finding add foreign key (round, subject) references enrolled (round, subject);

create index finding_clause on finding (clause, found_at desc);

create table evidence (
    id varchar primary key,
    round varchar not null,
    subject varchar not null,
    position integer not null,
    finding varchar references finding (id),
    digest varchar(64) not null,
    body varchar not null
);
create index evidence_place on evidence (round, subject, position desc);
alter table evidence add foreign key (round, subject) references enrolled (round, subject);

-- The last review of each veto that was reviewed.
create table review (
    round varchar not null,
    subject varchar not null,
    clause varchar not null,
    body varchar not null,
    primary key (round, subject, clause),
    foreign key (round, subject) references enrolled (round, subject)
);

-- Where a person decided against the computed verdict.
create table ruling (
    round varchar not null,
    subject varchar not null,
    body varchar not null,
    primary key (round, subject),
    foreign key (round, subject) references enrolled (round, subject)
);

-- What was found when a finding was looked at again.
create table recheck (
    finding varchar not null references finding (id),
    on_day varchar(10) not null,
    round varchar not null,
    subject varchar not null,
    body varchar not null,
    primary key (finding, on_day),
    foreign key (round, subject) references enrolled (round, subject)
);
create index recheck_round on recheck (round, on_day, finding);

-- What of a round is inspected a second time, blind.
create table double_check (
    round varchar primary key references round (id),
    body varchar not null
);

-- What the second person found.
create table second_look (
    round varchar not null,
    subject varchar not null,
    clause varchar not null,
    body varchar not null,
    primary key (round, subject, clause),
    foreign key (round, subject) references enrolled (round, subject)
);

create table objection (
    id varchar primary key,
    round varchar not null,
    subject varchar not null,
    position integer not null,
    body varchar not null,
    foreign key (round, subject) references enrolled (round, subject)
);

-- What a round records beside its subjects.
create table round_note (
    round varchar not null references round (id),
    note varchar not null, -- its key as text
    position integer not null,
    body varchar not null,
    primary key (round, note)
);

create table office (
    one integer primary key check (one = 1),
    body varchar not null
);

create table calendar (
    one integer primary key check (one = 1),
    body varchar not null
);

create table platform_classes (
    one integer primary key check (one = 1),
    body varchar not null
);

-- What was published of each round; it never changes.
create table publication (
    round varchar not null references round (id),
    issue integer not null,
    recorded varchar not null, -- an instant
    who varchar not null,
    body varchar not null,
    primary key (round, issue)
);

create table passage (
    round varchar not null,
    issue integer not null,
    position integer not null,
    body varchar not null,
    primary key (round, issue, position),
    foreign key (round, issue) references publication (round, issue)
);

-- Every seal pressed on a bulletin and every signature; it never changes.
create table stamping (
    number bigint primary key, -- of the entry
    round varchar not null references round (id),
    file varchar not null, -- digest
    recorded varchar not null, -- an instant
    who varchar not null,
    body varchar not null
);

create table wording (
    round varchar not null references round (id),
    block varchar not null,
    template varchar not null,
    primary key (round, block)
);

-- 用语库: sentences for the findings of a clause.
create table phrase (
    catalogue varchar not null,
    clause varchar not null,
    text varchar not null,
    primary key (catalogue, clause, text)
);

insert into held (one, entry_number, entry_digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
