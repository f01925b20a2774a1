package se.medlyss.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A process file that somebody broke in one way, and what is said about it.
///
/// @param detail what the detail contains
@SuppressWarnings("ArrayRecordComponent")
record BrokenProcess(String name, byte[] bytes, Reason reason, String place, String detail) {

    static final String WHOLE = """
            {"format":"medlyss.process","formatVersion":1,"id":"small","version":1,
             "title":{"sv":"Liten","nb":"Liten","en":"Small"},"channel":"phone","direction":"inbound",
             "scoring":{"method":"points","notApplicable":"removed","criticalMiss":"not-approved","bonusCap":null,
              "passPercent":80,"hidePoints":false},
             "stages":[
              {"id":"open","name":{"sv":"Öppning","nb":"Åpning","en":"Opening"},"phase":"call","timed":true,
               "optional":false,"seconds":{"minimum":5,"target":20,"warn":40},"criteria":[
                {"id":"greet","type":"check","points":2,"critical":null,"live":true,
                 "text":{"sv":"Hälsar","nb":"Hilser","en":"Greets"}},
                {"id":"tone","type":"graded","points":1.5,"grades":{"scale":[0,1,2]},
                 "text":{"sv":"Ton","nb":"Tone","en":"Tone"}},
                {"id":"wait","type":"timed","points":1,"maxSeconds":30,
                 "text":{"sv":"Väntan","nb":"Ventetid","en":"Wait"}},
                {"id":"way","type":"choice","points":1,"text":{"sv":"Sätt","nb":"Måte","en":"Way"},"options":[
                 {"id":"a","text":{"sv":"A","nb":"A","en":"A"},"score":1},
                 {"id":"b","text":{"sv":"B","nb":"B","en":"B"},"score":0}]}]},
              {"id":"whole","name":{"sv":"Hela","nb":"Hele","en":"Whole"},"phase":"whole","timed":false,
               "criteria":[]}]}
            """;

    @Override
    public String toString() {
        return name;
    }

    static List<BrokenProcess> all() {
        List<BrokenProcess> all = new ArrayList<>();
        all.addAll(brokenBytes());
        all.addAll(brokenStructure());
        all.addAll(brokenRules());
        return all;
    }

