package se.medlyss.support;

import java.time.Instant;
import java.util.List;
import se.medlyss.application.insight.LatestCompilation.Claim;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Quarantined;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;

/// What came in with a made-up compilation's evaluations: nothing, but for what a test says.
public final class MadeUpDelivery {

    private String identity = "made up";
    private Instant compiledAt = Instant.EPOCH;
    private Roster roster = Roster.EMPTY;
    private List<Writer> writers = List.of();
    private List<Quarantined> quarantined = List.of();
    private List<Claim> claims = List.of();
    private List<String> underway = List.of();
    private List<String> passedOver = List.of();
    private List<WriterKey> keys = List.of();

    public static MadeUpDelivery one() {
        return new MadeUpDelivery();
    }

    public MadeUpDelivery named(String name) {
        identity = name;
        return this;
    }

    public MadeUpDelivery at(Instant instant) {
        compiledAt = instant;
        return this;
    }

    public MadeUpDelivery with(Roster published) {
        roster = published;
        return this;
    }

    public MadeUpDelivery from(List<Writer> all) {
        writers = all;
        return this;
    }

    public MadeUpDelivery refusing(Quarantined... files) {
        quarantined = List.of(files);
        return this;
    }

    public MadeUpDelivery claiming(List<Claim> all) {
        claims = all;
        return this;
    }

    public MadeUpDelivery awaiting(String... files) {
        underway = List.of(files);
        return this;
    }

    public MadeUpDelivery passingOver(String... files) {
        passedOver = List.of(files);
        return this;
    }

    public MadeUpDelivery with(WriterKey... published) {
        keys = List.of(published);
        return this;
    }

    public Delivery make() {
        return new Delivery(
                identity, compiledAt, roster, writers, quarantined, claims, List.of(), underway, passedOver, keys);
    }
}
