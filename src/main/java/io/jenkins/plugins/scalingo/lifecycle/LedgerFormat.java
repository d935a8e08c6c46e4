package io.jenkins.plugins.scalingo.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a page of the ledger is written: JSON that a person can read, with the number of the format first.
 *
 * <p>A page of an earlier format is brought to this one step by step when it is read ({@link LedgerUpgrade}), and is
 * written in this one at its next change. A number that this version does not know is refused, so that a newer plugin's
 * ledger is set aside and not misread after a downgrade.
 */
final class LedgerFormat {

    static final int VERSION = 2;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader()))
            .build();

    /** The file as a whole, in the order in which it is written. */
    private record Written(
            int version,
            String account,
            String app,
            Collection<ReviewAppEntry> reviewApps,
            Map<String, Ask> asks,
            Collection<ChildAppEntry> childApps,
            Collection<BranchEntry> branches,
            LinkEntry link,
            Collection<OrderEntry> orders) {}

    private LedgerFormat() {}

    static byte[] write(LedgerPage page) throws IOException {
        return JSON.writeValueAsBytes(new Written(
                VERSION,
                page.account(),
                page.app(),
                page.reviewApps().values(),
                page.asks(),
                page.childApps().values(),
                page.branches().values(),
                page.link(),
                page.orders().values()));
    }

    /**
     * Reads a page. An entry that cannot be read is left out and named to {@code unreadable}; the others are read.
     *
     * @throws IOException if the page as a whole cannot be read
     */
    static LedgerPage read(byte[] content, List<String> unreadable) throws IOException {
        JsonNode file = JSON.readTree(content);
        int version = file.path("version").asInt(-1);
        if (version < 1 || version > VERSION) {
            throw new IOException(
                    "written in format " + version + ", and this version of the plugin reads 1 to " + VERSION);
        }
        LedgerUpgrade.from(version, file);
        if (!file.path("account").isTextual() || !file.path("app").isTextual()) {
            throw new IOException("does not say which account and app it is about");
        }
        return new LedgerPage(
                file.path("account").textValue(),
                file.path("app").textValue(),
                entries(file.path("reviewApps"), ReviewAppEntry.class, ReviewAppEntry::pullRequest, unreadable),
                asks(file.path("asks"), unreadable),
                entries(file.path("childApps"), ChildAppEntry.class, ChildAppEntry::pullRequest, unreadable),
                entries(file.path("branches"), BranchEntry.class, BranchEntry::branch, unreadable),
                file.hasNonNull("link")
                        ? value(file.path("link"), LinkEntry.class, unreadable).orElse(null)
                        : null,
                entries(file.path("orders"), OrderEntry.class, OrderEntry::id, unreadable));
    }

    private static Map<String, Ask> asks(JsonNode asks, List<String> unreadable) {
        Map<String, Ask> read = new TreeMap<>();
        asks.properties().forEach(ask -> value(ask.getValue(), Ask.class, unreadable)
                .ifPresent(said -> read.put(ask.getKey(), said)));
        return Collections.unmodifiableMap(read);
    }

    private static <E> Map<String, E> entries(
            JsonNode list, Class<E> type, Function<E, String> name, List<String> unreadable) {
        Map<String, E> entries = new TreeMap<>();
        for (JsonNode node : list) {
            value(node, type, unreadable).ifPresent(entry -> entries.put(name.apply(entry), entry));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static <E> Optional<E> value(JsonNode node, Class<E> type, List<String> unreadable) {
        try {
            return Optional.of(JSON.treeToValue(node, type));
        } catch (JsonProcessingException | RuntimeException e) {
            unreadable.add(node.toString());
            return Optional.empty();
        }
    }

    private static final class InstantWriter extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(instant.toString());
        }
    }

    private static final class InstantReader extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return Instant.parse(json.getText());
            } catch (DateTimeException e) {
                throw context.weirdStringException(json.getText(), Instant.class, "not an ISO 8601 instant");
            }
        }
    }
}