    private static List<BrokenProcess> brokenBytes() {
        return List.of(
                text("empty", _ -> "", Reason.JSON, "1:1", ""),
                text("blank", _ -> " \n ", Reason.JSON, "2:", ""),
                text("cut off", whole -> whole.substring(0, 300), Reason.JSON, "4:", ""),
                text("single quotes", whole -> whole.replace('"', '\''), Reason.JSON, "1:", ""),
                text("comment", whole -> "// mine\n" + whole, Reason.JSON, "1:", ""),
                text("last comma", whole -> whole.replace("\"criteria\":[]", "\"criteria\":[],"), Reason.JSON, "", ""),
                text("NaN", whole -> whole.replace("1.5", "NaN"), Reason.JSON, "", ""),
                text("leading zero", whole -> whole.replace("1.5", "01.5"), Reason.JSON, "", ""),
                text("text after the end", whole -> whole + "x", Reason.JSON, "", ""),
                text("a second document", whole -> whole + whole, Reason.TRAILING, "", ""),
                text(
                        "key twice",
                        whole -> whole.replace("\"version\":1", "\"version\":1,\"version\":2"),
                        Reason.DUPLICATE_KEY,
                        "1:",
                        "version"),
                text("too deep", whole -> whole.replace("null", "[".repeat(30) + "]".repeat(30)), Reason.DEPTH, "", ""),
                text("very deep", _ -> "[".repeat(2_000_000), Reason.DEPTH, "", ""),
                text("long text", whole -> whole.replace("Greets", "x".repeat(20_001)), Reason.RANGE, "", "20000"),
                text("long number", whole -> whole.replace("1.5", "1".repeat(31)), Reason.RANGE, "", "30"),
                text(
                        "number of a billion digits",
                        whole -> whole.replace("1.5", "1e999999999"),
                        Reason.RANGE,
                        "",
                        "30"),
                text("tiny number", whole -> whole.replace("1.5", "1e-999999999"), Reason.RANGE, "", "30"),
                text("half a character", whole -> whole.replace("Greets", "\\ud83d"), Reason.NOT_UTF8, "", ""),
                encoded("UTF-16", StandardCharsets.UTF_16),
                encoded("Latin-1", StandardCharsets.ISO_8859_1),
                new BrokenProcess("overlong", new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}, Reason.NOT_UTF8, "", ""),
                text(
                        "too large for a process",
                        whole -> whole.replace("\"criteria\":[]", "\"criteria\":[" + manyLong() + "]"),
                        Reason.SIZE,
                        "",
                        "256 KiB"),
                new BrokenProcess("too large", new byte[4 * 1024 * 1024 + 1], Reason.SIZE, "", "4 MiB"));
    }

    /// As many criteria as a stage may have, each with as long a text.
    private static String manyLong() {
        String text = "x".repeat(2_000);
        return IntStream.range(0, 50)
                .mapToObj(at -> """
                        {"id":"more-%d","type":"check","points":1,"text":{"sv":"%s","nb":"%s","en":"%s"}}""".formatted(at, text, text, text))
                .collect(Collectors.joining(","));
    }

    private static List<BrokenProcess> brokenStructure() {
        return List.of(
                text("array", _ -> "[]", Reason.FORMAT, "", "medlyss.process"),
                root("another format", root -> root.put("format", "medlyss.answers"), Reason.FORMAT, "", ""),
                root("no format", root -> root.remove("format"), Reason.FORMAT, "", "medlyss.process"),
                root(
                        "future",
                        root -> root.put("formatVersion", 2).put("new", true),
                        Reason.TOO_NEW,
                        "",
                        "medlyss.process 2"),
                root(
                        "future with its app",
                        root -> root.put("formatVersion", 2).put("minimumApp", "3.1"),
                        Reason.TOO_NEW,
                        "",
                        "Medlyss 3.1"),
                root("past", root -> root.put("formatVersion", 0), Reason.VALUE, "formatVersion", "1"),
                root("version as text", root -> root.put("formatVersion", "1"), Reason.VALUE, "formatVersion", "1"),
                root("no id", root -> root.remove("id"), Reason.MISSING, "medlyss.process", "id"),
                root("no title", root -> root.remove("title"), Reason.MISSING, "small", "title"),
                root("no stage", root -> root.putArray("stages"), Reason.RANGE, "stages", "≥ 1"),
                root("null title", root -> root.putNull("title"), Reason.TYPE, "title", "object"),
                root("unknown member", root -> root.put("colour", "red"), Reason.UNKNOWN_FIELD, "small", "colour"),
                root("number as text", root -> root.put("version", "7"), Reason.TYPE, "version", "integer"),
                root("fraction as whole", root -> root.put("version", 1.9), Reason.TYPE, "version", "integer"),
                root("version 0", root -> root.put("version", 0), Reason.RANGE, "version", "≥ 1"),
                root("id too long", root -> root.put("id", "x".repeat(37)), Reason.RANGE, "id", "≤ 36"),
                root("id with capitals", root -> root.put("id", "Small"), Reason.VALUE, "id", "a-z"),
                root("id with a line break", root -> root.put("id", "small\n"), Reason.VALUE, "id", "a-z"),
                root("unknown channel", root -> root.put("channel", "fax"), Reason.VALUE, "channel", "phone"),
                rules("unknown method", rules -> rules.put("method", "sum"), Reason.VALUE, "method", "weighted-points"),
                rules("pass over 100", rules -> rules.put("passPercent", 101), Reason.RANGE, "passPercent", "≤ 100"),
                rules("pass null", rules -> rules.putNull("passPercent"), Reason.TYPE, "passPercent", "number"),
                rules("1 for true", rules -> rules.put("hidePoints", 1), Reason.TYPE, "hidePoints", "boolean"),
                stage("phase null", stage -> stage.putNull("phase"), Reason.VALUE, "phase", "before"),
                stage("seconds a number", stage -> stage.put("seconds", 20), Reason.TYPE, "seconds", "object"),
                criterion("negative points", 0, it -> it.put("points", -1), Reason.RANGE, "greet/points", "≥ 0"),
                criterion("points null", 0, it -> it.putNull("points"), Reason.TYPE, "greet/points", "number"),
                criterion("unknown class", 0, it -> it.put("critical", "legal"), Reason.VALUE, "greet/critical", ""),
                criterion("no type", 0, it -> it.remove("type"), Reason.MISSING, "greet", "type"),
                criterion(
                        "no Norwegian",
                        0,
                        it -> ((ObjectNode) it.get("text")).remove("nb"),
                        Reason.MISSING,
                        "greet/text",
                        "nb"),
                criterion(
                        "blank Swedish",
                        0,
                        it -> ((ObjectNode) it.get("text")).put("sv", " "),
                        Reason.RANGE,
                        "greet/text/sv",
                        "≥ 1"),
                criterion(
                        "long label",
                        0,
                        it -> it.putObject("short")
                                .put("sv", "x".repeat(23))
                                .put("nb", "x")
                                .put("en", "x"),
                        Reason.RANGE,
                        "greet/short/sv",
                        "≤ 22"),
                criterion("no limit", 2, it -> it.remove("maxSeconds"), Reason.MISSING, "wait", "maxSeconds"),
                criterion("no options", 3, it -> it.remove("options"), Reason.MISSING, "way", "options"));
    }

    private static List<BrokenProcess> brokenRules() {
        return List.of(
                root("a device of Windows'", root -> root.put("id", "aux"), Reason.FILE_NAME, "id", "aux"),
                root("a device in capitals", root -> root.put("id", "CON"), Reason.FILE_NAME, "id", "CON"),
                root("a device with a number", root -> root.put("id", "lpt1"), Reason.FILE_NAME, "id", "lpt1"),
                root("capitals", root -> root.put("id", "Small"), Reason.VALUE, "id", "a-z"),
                root("a dot at the end", root -> root.put("id", "small."), Reason.VALUE, "id", "a-z"),
                root("a slash", root -> root.put("id", "../small"), Reason.VALUE, "id", "a-z"),
                criterion("too exact", 0, it -> it.put("points", 1.00001), Reason.DECIMALS, "greet/points", "1.00001"),
                criterion("same id twice", 1, it -> it.put("id", "greet"), Reason.DUPLICATE_ID, "criteria", "greet"),
                criterion(
                        "same option twice",
                        3,
                        it -> ((ObjectNode) it.get("options").get(1)).put("id", "a"),
                        Reason.DUPLICATE_ID,
                        "way/options",
                        "a"),
                root(
                        "same stage twice",
                        root -> ((ObjectNode) root.get("stages").get(1)).put("id", "open"),
                        Reason.DUPLICATE_ID,
                        "stages",
                        "open"),
                criterion(
                        "options on a check",
                        0,
                        it -> it.set("options", optionsOf(it)),
                        Reason.UNKNOWN_FIELD,
                        "greet",
                        "options"),
                criterion(
                        "limit on a check",
                        0,
                        it -> it.put("maxSeconds", 3),
                        Reason.UNKNOWN_FIELD,
                        "greet",
                        "maxSeconds"),
                criterion("descending scale", 1, it -> scale(it, 2, 1), Reason.GRADES, "tone/grades", ""),
                criterion("level scale", 1, it -> scale(it, 1, 1), Reason.GRADES, "tone/grades", ""),
                criterion("no scale at all", 1, it -> it.remove("grades"), Reason.GRADES, "tone/grades", ""),
                criterion(
                        "labels do not match",
                        1,
                        it -> ((ObjectNode) it.get("grades")).putArray("labels").add(it.get("text")),
                        Reason.GRADES,
                        "tone/grades",
                        ""),
                stage(
                        "target before minimum",
                        stage -> ((ObjectNode) stage.get("seconds")).put("target", 4),
                        Reason.RANGE,
                        "open/seconds",
                        "minimum"),
                rules(
                        "no weights",
                        rules -> rules.put("method", "weighted-stages"),
                        Reason.WEIGHT,
                        "stages/open",
                        "weighted-stages"),
                root("all weights 0", BrokenProcess::weightless, Reason.WEIGHT, "stages", "weighted-points"));
    }

    private static void weightless(ObjectNode root) {
        ((ObjectNode) root.get("scoring")).put("method", "weighted-points");
        root.get("stages").forEach(stage -> ((ObjectNode) stage).put("weight", 0));
    }

    private static ArrayNode optionsOf(ObjectNode criterion) {
        ArrayNode options = criterion.arrayNode();
        for (String id : List.of("x", "y")) {
            options.addObject().put("id", id).put("score", 1).set("text", criterion.get("text"));
        }
        return options;
    }

    private static void scale(ObjectNode criterion, int first, int second) {
        ((ObjectNode) criterion.get("grades")).putArray("scale").add(first).add(second);
    }

    private static BrokenProcess text(
            String name, UnaryOperator<String> change, Reason reason, String place, String detail) {
        return new BrokenProcess(name, change.apply(WHOLE).getBytes(StandardCharsets.UTF_8), reason, place, detail);
    }

    private static BrokenProcess encoded(String name, Charset charset) {
        return new BrokenProcess(name, WHOLE.getBytes(charset), Reason.NOT_UTF8, "", "");
    }

    private static BrokenProcess root(
            String name, Consumer<ObjectNode> change, Reason reason, String place, String detail) {
        ObjectNode root = (ObjectNode) new JsonMapper().readTree(WHOLE);
        change.accept(root);
        return new BrokenProcess(name, root.toString().getBytes(StandardCharsets.UTF_8), reason, place, detail);
    }

    private static BrokenProcess rules(
            String name, Consumer<ObjectNode> change, Reason reason, String place, String detail) {
        return root(name, root -> change.accept((ObjectNode) root.get("scoring")), reason, place, detail);
    }

    private static BrokenProcess stage(
            String name, Consumer<ObjectNode> change, Reason reason, String place, String detail) {
        return root(name, root -> change.accept((ObjectNode) root.at("/stages/0")), reason, place, detail);
    }

    private static BrokenProcess criterion(
            String name, int index, Consumer<ObjectNode> change, Reason reason, String place, String detail) {
        return root(
                name,
                root -> change.accept((ObjectNode) root.at("/stages/0/criteria/" + index)),
                reason,
                place,
                detail);
    }
}
