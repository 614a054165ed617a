package tongbao.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.ObjectionId;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// Domain values as JSON and back. The same value gives the same text on every machine. Records are objects of their
/// components, ids and exact numbers are texts, sealed types say what they are in `is`.
public final class Json {
    private static final ObjectMapper MAPPER = mapper();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Tagged {}

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
        }
    }

    /// Texts of generic types name their type, or the members of sealed types in them would not say what they are.
    public static <T> String write(T value, TypeReference<T> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + type.getType(), e);
        }
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for " + value.getClass(), e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + json, e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getType() + ": " + json, e);
        }
    }

    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /// Reads the components of `type` and passes over all others.
    public static <T> T lenient(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(json);
    }

    private static ObjectMapper mapper() {
        var builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), values())
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        TypeNames.ROOTS.forEach(root -> builder.addMixIn(root, Tagged.class));
        TypeNames.NAMES.forEach((type, name) -> builder.registerSubtypes(new NamedType(type, name)));
        return builder.build();
    }

    private static SimpleModule values() {
        var module = new SimpleModule();
        text(module, SubjectId.class, SubjectId::new);
        text(module, SiteCode.class, SiteCode::new);
        text(module, RegionCode.class, RegionCode::new);
        text(module, RoundId.class, RoundId::new);
        text(module, ClauseCode.class, ClauseCode::new);
        text(module, FindingId.class, FindingId::new);
        text(module, ObjectionId.class, ObjectionId::new);
        text(module, EvidenceId.class, EvidenceId::new);
        text(module, Digest.class, Digest::new);
        text(module, Fraction.class, Fraction::parse);
        module.addSerializer(Set.class, new StdDelegatingSerializer(new Sorted()));
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> reader) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new FromStringDeserializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return reader.apply(value);
            }
        });
    }

    /// Sets have no order of their own; written ones need one.
    private static final class Sorted extends StdConverter<Collection<?>, List<?>> {
        @Override
        public List<?> convert(Collection<?> set) {
            return set.stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
    }
}
