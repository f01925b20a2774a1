package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.application.publishing.RosterCodec;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.people.Roster;
import se.medlyss.people.Roster.Alias;
import se.medlyss.people.Roster.Approval;
import se.medlyss.people.Roster.Group;
import se.medlyss.people.Roster.Listener;
import se.medlyss.people.Roster.Member;
import tools.jackson.databind.JsonNode;

/// Reads and writes the roster: the format `medlyss.people`, version 1. It knows no names.
public final class RosterJson implements RosterReading, RosterCodec {

    private static final String FORMAT = "medlyss.people";
    private static final int VERSION = 1;

    private final Late<SchemaCheck> schema = new Late<>(() -> Schemas.check(Schemas.PEOPLE));

    @Override
    public PublishedRoster read(String file, byte[] bytes) throws FileRefusedException {
        if (PublishedRoster.numberIn(file).isEmpty()) {
            throw new FileRefusedException(Reason.NOT_PUBLISHED, "", file);
        }
        PublishedRoster read = read(bytes);
        if (!read.file().equals(file)) {
            throw new FileRefusedException(Reason.HASH, "", file);
        }
        return read;
    }

    private PublishedRoster read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        schema.get().check(document);
        Roster roster = roster(document);
        RosterConsistency.check(roster);
        String json = CanonicalJson.write(JsonValues.of(document));
        return new PublishedRoster(document.get("sequence").longValue(), roster, json, Sha256.hex(json));
    }

    private static Roster roster(JsonNode document) throws FileRefusedException {
        return new Roster(
                each(document.path("teams"))
                        .map(node -> new Group(text(node, "id"), text(node, "site")))
                        .toList(),
                each(document.path("agents"))
                        .map(node -> new Member(
                                text(node, "id"),
                                text(node, "team"),
                                node.path("active").booleanValue(true)))
                        .toList(),
                each(document.path("coaches"))
                        .map(node -> new Listener(text(node, "id"), text(node, "team"), target(node)))
                        .toList(),
                aliases(document.path("aliases")),
                each(document.path("approvals"))
                        .map(node -> new Approval(text(node, "writer"), text(node, "predecessor")))
                        .toList(),
                aliases(document.path("separated")),
                SigningJson.read(document));
    }

    private static List<Alias> aliases(JsonNode array) {
        return each(array)
                .map(node -> new Alias(text(node, "provisional"), text(node, "id")))
                .toList();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).stringValue("");
    }

    private static @Nullable Integer target(JsonNode coach) {
        return coach.has("target") ? Integer.valueOf(coach.get("target").intValue()) : null;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public PublishedRoster write(long sequence, Roster roster, Instant at) {
        JsonObject document = new JsonObject()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .number("minorVersion", 0)
                .number("sequence", sequence)
                .text("publishedAt", at.toString())
                .array("sites", sites(roster))
                .array("teams", roster.teams().stream().map(RosterJson::team).toList())
                .array("agents", roster.agents().stream().map(RosterJson::agent).toList())
                .array(
                        "coaches",
                        roster.coaches().stream().map(RosterJson::coach).toList())
                .array(
                        "aliases",
                        roster.aliases().stream().map(RosterJson::alias).toList())
                .array(
                        "approvals",
                        roster.approvals().stream().map(RosterJson::approval).toList());
        if (!roster.separated().isEmpty()) {
            document.array(
                    "separated",
                    roster.separated().stream().map(RosterJson::alias).toList());
        }
        SigningJson.write(roster.signing(), document);
        String json = CanonicalJson.write(document.members());
        return new PublishedRoster(sequence, roster, json, Sha256.hex(json));
    }

    @Override
    public byte[] bytes(PublishedRoster roster) {
        return roster.json().getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonObject> sites(Roster roster) {
        TreeSet<String> sites = new TreeSet<>();
        roster.teams().stream().map(Group::site).filter(site -> !site.isEmpty()).forEach(sites::add);
        return sites.stream().map(site -> new JsonObject().text("id", site)).toList();
    }

    private static JsonObject team(Group team) {
        return with(new JsonObject().text("id", team.id()), "site", team.site());
    }

    private static JsonObject agent(Member agent) {
        JsonObject json = with(new JsonObject().text("id", agent.id()), "team", agent.team());
        return agent.active() ? json : json.flag("active", false);
    }

    private static JsonObject coach(Listener coach) {
        JsonObject json = with(new JsonObject().text("id", coach.id()), "team", coach.team());
        return coach.target() == null ? json : json.number("target", Objects.requireNonNull(coach.target()));
    }

    private static JsonObject alias(Alias alias) {
        return new JsonObject().text("provisional", alias.provisional()).text("id", alias.id());
    }

    private static JsonObject approval(Approval approval) {
        return new JsonObject().text("writer", approval.writer()).text("predecessor", approval.predecessor());
    }

    private static JsonObject with(JsonObject json, String member, String value) {
        return value.isEmpty() ? json : json.text(member, value);
    }
}
