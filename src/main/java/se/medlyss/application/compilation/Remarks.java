package se.medlyss.application.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.medlyss.application.insight.LatestCompilation.Claim;
import se.medlyss.application.insight.LatestCompilation.Remark;

/// What the findings of a compilation ask of somebody at the centre. Missing numbers are told with their writers.
final class Remarks {

    private Remarks() {}

    /// Writers whose records about another one's evaluations do not count, by their names.
    static List<Claim> claims(List<Finding> findings) {
        Map<String, Claim> claims = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == Finding.Kind.NOT_OWNER) {
                claims.merge(
                        finding.writer() + finding.detail(),
                        new Claim(finding.writer(), finding.detail(), 1),
                        (one, other) -> new Claim(one.writer(), one.owner(), one.records() + other.records()));
            }
        }
        return new ArrayList<>(claims.values());
    }

    /// Everything else.
    static List<Remark> of(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> kind(finding.kind())
                        .map(kind -> new Remark(kind, finding.writerName(), finding.numbers(), finding.detail()))
                        .stream())
                .toList();
    }

    private static Optional<Remark.Kind> kind(Finding.Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case CHAIN_GAP, NOT_OWNER -> null;
                    case CONFLICT -> Remark.Kind.CONFLICT;
                    case CONTESTED -> Remark.Kind.CONTESTED;
                    case WRITER_CLASH -> Remark.Kind.WRITER_CLASH;
                    case CLOCK -> Remark.Kind.CLOCK;
                    case PEOPLE_FILE -> Remark.Kind.PEOPLE_FILE;
                    case PEOPLE_TWICE -> Remark.Kind.PEOPLE_TWICE;
                    case KEY_FILE -> Remark.Kind.KEY_FILE;
                    case KEY_TWICE -> Remark.Kind.KEY_TWICE;
                });
    }
}
