package tongbao.domain.inspection;

import java.time.LocalDateTime;
import java.util.Optional;

/// A kept original: its bytes lie untouched in the store under their digest.
///
/// @param name the file name it came with, or how it came (剪贴板)
/// @param mediaType `image/png`, `image/jpeg`, `image/bmp` or `image/webp`
/// @param width in pixels
/// @param height in pixels
/// @param bytes size of the original
/// @param takenAt when the file says it was made, where it says so
public record Picture(
        Digest digest,
        String name,
        String mediaType,
        int width,
        int height,
        long bytes,
        Optional<LocalDateTime> takenAt) {}
