package se.medlyss.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Events as rows: the stamp stands in columns of its own, everything else in a payload of canonical JSON whose
/// members are the event's record components. What is null is left out.
final class EventCodec {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    /// Immutable, and slow to make.
    private static final JsonMapper MAPPER = mapper();

    /// The payload of an event: an object in canonical JSON, without the stamp.
    String payload(CallEvent event) {
        return CanonicalJson.write(MAPPER.convertValue(event, MEMBERS));
    }

    /// An event from its row.
    ///
    /// @throws StorageException `TOO_NEW` for a type that this app does not know, `DAMAGED` for a payload that does
    ///                          not fit its type
    CallEvent event(EventRow row) throws StorageException {
        Class<? extends CallEvent> type = EventTypes.kind(row.type());
        if (type == null) {
            throw new StorageException(Reason.TOO_NEW, "an event of type " + row.type(), null);
        }
        try {
            Map<String, Object> members = new LinkedHashMap<>(MAPPER.readValue(row.payload(), MEMBERS));
            members.put("at", new Stamp(row.offsetMs(), Instant.parse(row.wall())));
            return MAPPER.convertValue(members, type);
        } catch (JacksonException | DateTimeException e) {
            throw new StorageException(Reason.DAMAGED, "a payload of type " + row.type(), e);
        }
    }

    /// What a group has half agreed on, as JSON.
    String words(HalfAgreed half) {
        return MAPPER.writeValueAsString(half);
    }

    /// @throws StorageException `DAMAGED` for what does not fit
    HalfAgreed halfAgreed(String words) throws StorageException {
        try {
            return MAPPER.readValue(words, HalfAgreed.class);
        } catch (JacksonException e) {
            throw new StorageException(Reason.DAMAGED, "what a group has half agreed on", e);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .addModule(new SimpleModule()
                        .addSerializer(CriterionKey.class, new KeyWriter())
                        .addSerializer(Set.class, new SetWriter())
                        .addDeserializer(CriterionKey.class, new KeyReader())
                        .addSerializer(String.class, new WellFormed()))
                .addMixIn(CallEvent.class, WithoutStamp.class)
                .addMixIn(Answer.class, AnswerTypes.class)
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    @JsonIgnoreProperties(value = "at", allowSetters = true)
    private interface WithoutStamp {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Answer.Met.class, name = "met"),
        @Type(value = Answer.NotMet.class, name = "not-met"),
        @Type(value = Answer.Grade.class, name = "graded"),
        @Type(value = Answer.Seconds.class, name = "timed"),
        @Type(value = Answer.Chosen.class, name = "choice"),
        @Type(value = Answer.Written.class, name = "text"),
        @Type(value = Answer.NotApplicable.class, name = "not-applicable"),
        @Type(value = Answer.NotHeard.class, name = "not-heard")
    })
    private interface AnswerTypes {}

    private static final class KeyWriter extends ValueSerializer<CriterionKey> {
        @Override
        public void serialize(CriterionKey key, JsonGenerator json, SerializationContext context) {
            json.writeString(key.toString());
        }
    }

    /// A set has no order of its own; the same event is to give the same bytes.
    @SuppressWarnings("rawtypes") // that is how a module takes it
    private static final class SetWriter extends ValueSerializer<Set> {
        @Override
        public void serialize(Set keys, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (String key : keys(keys)) {
                json.writeString(key);
            }
            json.writeEndArray();
        }

        private static SortedSet<String> keys(Set<?> keys) {
            SortedSet<String> sorted = new TreeSet<>();
            keys.forEach(key -> sorted.add(key.toString()));
            return sorted;
        }
    }

    private static final class KeyReader extends ValueDeserializer<CriterionKey> {
        @Override
        public CriterionKey deserialize(JsonParser json, DeserializationContext context) {
            return CriterionKey.parse(json.getString());
        }
    }

    /// Half a surrogate pair, which a broken paste can leave, has no UTF-8: it becomes the replacement character.
    private static final class WellFormed extends ValueSerializer<String> {
        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(Words.wellFormed(text));
        }
    }
}
