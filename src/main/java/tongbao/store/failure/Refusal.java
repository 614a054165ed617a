package tongbao.store.failure;

/// Why a change was refused. The arguments of its sentence are named here in their order.
public enum Refusal {
    /// What the change says was before is no longer so: what it is about.
    CHANGED_MEANWHILE,
    /// The change changes nothing.
    NOTHING_TO_CHANGE,
    /// The regions would not form a tree: why.
    REGIONS_NO_TREE,
    /// A subject lies in a region that is not known: subject, region.
    REGION_UNKNOWN,
    /// A region is taken away in which subjects lie: region.
    REGION_IN_USE,
    /// An edition of this name is there already: catalogue.
    CATALOGUE_KNOWN,
    /// A round needs a catalogue that is not in the store, or none is named for a kind of subject: catalogue or kind.
    CATALOGUE_UNKNOWN,
    /// A round of this name is there already: round.
    ROUND_KNOWN,
    /// There is no such round: round.
    ROUND_UNKNOWN,
    /// A round is taken back although something was recorded in it: round.
    ROUND_IN_USE,
    /// A subject occurs twice in one list: subject.
    SUBJECT_TWICE,
    /// A subject does not belong to the round: subject, round.
    SUBJECT_NOT_ENROLLED,
    /// The round's catalogue has no such clause: clause, subject.
    CLAUSE_UNKNOWN,
    /// A picture shows, or a recheck is of, a finding that is not there: finding.
    FINDING_UNKNOWN,
    /// A finding is withdrawn although pictures show it: finding.
    FINDING_IN_USE,
    /// A finding is withdrawn although it was rechecked: finding.
    FINDING_RECHECKED,
    /// A double check is drawn anew or taken back although it was begun: round.
    DOUBLE_CHECK_BEGUN,
    /// A second look at a subject that was not drawn for it: subject, round.
    NOT_IN_DOUBLE_CHECK,
    /// The bytes of a picture were not kept before it was named: digest.
    PICTURE_MISSING,
    /// The store's folder has a name H2 cannot take (`;`): folder.
    FOLDER_NAME,
    /// The entry cannot be undone: its number.
    NOT_UNDOABLE,
    /// The present store is sound and has everything the backup has.
    RESTORE_NOT_NEEDED,
    /// The backup was made of another store.
    RESTORE_OTHER_STORE,
    RESTORE_OTHER_KEY,
    /// A store that has a password is to get its first.
    PASSWORD_PRESENT,
    /// A store without password is to get another, or none.
    PASSWORD_ABSENT,
    /// A new password is too short: how many signs it needs.
    PASSWORD_SHORT
}
