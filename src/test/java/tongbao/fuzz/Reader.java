package tongbao.fuzz;

import java.util.List;

/// Something that reads files from outside.
///
/// @param seeds sound files it reads
/// @param bombs files that are as bad as can be in a way that chance would not find
/// @param words that mean something in its format
/// @param refusals what it may throw
public record Reader(
        String name,
        List<byte[]> seeds,
        List<byte[]> bombs,
        List<String> words,
        List<Class<? extends Throwable>> refusals,
        Reading reading) {
    /// Takes one file.
    @FunctionalInterface
    public interface Reading {
        void read(byte[] file) throws Exception;
    }

    public Reader {
        seeds = List.copyOf(seeds);
        bombs = List.copyOf(bombs);
        words = List.copyOf(words);
        refusals = List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return name;
    }
}
