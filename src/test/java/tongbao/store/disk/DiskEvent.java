package tongbao.store.disk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/// One thing done to a disk, in the order in which it was done. A file is known by a number, as its names change.
public sealed interface DiskEvent {
    /// Bytes were handed to the system; nothing says that they are on the disk.
    record Written(int file, long position, ByteBuffer bytes) implements DiskEvent {}

    record Cut(int file, long size) implements DiskEvent {}

    /// All bytes of the file are on the disk.
    record Forced(int file) implements DiskEvent {}

    /// A name came, went or came from elsewhere; nothing says that the disk knows it.
    ///
    /// @param file the number of the file, or 0 for a folder
    /// @param from the former name of what was renamed
    record Named(Path name, int file, Optional<Path> from) implements DiskEvent {}

    record Unnamed(Path name) implements DiskEvent {}

    /// All names in the folder are on the disk.
    record FolderForced(Path folder) implements DiskEvent {}

    /// The program told its user something that must be true from now on.
    record Said(String what) implements DiskEvent {}
}
