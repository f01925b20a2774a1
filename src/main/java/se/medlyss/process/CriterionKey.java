package se.medlyss.process;

/// The key of an answer: written `stage.criterion`.
public record CriterionKey(String stage, String criterion) implements Comparable<CriterionKey> {

    /// Reads `stage.criterion`.
    ///
    /// @throws IllegalArgumentException when there is not exactly one dot with text on both sides
    public static CriterionKey parse(String key) {
        int dot = key.indexOf('.');
        if (dot <= 0 || dot == key.length() - 1 || key.indexOf('.', dot + 1) >= 0) {
            throw new IllegalArgumentException("not of the form stage.criterion: " + key);
        }
        return new CriterionKey(key.substring(0, dot), key.substring(dot + 1));
    }

    @Override
    public int compareTo(CriterionKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return stage + "." + criterion;
    }
}
